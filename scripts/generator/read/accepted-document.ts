import { documentCursor } from "@buddy-openapi/openapi/cursor";
import { type Document, UnsupportedError } from "@buddy-openapi/openapi/document";
import { checkDocument } from "../checks/check-document.ts";
import { type NormalDocument, normalizeDocument } from "./normal-document.ts";

const accepted = new WeakMap<Document, NormalDocument>();

/**
 * The normal form of a document, if the generators can carry out all of it. Both packages are made from one.
 *
 * @throws {UnsupportedError} for the first thing that they can't carry out.
 */
export function acceptDocument(document: Document): NormalDocument {
  const known = accepted.get(document);
  if (known) return known;
  const [problem] = checkDocument(documentCursor(document));
  if (problem) throw new UnsupportedError(problem.place, problem.message);
  const normal = normalizeDocument(document);
  accepted.set(document, normal);
  return normal;
}
