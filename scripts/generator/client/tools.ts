import type { Document } from "@buddy-openapi/openapi/document";
import * as model from "@buddy-openapi/openapi/operations";
import { firstSentence, jsonSchema, MOST_SCHEMAS, type Writing } from "./json-schema.ts";
import { preferred } from "./request-body.ts";

/** The words that begin the names of operations which only add something or start it. Any other write may destroy something. */
const ADDITIVE = /^(add|claim|enable|register|reopen|run|start)[A-Z]/;

/** In a body only the properties of the body itself are described: deeper ones cost more than they say. */
const WRITING: Omit<Writing, "left"> = { direction: "request", described: 2 };

/** The generated module of what agents read about operations. */
export function toolsSource(document: Document): string {
  const tools = model.readOperations(document).map((operation) => {
    const { operationId, summary, description, requestBody, parameters, method } = operation;
    const body = requestBody && preferred(requestBody.content);
    const given = parameters.filter(({ in: place }) => place !== "cookie");
    const properties = {
      ...Object.fromEntries(
        given.map(({ name, schema, content, description }) => [
          name,
          {
            ...jsonObject(
              jsonSchema(document, schema ?? content[0]?.schema, {
                ...WRITING,
                described: -1,
                left: MOST_SCHEMAS,
              }),
            ),
            ...(description && { description: firstSentence(description) }),
          },
        ]),
      ),
      ...(body && { body: jsonSchema(document, body.schema, { ...WRITING, left: MOST_SCHEMAS }) }),
    };
    const required = [
      ...given.filter((parameter) => parameter.required).map(({ name }) => name),
      ...(requestBody?.required ? ["body"] : []),
    ];
    const text = [summary.replace(/\.?$/, "."), firstSentence(description)].join(" ").trim();
    const isAdditive = method === "POST" && ADDITIVE.test(operationId);
    const input = {
      type: "object",
      properties,
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
    const tool = { description: text, ...(isAdditive && { additive: true }), input };
    return `${JSON.stringify(operationId)}: ${JSON.stringify(tool)},`;
  });
  return `import type { ToolData } from "../tools/tool-data.js";

/** What agents read about operations, by operationId. */
export const TOOLS: Readonly<Record<string, ToolData>> = {
${tools.join("\n").replaceAll('"__proto__":', '["__proto__"]:')}
};
`;
}

function jsonObject(schema: object | boolean): object {
  return typeof schema === "object" ? schema : {};
}
