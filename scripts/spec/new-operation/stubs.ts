import type { Order } from "./order.ts";

const HAS_BODY = ["POST", "PUT", "PATCH"];
const STATUS: Record<string, string> = { POST: "201", DELETE: "204" };

/** The examples of an operation: of its response, and of its request. */
export function exampleNames({ method, operationId }: Order): string[] {
  const name = operationId.replace(/^./, (letter) => letter.toUpperCase());
  return [...(method === "DELETE" ? [] : [name]), ...(HAS_BODY.includes(method) ? [`${name}Request`] : [])];
}

/** An operation as YAML. Its parameters are given as YAML, too. */
export function operationStub(order: Order, parameters: string): string {
  const { method, operationId, tag, scope = "TODO name it", query } = order;
  const words = operationId.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const [response, request] = exampleNames(order);
  const isPaged = query.includes("page") && query.includes("per_page");
  const paging = "  x-pagination: { page: page, size: per_page, items: TODO point to the items }\n";
  return `${method.toLowerCase()}:
  operationId: ${operationId}
  tags:
    - ${tag}
  summary: ${words.replace(/^./, (letter) => letter.toUpperCase())}
  description: TODO say what it does
  x-scope: { new: ${scope}, old: TODO name it or say that it is unknown }
${isPaged ? paging : ""}${parameters && `  parameters:\n${indented(parameters, "    ")}`}${
  request
    ? `  requestBody:\n    required: true\n    description: TODO say what is sent\n${content(request, "    ")}`
    : ""
}  responses:
    "${STATUS[method] ?? "200"}":
      description: TODO say what the response has
${response ? content(response, "      ") : ""}`;
}

/** A parameter as YAML. */
export function parameterStub(name: string, place: "path" | "query"): string {
  return `- name: ${name}
  in: ${place}
  required: ${place === "path"}
  description: TODO say what it is
  schema: { type: string }
  example: TODO give an example
`;
}

export const EXAMPLE_STUB = `summary: TODO say what is special about it
value:
  TODO: give a body, as a source shows it
`;

export function sourcesStub(operationId: string): string {
  return `page:
  name: TODO name the page
  url: TODO give its URL
  date: TODO give its date, or say when it was read
  shows: [${operationId}]
`;
}

function content(example: string, indent: string): string {
  const text = `content:
  application/json:
    schema:
      description: TODO refer to a schema component
    examples:
      example:
        $ref: ../examples/${example}.yaml
`;
  return indented(text, indent);
}

export function indented(text: string, indent: string): string {
  return text.replaceAll(/^(?=.)/gm, indent);
}
