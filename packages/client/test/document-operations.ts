import { readFileSync } from "node:fs";

/** An operation of the published document, with the examples that it is called with. */
interface Operation {
  operationId: string;
  /** In lower case. */
  method: string;
  path: string;
  parameters: { name: string; example: unknown; in: string; required?: boolean; schema: object }[];
  /** Each named example of the body as `{ body }`; one empty call where there is no body. */
  bodies: [name: string, call: { body?: unknown }][];
  /** The first example of the first success; `undefined` without content. */
  response: unknown;
}

const file = new URL(import.meta.resolve("@buddy-openapi/types/openapi.json"));
const document: Record<string, unknown> = JSON.parse(readFileSync(file, "utf8"));

export const operations: readonly Operation[] = Object.entries(Object(document["paths"])).flatMap(
  ([path, item]) =>
    Object.entries(Object(item))
      .map(([method, operation]) => ({ method, operation: Object(operation) }))
      .filter(({ operation }) => typeof operation.operationId === "string")
      .map(({ method, operation }) => ({
        operationId: operation.operationId,
        method,
        path,
        parameters: [...(Object(item).parameters ?? []), ...(operation.parameters ?? [])].map(target),
        bodies: bodiesOf(operation.requestBody),
        response: Object.values(examplesOf(successOf(operation.responses)))[0],
      })),
);

function bodiesOf(requestBody: unknown): Operation["bodies"] {
  if (requestBody === undefined) return [["nothing", {}]];
  return Object.entries(examplesOf(requestBody)).map(([name, body]) => [name, { body }]);
}

function successOf(responses: unknown): unknown {
  return Object.entries(Object(responses)).find(([status]) => status.startsWith("2"))?.[1];
}

/** The named examples of the first media type of a body. */
function examplesOf(owner: unknown): Record<string, unknown> {
  const [media] = Object.values(Object(target(owner).content));
  const examples = Object.entries(Object(Object(media).examples));
  return Object.fromEntries(examples.map(([name, example]) => [name, target(example).value]));
}

/** A node of the document, or what its `$ref` names. */
export function target(node: unknown): ReturnType<ObjectConstructor> {
  const { $ref } = Object(node);
  if (typeof $ref !== "string") return Object(node);
  return $ref
    .slice(2)
    .split("/")
    .reduce((at, key) => Object(at)[key], Object(document));
}
