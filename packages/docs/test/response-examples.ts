import { type Document, resolve } from "@buddy-openapi/openapi/document";

/** What the mock server returns for an operation: the first example of its first success; nothing without content. */
export function responseExample(document: Document, operationId: string): unknown {
  const operation = Object.values(document.paths ?? {})
    .flatMap((item) => Object.values(item))
    .find((each) => Object(each).operationId === operationId);
  const { responses = {} }: { responses?: Record<string, object> } = Object(operation);
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  const response: { content?: Record<string, { examples?: Record<string, object> }> } = success
    ? resolve(document, success, []).object
    : {};
  const [media] = Object.values(response.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  return example && Object(resolve(document, example, []).object).value;
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
