import { dirname, relative } from "node:path";
import { type Context, type Fields, fieldsOf, isFields, type Location } from "./context.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/**
 * Adds to every operation what `x-every-operation` of the root lists and the operation does not declare itself, so that the
 * rules and the bundle see it whole, and a path's file has only what is particular.
 *
 * OpenAPI's own means are used where there are any: components for what is shared, `parameters` of a path item. Overlay 1.0
 * has none for this: its actions overwrite what an operation declares, can't derive a value from another (the security and
 * the sentence about a scope from its name), and no linter and no editor applies them to the sources.
 */
export function everyOperation() {
  return {
    Root(root: Fields, { location, report, resolve }: Context) {
      const { "x-every-operation": shared, "x-scopes": scopesRef } = root;
      if (shared === undefined) return;
      const found = resolve(scopesRef).node;
      const scopes: Fields[] = Array.isArray(found) ? found.map(fieldsOf) : [];
      for (const kind of ["headers", "responses"]) {
        for (const [name, value] of Object.entries(fieldsOf(fieldsOf(shared)[kind]))) {
          const at = location.child(["x-every-operation", kind, name]);
          if (!isRef(value))
            report({ message: "What every operation has is a `$ref` to a component.", location: at });
        }
      }
      const parts = readParts(fieldsOf(shared), location, scopes);
      fillFlows(fieldsOf(root["components"]), scopes, resolve);
      for (const [path, reference] of Object.entries(fieldsOf(root["paths"]))) {
        const item = resolve(reference);
        const at = (isRef(reference) && item.location) || location.child(["paths", path]);
        for (const method of METHODS) {
          const operation = fieldsOf(item.node)[method];
          if (!isFields(operation)) continue;
          complete(operation, path, parts, at.child([method]), { report, resolve });
        }
      }
      delete root["x-every-operation"];
    },
  };
}

/** What `x-every-operation` lists. */
interface Parts {
  root: Location;
  /** The names of the security schemes that take the scope of an operation. */
  security: string[];
  /** Sentences with `{scope}` and `{newer}`, by whether the newer name of a scope is unknown, the same or another. */
  sentences: Fields;
  headers: Fields;
  responses: Fields;
  scopes: Fields[];
}

function readParts(shared: Fields, root: Location, scopes: Fields[]): Parts {
  const { security, "scope-sentences": sentences, headers, responses } = shared;
  return {
    root,
    security: Array.isArray(security) ? security.map(String) : [],
    sentences: fieldsOf(sentences),
    headers: fieldsOf(headers),
    responses: fieldsOf(responses),
    scopes,
  };
}

function complete(
  operation: Fields,
  path: string,
  parts: Parts,
  at: Location,
  { report, resolve }: Pick<Context, "report" | "resolve">,
): void {
  const file = at.source.absoluteRef;
  if (operation["x-scope"] !== undefined) addScope(operation, parts, at, report);
  if (operation["x-every-operation"] === false) {
    delete operation["x-every-operation"];
    return;
  }
  const { responses } = operation;
  if (!isFields(responses)) return;
  for (const [status, reference] of Object.entries(responses)) {
    if (!status.startsWith("2")) continue;
    const response = resolve(reference, file);
    if (!isFields(response.node)) continue;
    const headers = { ...fieldsOf(response.node["headers"]) };
    response.node["headers"] = headers;
    addMissing(headers, parts.headers, parts.root, (isRef(reference) && response.location) || at);
  }
  const isPublic = Array.isArray(operation["security"]) && operation["security"].length === 0;
  const fitting = Object.entries(parts.responses).filter(([status]) => {
    if (status === "404") return path.includes("{");
    return !(isPublic && (status === "401" || status === "403"));
  });
  addMissing(responses, Object.fromEntries(fitting), parts.root, at);
}

/** Whether a node is a reference to another: Redocly gives the place of what a `$ref` names, and no place for another node. */
function isRef(node: unknown): boolean {
  return "$ref" in fieldsOf(node);
}

/** Adds `$ref`s that `from` has and `to` lacks, so written that they name the same from the file of `at`. */
function addMissing(to: Fields, from: Fields, root: Location, at: Location): void {
  for (const [name, value] of Object.entries(from)) {
    const { $ref } = fieldsOf(value);
    if (typeof $ref === "string")
      to[name] ??= { $ref: refFrom($ref, root.source.absoluteRef, at.source.absoluteRef) };
  }
}

/** A `$ref` of one file as another file writes it. */
function refFrom($ref: string, file: string, other: string): string {
  if (file === other) return $ref;
  const [target = "", pointer] = $ref.split("#");
  const path = relative(dirname(other), target ? `${dirname(file)}/${target}` : file).replaceAll("\\", "/");
  return pointer === undefined ? path : `${path}#${pointer}`;
}

function addScope(operation: Fields, parts: Parts, at: Location, report: Context["report"]): void {
  const { "x-scope": name, operationId } = operation;
  delete operation["x-scope"];
  const scope = parts.scopes.find((entry) => entry["scope"] === name);
  if (!scope) {
    const message = `The table of scopes (x-scopes) has no scope ${JSON.stringify(name)}. Add it there.`;
    report({ message, location: at.child(["x-scope"]) });
    return;
  }
  operation["security"] ??= parts.security.map((scheme) => ({ [scheme]: [name] }));
  const newer = newerName(scope, operationId);
  const kind = newer === undefined ? "unknown" : newer === name ? "kept" : "renamed";
  const sentence = String(parts.sentences[kind] ?? "")
    .replaceAll("{scope}", String(name))
    .replaceAll("{newer}", String(newer));
  // A missing description stays missing, for the linter to find.
  if (typeof operation["description"] !== "string" || operation["description"].trim() === "") return;
  operation["description"] = `${operation["description"].trimEnd()}\n\n${sentence.trimEnd()}`;
}

/** The name that the newer pages give to the scope for this operation, if one is known. */
function newerName(scope: Fields, operationId: unknown): string | undefined {
  const { since_august_2026: since = [] } = scope;
  if (!Array.isArray(since)) return undefined;
  const entry = since.map(fieldsOf).find(({ operations }) => {
    return Array.isArray(operations) && operations.includes(operationId);
  });
  return typeof entry?.["scope"] === "string" ? entry["scope"] : undefined;
}

/** Gives the flows of OAuth 2 the scopes of the table that they don't have. */
function fillFlows(components: Fields, scopes: Fields[], resolve: Context["resolve"]): void {
  for (const reference of Object.values(fieldsOf(components["securitySchemes"]))) {
    for (const flow of Object.values(fieldsOf(fieldsOf(resolve(reference).node)["flows"]))) {
      if (!isFields(flow)) continue;
      const table = scopes.map(({ scope, description }) => [scope, description]);
      flow["scopes"] = { ...Object.fromEntries(table), ...fieldsOf(flow["scopes"]) };
    }
  }
}
