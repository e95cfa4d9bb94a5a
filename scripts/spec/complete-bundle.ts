import type { Document } from "@buddy-openapi/openapi/document";
import { addSamples, type CodeSample } from "./samples/code-samples.ts";
import { fillTables } from "./tables.ts";

/**
 * Adds to a bundled document what follows from the rest of it: the samples of its operations and the tables of its
 * descriptions. Everything that is made from the bundle has them.
 *
 * @returns the samples for every server; the document has those for the first one.
 */
export function completeBundle(document: Document): CodeSample[] {
  const samples = addSamples(document);
  fillTables(document, document);
  return samples;
}
