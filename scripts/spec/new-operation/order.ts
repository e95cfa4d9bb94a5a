import { parseArgs } from "node:util";
import { Failure } from "@buddy-openapi/process/run";

export const USAGE = `Adds what an operation needs to spec/, with a TODO wherever only a person knows what to write. What is there stays.

Usage: pnpm spec:new "GET /workspaces/{workspace}/projects?page&per_page" getProjects --tag Projects [--scope PROJECT_READ]

  "METHOD /path?query"  the method, the path with its parameters in braces, and the names of the query parameters
  operationId           a verb and a noun in camelCase
  --tag, --scope        a new one is added to spec/openapi.yaml, or to spec/shared/scopes.yaml`;

export interface Order {
  method: string;
  path: string;
  query: string[];
  operationId: string;
  tag: string;
  scope: string | undefined;
}

const OPTIONS = { tag: { type: "string" }, scope: { type: "string" }, help: { type: "boolean" } } as const;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const PATH = /^(\/(?!\.\.?(\/|$))([\w.-]|\{\w+\})+)+$/;

/**
 * Reads the arguments of the command line; `undefined` asks for help.
 *
 * @param names what an operationId looks like, in redocly.yaml
 * @throws {Failure} for what can't be added
 */
export function readOrder(args: string[], { pattern }: { pattern: string }): Order | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [route = "", operationId = ""] = positionals;
  const [, method = "", path = "", search] = /^(\S+) ([^\s?]+)(?:\?(\S*))?$/.exec(route) ?? [];
  const query = search?.split("&") ?? [];
  const { tag = "", scope } = values;
  const [, verbs = ""] = /\(([^)]+)\)/.exec(pattern) ?? [];
  const isName = new RegExp(pattern.slice(1, -1)).test(operationId);
  const problems = [
    positionals.length !== 2 && "A route and an operationId are required.",
    !METHODS.includes(method) && `The route "${route}" needs a method (${METHODS.join(", ")}) and a path.`,
    !PATH.test(path) && `The path "${path}" is invalid: its parts are words and parameters in braces.`,
    !query.every((name) => /^\w[\w.-]*$/.test(name)) &&
      `The query "${search}" is invalid: it is names with &.`,
    !isName &&
      `The operationId "${operationId}" needs a verb (${verbs.replaceAll("|", ", ")}) and a noun in camelCase.`,
    !/^[A-Z][\w -]*$/.test(tag) && `The tag "${tag}" is invalid: use --tag with a name such as "Unit tests".`,
    !/^[A-Z][A-Z0-9_]*$/.test(scope ?? "S") &&
      `The scope "${scope}" is invalid: it is a word such as PROJECT_READ.`,
  ];
  const problem = problems.find((each) => each !== false);
  if (problem) throw new Failure(`${problem}\n\n${USAGE}`);
  return { method, path, query, operationId, tag, scope };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
