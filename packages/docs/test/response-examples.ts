import type { Document } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";

/** What the mock server returns for an operation: the first example of its first success; nothing without content. */
export function responseExample(document: Document, operationId: string): unknown {
  const operation = readOperations(document).find((each) => each.operationId === operationId);
  const success = operation?.responses.find(({ status }) => status.startsWith("2"));
  return success?.content[0]?.examples[0]?.value;
}

/** All values of a body that have no parts. */
export function leaves(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

/** The base URL of each server by its region, with the defaults of its variables. */
export function serverUrls({ servers = [] }: Document): Map<string, string> {
  return new Map(
    servers.map(({ url, variables = {}, "x-region": region = "own" }) => [
      String(region),
      url.replace(/\{(\w+)\}/g, (_match, name: string) => String(variables[name]?.default)),
    ]),
  );
}
