import { scopeText } from "@buddy-openapi/openapi/scope-names";
import { deprecatedTags } from "../read/comments.ts";
import { operationTypeName } from "../read/names.ts";
import { docComment } from "../types/doc-comment.ts";
import { callOf } from "./call.ts";
import { isClientDefault } from "./client-defaults.ts";
import { descriptorSource } from "./descriptor.ts";
import { type Operation, type Operations, type Parameter, type Response, union } from "./operations.ts";

/**
 * The generated module of the client package, as TypeScript source: per operation the types of its parameters and of
 * its results and a constant made from its descriptor, then the interface of all of them bound to a client.
 */
export function clientSource({ operations, types }: Operations): string {
  const bound = operations.map((operation) => {
    const doc = docComment(...operationDoc(operation));
    return `${doc}\n${operation.name}(${argumentsOf(operation)}): ${callOf(operation).type};`;
  });
  return `${imports(operations, types)}

${operations.map(operationSource).join("\n\n")}

/** Every operation, bound to a client that has these path parameters. */
export interface BoundOperations<${operations.some(hasDefault) ? "" : "_"}Defaults extends ClientDefault = never> {
${bound.join("\n\n")}
}`;
}

function imports(operations: readonly Operation[], types: readonly string[]): string {
  const used = new Map<string, Set<string>>();
  const use = (module: string, ...names: string[]) =>
    used.set(module, new Set([...(used.get(module) ?? []), ...names]));
  use("../defaults.js", "type ClientDefault");
  use("../results.js", "type Failure", "type FailureStatus", "type Success");
  use("../runtime/operation.js", "type BaseClient");
  for (const operation of operations) {
    if (hasDefault(operation)) use("../defaults.js", "type CallArguments");
    else use("../options.js", "type CallOptions");
    for (const [name, module] of descriptorSource(operation).functions) use(module, name);
    const { module, define, functions, name } = callOf(operation);
    use(module, define, ...functions);
    use(name === "OperationCall" ? "../results.js" : module, `type ${name}`);
  }
  if (types.length > 0) use("@buddy-openapi/types", ...types.map((type) => `type ${type}`));
  return (
    [...used]
      // Packages come before files.
      .sort(([one], [other]) => compare(one.replace("@", " "), other.replace("@", " ")))
      .map(([module, names]) => importSource(module, [...names]))
      .join("\n")
  );
}

function importSource(module: string, names: string[]): string {
  const bare = names.map((name) => name.replace("type ", ""));
  const from = JSON.stringify(module);
  if (names.every((name, index) => name !== bare[index]))
    return `import type { ${bare.sort().join(", ")} } from ${from};`;
  const key = (name: string) => name.replace("type ", "").toLowerCase();
  return `import { ${names.sort((one, other) => compare(key(one), key(other))).join(", ")} } from ${from};`;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function operationSource(operation: Operation): string {
  const { name } = operation;
  const { define, options, type } = callOf(operation);
  const definition = `${define}(${[descriptorSource(operation).source, ...options].join(", ")})`;
  const generic = hasDefault(operation)
    ? "<Defaults extends ClientDefault = never>(client: BaseClient<Defaults>"
    : "(client: BaseClient";
  return `${docComment(`The parameters of {@link ${name}}.`)}
${parametersSource(operation)}

${docComment(`Every result of {@link ${name}}, by status.`)}
export type ${operationTypeName(name, "Result")} = ${results(operation).join(" | ")};

${docComment(...operationDoc(operation))}
export const ${name}: ${generic}, ${argumentsOf(operation)}) => ${type} = /* @__PURE__ */ ${definition};`;
}

function hasDefault({ parameters }: Operation): boolean {
  return parameters.some(isClientDefault);
}

/** What a call of an operation takes, without the client. */
function argumentsOf(operation: Operation): string {
  const { name, parameters, body } = operation;
  const type = operationTypeName(name, "Parameters");
  if (hasDefault(operation)) return `...call: CallArguments<${type}, Defaults>`;
  const required = parameters.some(({ required }) => required) || body?.required;
  return `parameters${required ? "" : "?"}: ${type}, options?: CallOptions`;
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

function parameterTags({ deprecation, default: value, examples }: Parameter): string[] {
  return [
    ...(value === undefined ? [] : [`@default ${JSON.stringify(value)}`]),
    ...examples.map((example) => `@example ${JSON.stringify(example)}`),
    ...deprecatedTags(deprecation),
  ];
}

function operationDoc(operation: Operation): [string, string[]] {
  const { summary, description, method, path, scopeNames, deprecation, token } = operation;
  const request = `\`${method} ${path}\``;
  const needs = token ? `, with a token of its own: the option \`tokens: { ${token} }\`` : "";
  const scope = scopeNames ? `, scope ${scopeText(scopeNames)}` : "";
  return [
    [summary, description.trim(), callOf(operation).about, request + scope + needs]
      .filter(Boolean)
      .join("\n\n"),
    [
      "@throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.",
      ...deprecatedTags(deprecation),
    ],
  ];
}
