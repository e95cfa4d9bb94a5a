import { parseArgs } from "node:util";
import { Failure } from "@buddy-openapi/process/run";

export const USAGE = `Adds what an operation needs to spec/, with a TODO wherever only a person knows what to write, and lists the TODOs. The linter
refuses each TODO that is left. What is there already stays as it is, so a second run adds what is missing.

Usage: pnpm spec:new "GET /workspaces/{workspace}/projects?page&per_page" getProjects --tag NAME [--scope NAME] [--dry-run]

  "METHOD /path?query"  the method, the path with its parameters in braces, and the names of the query parameters, each with an
                        example if there is one: ?page=1&status
  operationId           a verb and a noun in camelCase
  --tag NAME            the tag of the operation, whose files are in the folder of that name; a new one is added to
                        spec/openapi.yaml
  --scope NAME          the scope that a token needs; a new one is added to spec/shared/scopes.yaml
  --dry-run             prints what would be written, and writes nothing
  --help                prints this`;

/** What was asked for. */
export interface Order {
  method: string;
  path: string;
  query: { name: string; example: string | undefined }[];
  operationId: string;
  tag: string;
  scope: string | undefined;
  dryRun: boolean;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Reads the arguments of the command line; `undefined` asks for help.
 *
 * @throws {Failure} for what can't be added
 */
export function readOrder(args: string[], operationIdPattern: RegExp): Order | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [route = "", operationId = "", ...more] = positionals;
  if (route === "" || operationId === "") throw invalid("A route and an operationId are required.");
  if (more.length > 0) throw invalid(`Unknown argument "${more[0]}".`);
  const [method = "", url = "", ...rest] = route.split(" ");
  if (rest.length > 0) throw invalid(`The route "${route}" has more than a method and a path.`);
  if (!METHODS.includes(method)) throw invalid(`Unknown HTTP method "${method}": use ${METHODS.join(", ")}.`);
  const [path = "", search, ...others] = url.split("?");
  if (!/^(\/([A-Za-z0-9_.-]+|\{[A-Za-z0-9_]+\}))+$/.test(path) || /\/\.\.?(\/|$)/.test(path)) {
    throw invalid(
      `The path "${path}" is invalid: each part is a word or a parameter in braces, and it ends without a slash.`,
    );
  }
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  if (new Set(names).size < names.length) throw invalid(`The path "${path}" has the same parameter twice.`);
  const query = (search === undefined ? [] : search.split("&")).map((pair) => {
    const [, name = "", example] = /^([A-Za-z_][\w.-]*)(?:=(.+))?$/.exec(pair) ?? [];
    return { name, example };
  });
  if (others.length > 0 || query.some(({ name }) => name === "" || names.includes(name))) {
    throw invalid(
      `The query "${search}" is invalid: it is names, each with an example if there is one, such as ?page=1&status.`,
    );
  }
  if (!operationIdPattern.test(operationId)) {
    throw invalid(
      `The operationId "${operationId}" is invalid: it is a verb and a noun in camelCase, such as getIntegration.`,
    );
  }
  const { tag, scope } = values;
  if (scope !== undefined && !/^[A-Z][A-Z0-9_]*$/.test(scope)) {
    throw invalid(`The scope "${scope}" is invalid: it is capital letters, digits and _, such as WORKSPACE.`);
  }
  if (tag === undefined || tag.trim() === "") throw invalid("The tag is missing: use --tag NAME.");
  return { method, path, query, operationId, tag, scope, dryRun: values["dry-run"] ?? false };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        tag: { type: "string" },
        scope: { type: "string" },
        "dry-run": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
}

function invalid(message: string): Failure {
  return new Failure(`${message}\n\n${USAGE}`);
}
