import type { ClientDefault } from "./defaults.js";
import * as operations from "./generated/operations.js";
import { TOOLS } from "./generated/tools.js";
import type { CallOptions } from "./options.js";
import { checkOptions } from "./runtime/call-options.js";
import type { BaseClient, Operation } from "./runtime/operation.js";
import { isIdempotent } from "./runtime/retry.js";
import { isObject } from "./runtime/unknown.js";
import { needsOf, operationIdsOf, readerOf, type ScopedFunction } from "./scopes/needs.js";
import type { ToolInput } from "./tools/tool-data.js";

export type { ToolInput } from "./tools/tool-data.js";

/** An operation as a tool of an agent. The AI SDK, and `registerTool` of the MCP SDK, take it as it is. */
export interface BuddyTool {
  /** The name of the operation. */
  readonly name: string;
  readonly description: string;
  /**
   * The JSON Schema of the input, for `parameters` of OpenAI's function calls. It is a Standard Schema with `jsonSchema` too, by a
   * property that JSON doesn't have.
   */
  readonly inputSchema: ToolInput & ToolSchema;
  /** What the operation does, as MCP names it. */
  readonly annotations: {
    readonly readOnlyHint: boolean;
    readonly destructiveHint: boolean;
    readonly idempotentHint: boolean;
    readonly openWorldHint: true;
  };
  /** The scopes that the token needs. */
  readonly scopes: readonly string[];
  /**
   * Calls the operation. Of a list it gives one page.
   *
   * @throws what a call of the operation throws. The message of each error is safe to show to an agent.
   */
  execute(input: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<unknown>;
}

/** The input of a tool as a Standard Schema. The call checks more than it does. */
export interface ToolSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "buddy-openapi";
    readonly types?:
      | {
          readonly input: Readonly<Record<string, unknown>>;
          readonly output: Readonly<Record<string, unknown>>;
        }
      | undefined;
    validate(
      value: unknown,
    ):
      | { readonly value: Readonly<Record<string, unknown>>; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string }[] };
    readonly jsonSchema: { input(): Record<string, unknown>; output(): Record<string, unknown> };
  };
}

/** Which operations become tools. */
export interface ToolsOptions {
  /** The operations. Default: every one that the token of the client is for. */
  operations?: readonly ScopedFunction[] | undefined;
  /** The scopes of the token: an operation that they don't allow becomes no tool. Default: all are allowed. */
  scopes?: readonly string[] | undefined;
  /** Whether only operations that read become tools. Default: `true`. */
  readOnly?: boolean | undefined;
  /** Parameters that every call has and no agent chooses, such as `workspace`. The tools don't show them. */
  given?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Makes tools for agents of operations: those that read, if nothing else is asked for. Operations that send a file or receive an
 * archive are left out; of another file an agent reads the text.
 *
 * @example
 * ```ts
 * import { createBuddyClient, getPipelines, getProjects } from "@buddy-openapi/client";
 * import { tools } from "@buddy-openapi/client/tools";
 *
 * const buddy = createBuddyClient();
 * const list = tools(buddy, { operations: [getProjects, getPipelines], given: { workspace: "my-company" } });
 * // For OpenAI's function calls.
 * console.log(list.map(({ name, description, inputSchema: parameters }) => ({ name, description, parameters })));
 * console.log(await list[0]?.execute({}));
 * ```
 *
 * @throws a {@link BuddyUsageError} for an option that can't be used.
 */
export function tools<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  options: ToolsOptions = {},
): BuddyTool[] {
  checkOptions(options, {
    operations: "an object with map",
    scopes: "an object with map",
    readOnly: "a boolean",
    given: "an object",
  });
  const { operations: chosen, scopes: granted, readOnly = true, given = {} } = options;
  const names = chosen && new Set(chosen.flatMap(operationIdsOf));
  const allows = granted && readerOf(granted);
  // The generated module exports operations alone.
  return Object.values(operations as unknown as Record<string, Operation>).flatMap((operation) => {
    const {
      operationId,
      method,
      contentType = "json",
      reads = { json: undefined },
      auth,
      token,
      idempotent = isIdempotent(method),
    } = operation.descriptor;
    const { description = "", additive = false, input } = TOOLS[operationId] ?? {};
    const [needs] = needsOf([operation as ScopedFunction]);
    const isRead = method === "GET" || method === "HEAD";
    const isChosen = names ? names.has(operationId) : auth !== "none" && !token;
    if (!input || !needs || !isChosen || (readOnly && !isRead) || (allows && !allows(needs))) return [];
    if (!/json|urlencoded|^text/.test(contentType)) return [];
    if (!Object.keys(reads).some((type) => /json|^text|octet-stream/.test(type))) return [];
    const own = Object.fromEntries(Object.entries(given).filter(([name]) => name in input.properties));
    const tool: BuddyTool = {
      name: operationId,
      description,
      inputSchema: schemaOf(input, own),
      annotations: {
        readOnlyHint: isRead,
        destructiveHint: !isRead && !additive,
        idempotentHint: idempotent,
        openWorldHint: true,
      },
      scopes: needs.scopes,
      async execute(input, options) {
        // The default path parameters are those of the client.
        const data: unknown = await operation(client as BaseClient, { ...input, ...own }, options);
        return data instanceof Blob ? await data.text() : data;
      },
    };
    return [tool];
  });
}

/** The input without the parameters that are given. */
function schemaOf({ properties, required = [], ...rest }: ToolInput, given: object): ToolInput & ToolSchema {
  const isLeft = (name: string) => !(name in given);
  const schema = {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => isLeft(name))),
    required: required.filter(isLeft),
  };
  const json = () => ({ ...schema });
  const standard: ToolSchema["~standard"] = {
    version: 1,
    vendor: "buddy-openapi",
    validate: (value) =>
      isObject(value) && !Array.isArray(value) ? { value } : { issues: [{ message: "Expected an object" }] },
    jsonSchema: { input: json, output: json },
  };
  // JSON doesn't have what can't be enumerated.
  const hidden = { "~standard": standard };
  Object.defineProperty(hidden, "~standard", { enumerable: false });
  return Object.assign(hidden, schema);
}
