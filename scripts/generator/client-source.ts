import { docComment } from "./doc-comment.ts";
import type { Operation, Parameter, Response } from "./operations.ts";

/**
 * The generated module of the client package, as TypeScript source: per operation the types of its parameters and of
 * its answers and a constant made from its descriptor, then the interface of all of them bound to a client.
 */
export function clientSource(operations: readonly Operation[]): string {
  const declarations = operations.map(operationSource);
  const bound = operations.map((operation) => {
    const { parameters, result } = signature(operation);
    return `${docComment(...operationDoc(operation))}\n${operation.operationId}(${parameters}): ${result};`;
  });
  return `${imports(operations)}

${declarations.join("\n\n")}

/** Every operation, bound to a client. */
export interface BoundOperations {
${bound.join("\n\n")}
}`;
}

function imports(operations: readonly Operation[]): string {
  const types = operations.flatMap(({ parameters, body, successes, failures }) =>
    [...parameters, ...successes, ...failures, ...(body ? [body] : [])].map(({ type }) => type),
  );
  const names = types.flatMap((type) => {
    if (type.includes("operations[")) return ["operations"];
    return /^[A-Z]/.test(type) ? [type.replaceAll("[]", "")] : [];
  });
  const used = [...new Set(names)].sort();
  return [
    used.length > 0 ? `import type { ${used.join(", ")} } from "@buddy-openapi/types";` : "",
    'import type { CallOptions } from "../options.js";',
    operations.some(({ pagination }) => pagination)
      ? 'import { definePagedOperation, type PagedCall } from "../paging.js";'
      : "",
    'import type { Failure, FailureStatus, OperationCall, Success } from "../results.js";',
    'import { type BaseClient, defineOperation } from "../runtime/operation.js";',
  ]
    .filter(Boolean)
    .join("\n");
}

function operationSource(operation: Operation): string {
  const { operationId, method, path, scopes, body } = operation;
  const locations = operation.parameters.map(({ name, in: location }) => [name, location]);
  const required = [
    ...operation.parameters
      .filter((parameter) => parameter.required && parameter.in !== "path")
      .map(({ name }) => name),
    ...(body?.required ? ["body"] : []),
  ];
  const descriptor = {
    operationId,
    method,
    path,
    parameters: Object.fromEntries(locations),
    ...(required.length > 0 && { required }),
    ...(body && body.mediaType !== "application/json" && { contentType: body.mediaType }),
    ...(body && body.secrets.length > 0 && { secrets: body.secrets }),
    scopes,
    ...(operation.successes.some(({ type }) => type === "undefined") && { empty: true }),
    ...(operation.idempotent && { idempotent: true }),
  };
  const { parameters, result } = signature(operation);
  const definition = operation.pagination
    ? `definePagedOperation(${JSON.stringify(descriptor)}, ${JSON.stringify(operation.pagination)})`
    : `defineOperation(${JSON.stringify(descriptor)})`;
  return `${docComment(`The parameters of {@link ${operationId}}.`)}
${parametersSource(operation)}

${docComment(`Every result of {@link ${operationId}}, by status.`)}
export type ${typeName(operation, "Result")} = ${answers(operation).join(" | ")};

${docComment(...operationDoc(operation))}
export const ${operationId}: (client: BaseClient, ${parameters}) => ${result} = /* @__PURE__ */ ${definition};`;
}

function signature(operation: Operation): { parameters: string; result: string } {
  const required = operation.parameters.some(({ required }) => required) || operation.body?.required;
  const data = union(operation.successes.map(({ type }) => type));
  return {
    parameters: `parameters${required ? "" : "?"}: ${typeName(operation, "Parameters")}, options?: CallOptions`,
    result: operation.pagination
      ? `PagedCall<${data}, ${typeName(operation, "Result")}, ${itemType(data, operation.pagination.items)}>`
      : `OperationCall<${data}, ${typeName(operation, "Result")}>`,
  };
}

/** The type of an item of the list that a JSON pointer leads to. */
function itemType(data: string, pointer: string): string {
  const keys = pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const list = keys.reduce((type, key) => `NonNullable<${type}[${JSON.stringify(key)}]>`, data);
  return `${list}[number]`;
}

/** One member per declared status, and one for all others, whose body is that of `default` and of ranges. */
function answers({ successes, failures }: Operation): string[] {
  const declared = failures.filter(({ status }) => /^\d+$/.test(status));
  const others = failures.filter((failure) => !declared.includes(failure));
  const rest = declared.length
    ? `Exclude<FailureStatus, ${union(declared.map(({ status }) => status))}>`
    : "FailureStatus";
  const member = (name: string, status: string, { type, headers }: Omit<Response, "status">) => {
    const names = headers.length > 0 ? `, ${union(headers.map((header) => JSON.stringify(header)))}` : "";
    return `${name}<${status}, ${type}${names}>`;
  };
  return [
    ...successes.map((answer) =>
      member("Success", /^\d+$/.test(answer.status) ? answer.status : "number", answer),
    ),
    ...declared.map((answer) => member("Failure", answer.status, answer)),
    member("Failure", rest, {
      type: union(others.map(({ type }) => type)) || "unknown",
      headers: others.flatMap(({ headers }) => headers),
    }),
  ];
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(" | ");
}

function typeName({ operationId }: Operation, suffix: "Parameters" | "Result"): string {
  return `${operationId[0]?.toUpperCase()}${operationId.slice(1)}${suffix}`;
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
  const name = typeName(operation, "Parameters");
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

const PAGED =
  "Awaited, the call gives one page. `for await` gives every item of that page and of those after it.";

function operationDoc({
  summary,
  description,
  method,
  path,
  scopes,
  deprecated,
  pagination,
}: Operation): [string, string[]] {
  const request = `\`${method} ${path}\``;
  const scope = scopes.length > 0 ? `, scope ${scopes.map((scope) => `\`${scope}\``).join(", ")}` : "";
  return [
    [summary, description.trim(), pagination ? PAGED : "", request + scope].filter(Boolean).join("\n\n"),
    [
      "@throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.",
      ...(deprecated ? ["@deprecated"] : []),
    ],
  ];
}
