import type { Position } from "./compare-types.ts";
import { at, entries, list } from "./json.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** A value that an operation takes or returns. */
export interface Part {
  object: unknown;
  schema: unknown;
  position: Position;
  isDeprecated: boolean;
  /** How it is written into the request. */
  sending: Record<string, unknown>;
}

/** An operation, without its references to anything but schemas. */
export interface OperationOf {
  operationId: string;
  method: string;
  path: string;
  pointer: (string | number)[];
  object: unknown;
  security: unknown[];
  /** Parameters by name, and `body`, `200`, `200.headers.Name` …. */
  parts: Map<string, Part>;
  /** `body application/json`, `200 application/json` …. */
  media: Map<string, true>;
}

/** The operations of a bundled document by their `operationId`. */
export function operationsOf(document: unknown): Map<string, OperationOf> {
  const found = new Map<string, OperationOf>();
  for (const [path, item] of entries(at(document, "paths"))) {
    for (const method of METHODS) {
      const object = at(item, method);
      if (object === undefined) continue;
      const operationId = String(at(object, "operationId") ?? `${method.toUpperCase()} ${path}`);
      const parts = new Map<string, Part>();
      const media = new Map<string, true>();
      const add = (name: string, value: unknown, schema: unknown, position: Position) =>
        parts.set(name, {
          ...{ object: value, schema, position },
          isDeprecated: at(value, "deprecated") === true,
          sending: sendingOf(value),
        });
      for (const reference of [...list(at(item, "parameters")), ...list(at(object, "parameters"))]) {
        const parameter = target(document, reference);
        add(String(at(parameter, "name")), parameter, at(parameter, "schema"), "in");
      }
      const addContent = (name: string, value: unknown, position: Position) => {
        for (const [type, content] of entries(at(value, "content"))) {
          media.set(`${name} ${type}`, true);
          add(name, content, at(content, "schema"), position);
        }
      };
      addContent("body", target(document, at(object, "requestBody")), "in");
      for (const [status, reference] of entries(at(object, "responses"))) {
        const response = target(document, reference);
        addContent(status, response, "out");
        for (const [name, header] of entries(at(response, "headers"))) {
          const value = target(document, header);
          add(`${status}.headers.${name}`, value, at(value, "schema"), "out");
        }
      }
      const security = list(at(object, "security") ?? at(document, "security"));
      const pointer = ["paths", path, method];
      found.set(operationId, {
        operationId,
        method: method.toUpperCase(),
        path,
        pointer,
        object,
        security,
        parts,
        media,
      });
    }
  }
  return found;
}

function sendingOf(parameter: unknown): Record<string, unknown> {
  const location = at(parameter, "in");
  if (location === undefined) return {};
  const style = at(parameter, "style") ?? (location === "query" || location === "cookie" ? "form" : "simple");
  return {
    in: location,
    style,
    explode: at(parameter, "explode") ?? style === "form",
    allowReserved: at(parameter, "allowReserved") ?? false,
  };
}

/** Where values of each schema component go: `in` to the API, `out` to its callers. */
export function positionsOf(document: unknown): Map<string, Set<Position>> {
  const positions = new Map<string, Set<Position>>();
  const visit = (value: unknown, position: Position): void => {
    const reference = at(value, "$ref");
    const name =
      typeof reference === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1] : undefined;
    if (name !== undefined) {
      const known = positions.get(name) ?? new Set();
      if (known.has(position)) return;
      positions.set(name, known.add(position));
      visit(at(document, "components", "schemas", name), position);
    }
    for (const [key, inner] of entries(value))
      if (key !== "examples" && key !== "example") visit(inner, position);
  };
  for (const { parts } of operationsOf(document).values()) {
    for (const { schema, position } of parts.values()) visit(schema, position);
  }
  return positions;
}

/** The object itself, or the one that its local `$ref` names. */
export function target(document: unknown, object: unknown): unknown {
  const reference = at(object, "$ref");
  if (typeof reference !== "string" || !reference.startsWith("#/")) return object;
  const keys = reference
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return target(document, at(document, ...keys));
}
