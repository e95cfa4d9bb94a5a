import { pointerOf } from "@buddy-openapi/openapi/document";
import { deprecatedTags } from "../read/comments.ts";
import { operationTypeName } from "../read/names.ts";
import { docComment } from "../types/doc-comment.ts";
import { descriptorSource } from "./descriptor.ts";
import {
  type Operation,
  type Operations,
  type Pagination,
  type Parameter,
  type Response,
  union,
} from "./operations.ts";

/**
 * The generated module of the client package, as TypeScript source: per operation the types of its parameters and of
 * its results and a constant made from its descriptor, then the interface of all of them bound to a client.
 */
export function clientSource({ operations, types }: Operations): string {
  const bound = operations.map((operation) => {
    const { parameters, result } = signature(operation);
    return `${docComment(...operationDoc(operation))}\n${operation.name}(${parameters}): ${result};`;
  });
  return `${imports(operations, types)}

${operations.map(operationSource).join("\n\n")}

/** Every operation, bound to a client. */
export interface BoundOperations {
${bound.join("\n\n")}
}`;
}

function imports(operations: readonly Operation[], types: readonly string[]): string {
  const paged = operations.flatMap(({ pagination }) => pagination ?? []);
  const single = operations.some(({ pagination }) => !pagination);
  const functions = operations.map((operation) => descriptorSource(operation).functions);
  const runtime = (module: "media-type" | "serialize") => {
    const names = [...new Set(functions.flatMap(({ [module]: used }) => used))].sort();
    return names.length > 0 ? `import { ${names.join(", ")} } from "../runtime/${module}.js";` : "";
  };
  return [
    types.length > 0 ? `import type { ${types.join(", ")} } from "@buddy-openapi/types";` : "",
    'import type { CallOptions } from "../options.js";',
    paged.length > 0
      ? `import { ${[...new Set(paged.flatMap(wayOf)), "definePagedOperation"].sort().join(", ")}, type PagedCall } from "../paging.js";`
      : "",
    `import type { Failure, FailureStatus, ${single ? "OperationCall, " : ""}Success } from "../results.js";`,
    runtime("media-type"),
    `import { type BaseClient${single ? ", defineOperation" : ""} } from "../runtime/operation.js";`,
    runtime("serialize"),
  ]
    .filter(Boolean)
    .join("\n");
}

function operationSource(operation: Operation): string {
  const { name, pagination } = operation;
  const { parameters, result } = signature(operation);
  const { source: descriptor } = descriptorSource(operation);
  const definition = pagination
    ? `definePagedOperation(${[descriptor, JSON.stringify(pagination), ...wayOf(pagination)].join(", ")})`
    : `defineOperation(${descriptor})`;
  return `${docComment(`The parameters of {@link ${name}}.`)}
${parametersSource(operation)}

${docComment(`Every result of {@link ${name}}, by status.`)}
export type ${operationTypeName(name, "Result")} = ${results(operation).join(" | ")};

${docComment(...operationDoc(operation))}
export const ${name}: (client: BaseClient, ${parameters}) => ${result} = /* @__PURE__ */ ${definition};`;
}

/** What an operation that pages imports beside `definePagedOperation`: how it does, but for pages that have numbers. */
function wayOf({ offset, cursor }: Pagination): string[] {
  if (offset !== undefined) return ["byOffset"];
  return cursor === undefined ? [] : ["byCursor"];
}

function signature(operation: Operation): { parameters: string; result: string } {
  const { name, pagination, successes } = operation;
  const required = operation.parameters.some(({ required }) => required) || operation.body?.required;
  const data = union(successes.map(({ type }) => type));
  const types = `${data}, ${operationTypeName(name, "Result")}`;
  return {
    parameters: `parameters${required ? "" : "?"}: ${operationTypeName(name, "Parameters")}, options?: CallOptions`,
    result: pagination
      ? `PagedCall<${types}, ${itemType(data, pagination.items)}>`
      : `OperationCall<${types}>`,
  };
}

/** The type of an item of the list that a JSON pointer names in the data. */
function itemType(data: string, pointer: string): string {
  const list = pointerOf(pointer).reduce(
    (type, key) => `NonNullable<${type}[${JSON.stringify(key)}]>`,
    /^\w+$/.test(data) ? data : `(${data})`,
  );
  return `${list}[number]`;
}

/** One type per declared status, and one for all others, whose body is that of `default` and of ranges. */
function results({ successes, failures }: Operation): string[] {
  const declared = failures.filter(({ status }) => /^\d+$/.test(status));
  const others = failures.filter((failure) => !declared.includes(failure));
  const rest = declared.length
    ? `Exclude<FailureStatus, ${union(declared.map(({ status }) => status))}>`
    : "FailureStatus";
  const result = (name: string, status: string, { type, headers }: Omit<Response, "status">) => {
    const names = headers.length > 0 ? `, ${union(headers.map((header) => JSON.stringify(header)))}` : "";
    return `${name}<${status}, ${type}${names}>`;
  };
  return [
    ...successes.map((response) =>
      result("Success", /^\d+$/.test(response.status) ? response.status : "number", response),
    ),
    ...declared.map((response) => result("Failure", response.status, response)),
    result("Failure", rest, {
      type: union(others.map(({ type }) => type)) || "unknown",
      headers: others.flatMap(({ headers }) => headers),
    }),
  ];
}

function parametersSource(operation: Operation): string {
  const properties = operation.parameters.flatMap((parameter) => [
    docComment(parameter.description, parameterTags(parameter)),
    property(parameter.name, parameter),
  ]);
  if (operation.body) {
    properties.push(
      docComment(operation.body.description || "The request body."),
      property("body", operation.body),
    );
  }
  const name = operationTypeName(operation.name, "Parameters");
  return properties.length > 0
    ? `export interface ${name} {\n${properties.filter(Boolean).join("\n")}\n}`
    : `export type ${name} = Record<string, never>;`;
}

function property(name: string, { type, required }: { type: string; required: boolean }): string {
  const key = JSON.stringify(name);
  return required ? `${key}: ${type};` : `${key}?: ${type} | undefined;`;
}

function parameterTags({ deprecated, default: value, examples, description }: Parameter): string[] {
  return [
    ...(value === undefined ? [] : [`@default ${JSON.stringify(value)}`]),
    ...examples.map((example) => `@example ${JSON.stringify(example)}`),
    ...deprecatedTags(deprecated, description),
  ];
}

const PAGED =
  "Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.";

function operationDoc({
  summary,
  description,
  method,
  path,
  scopeText,
  deprecated,
  pagination,
}: Operation): [string, string[]] {
  const request = `\`${method} ${path}\``;
  const scope = scopeText && `, scope ${scopeText}`;
  return [
    [summary, description.trim(), pagination ? PAGED : "", request + scope].filter(Boolean).join("\n\n"),
    [
      "@throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.",
      ...deprecatedTags(deprecated, description),
    ],
  ];
}
