import { docComment } from "./doc-comment.ts";
import type { Operation, Parameter } from "./operations.ts";

/**
 * The generated module of the client package, as TypeScript source: per operation the type of its parameters
 * and a constant made from its descriptor, then the interface of the client that has them all.
 */
export function clientSource(operations: readonly Operation[]): string {
  const declarations = operations.map(operationSource);
  const bound = operations.map((operation) => {
    const { parameters, result } = signature(operation);
    return `${docComment(...operationDoc(operation))}\n${operation.operationId}(${parameters}): ${result};`;
  });
  return `${imports(operations)}

${declarations.join("\n\n")}

/** A client with every operation on it. */
export interface BuddyClient extends BaseClient {
${bound.join("\n\n")}
}`;
}

function imports(operations: readonly Operation[]): string {
  const types = operations.flatMap(({ parameters, body, successes }) =>
    [...parameters, ...successes, ...(body ? [body] : [])].map(({ type }) => type),
  );
  const names = types.flatMap((type) => {
    if (type.includes("operations[")) return ["operations"];
    return /^[A-Z]/.test(type) ? [type.replaceAll("[]", "")] : [];
  });
  const used = [...new Set(names)].sort();
  return [
    used.length > 0 ? `import type { ${used.join(", ")} } from "@buddy-openapi/types";` : "",
    'import type { BaseClient } from "../base-client.js";',
    'import { type CallOptions, defineOperation } from "../operation.js";',
  ]
    .filter(Boolean)
    .join("\n");
}

function operationSource(operation: Operation): string {
  const { operationId, method, path, scopes, body } = operation;
  const locations = operation.parameters.map(({ name, in: location }) => [name, location]);
  const descriptor = {
    operationId,
    method,
    path,
    parameters: Object.fromEntries(locations),
    ...(body && body.mediaType !== "application/json" ? { contentType: body.mediaType } : {}),
    scopes,
  };
  const { parameters, result } = signature(operation);
  return `${docComment(`The parameters of {@link ${operationId}}.`)}
${parametersSource(operation)}

${docComment(...operationDoc(operation))}
export const ${operationId}: (client: BaseClient, ${parameters}) => ${result} = /* @__PURE__ */ defineOperation(${JSON.stringify(descriptor)});`;
}

function signature(operation: Operation): { parameters: string; result: string } {
  const required = operation.parameters.some(({ required }) => required) || operation.body?.required;
  const types = new Set(operation.successes.map(({ type }) => type));
  return {
    parameters: `parameters${required ? "" : "?"}: ${parametersName(operation)}, options?: CallOptions`,
    result: `Promise<${[...types].join(" | ")}>`,
  };
}

function parametersName({ operationId }: Operation): string {
  return `${operationId[0]?.toUpperCase()}${operationId.slice(1)}Parameters`;
}

function parametersSource(operation: Operation): string {
  const members = operation.parameters.flatMap((parameter) => [
    docComment(parameter.description, parameterTags(parameter)),
    property(parameter.name, parameter),
  ]);
  if (operation.body) {
    members.push(
      docComment(operation.body.description || "The request body."),
      property("body", operation.body),
    );
  }
  const name = parametersName(operation);
  return members.length > 0
    ? `export interface ${name} {\n${members.filter(Boolean).join("\n")}\n}`
    : `export type ${name} = Record<string, never>;`;
}

function property(name: string, { type, required }: { type: string; required: boolean }): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
  return required ? `${key}: ${type};` : `${key}?: ${type} | undefined;`;
}

function parameterTags({ deprecated, default: value, examples }: Parameter): string[] {
  return [
    ...(value === undefined ? [] : [`@default ${JSON.stringify(value)}`]),
    ...examples.map((example) => `@example ${JSON.stringify(example)}`),
    ...(deprecated ? ["@deprecated"] : []),
  ];
}

function operationDoc({
  summary,
  description,
  method,
  path,
  scopes,
  deprecated,
}: Operation): [string, string[]] {
  const request = `\`${method} ${path}\``;
  const scope = scopes.length > 0 ? `, scope ${scopes.map((scope) => `\`${scope}\``).join(", ")}` : "";
  return [
    [summary, description.trim(), request + scope].filter(Boolean).join("\n\n"),
    ["@throws {BuddyApiError} for an answer outside 2xx.", ...(deprecated ? ["@deprecated"] : [])],
  ];
}
