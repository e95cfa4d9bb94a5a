import { dirname, relative } from "node:path";
import { type Context, type Fields, fieldsOf, isFields, type Location } from "./context.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/**
 * Adds to every operation what `x-every-operation` of the root lists and the operation does not declare itself, so that the
 * rules and the bundle see it whole, and a path's file has only what is particular.
 *
 * OpenAPI's own means are used where there are any: components for what is shared, `parameters` of a path item. Overlay 1.0
 * has none for this: its actions overwrite what an operation declares, and no linter and no editor applies them to the sources.
 */
export function everyOperation() {
  return {
    Root(root: Fields, { location, report, resolve }: Context) {
      const { "x-every-operation": shared } = root;
      if (shared === undefined) return;
      for (const kind of ["headers", "responses"]) {
        for (const [name, value] of Object.entries(fieldsOf(fieldsOf(shared)[kind]))) {
          const at = location.child(["x-every-operation", kind, name]);
          if (!isRef(value))
            report({ message: "What every operation has is a `$ref` to a component.", location: at });
        }
      }
      const { headers, responses } = fieldsOf(shared);
      const parts = { root: location, headers: fieldsOf(headers), responses: fieldsOf(responses) };
      for (const [path, reference] of Object.entries(fieldsOf(root["paths"]))) {
        const item = resolve(reference);
        const at = (isRef(reference) && item.location) || location.child(["paths", path]);
        for (const method of METHODS) {
          const operation = fieldsOf(item.node)[method];
          if (!isFields(operation)) continue;
          complete(operation, path, parts, at.child([method]), resolve);
        }
      }
      delete root["x-every-operation"];
    },
  };
}

/** The headers and responses of `x-every-operation`. */
interface Parts {
  root: Location;
  headers: Fields;
  responses: Fields;
}

function complete(
  operation: Fields,
  path: string,
  parts: Parts,
  at: Location,
  resolve: Context["resolve"],
): void {
  const file = at.source.absoluteRef;
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
