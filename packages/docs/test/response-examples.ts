import type { Document } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";

/** What the mock server returns for each operation: the first example of its first success; nothing without content. */
export function responseExamples(document: Document): ReadonlyMap<string, unknown> {
  return new Map(
    readOperations(document).map(({ operationId, responses }) => {
      const success = responses.find(({ status }) => status.startsWith("2"));
      return [operationId, success?.content[0]?.examples[0]?.value];
    }),
  );
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
