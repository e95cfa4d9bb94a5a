import { pointerOf } from "@buddy-openapi/openapi/document";
import { type Context, type Fields, fieldsOf, isFields } from "./context.ts";

const KEYS = ["page", "size", "items", "pages"];

/**
 * Holds `x-pagination` against its operation: `page` and `size` name query parameters that are integers, `items` points to a list of the
 * success response, and `pages`, if there is one, to the number of pages in it.
 */
export function pagination() {
  return {
    PathItem: {
      Operation(operation: Fields, context: Context, parents: { PathItem: Fields }) {
        const { "x-pagination": declared } = operation;
        if (declared === undefined) return;
        const at = (key?: string) => context.location.child(key ? ["x-pagination", key] : ["x-pagination"]);
        if (!isFields(declared)) {
          context.report({
            message: "x-pagination has the keys page, size, items and, optionally, pages.",
            location: at(),
          });
          return;
        }
        for (const key of Object.keys(declared)) {
          if (!KEYS.includes(key))
            context.report({ message: `x-pagination has no key "${key}".`, location: at(key) });
        }
        const types = queryParameters([parents.PathItem, operation], context);
        const names = [...types.keys()];
        for (const key of ["page", "size"]) {
          const name = declared[key];
          if (typeof name === "string" && types.get(name)?.includes("integer")) continue;
          const message = `x-pagination.${key} names a query parameter of the operation that is an integer (found: ${JSON.stringify(name)}; it has ${names.join(", ") || "none"}).`;
          context.report({ message, location: at(name === undefined ? undefined : key) });
        }
        const expected = { items: ["array"], ...("pages" in declared && { pages: ["integer", "number"] }) };
        for (const [key, types] of Object.entries(expected)) {
          const pointer = declared[key];
          const found = typeof pointer === "string" ? typesAt(operation, pointer, context) : [];
          if (found.some((type) => types.includes(type))) continue;
          const message = `x-pagination.${key} is a JSON pointer to ${key === "items" ? "a list" : "a number"} in the success response, such as /${key} (found: ${JSON.stringify(pointer)}).`;
          context.report({ message, location: at(pointer === undefined ? undefined : key) });
        }
      },
    },
  };
}

/** The query parameters of operations and path items, with the types of their schemas. */
export function queryParameters(owners: Fields[], { location, resolve }: Context): Map<string, string[]> {
  const here = location.source.absoluteRef;
  const found = owners
    .flatMap(({ parameters }) => (Array.isArray(parameters) ? parameters : []))
    .flatMap((parameter) => {
      const { node, location: place } = resolve(parameter, here);
      const { in: kind, name, schema } = fieldsOf(node);
      const file = "$ref" in fieldsOf(parameter) ? (place?.source.absoluteRef ?? here) : here;
      return kind === "query" ? [[String(name), typesOf(schema, [], file, resolve)] as const] : [];
    });
  return new Map(found);
}

/** The types of what a pointer names in the JSON body of the first success. `location` is within the operation's file. */
export function typesAt(operation: Fields, pointer: string, { location, resolve }: Context): string[] {
  if (!pointer.startsWith("/")) return [];
  const keys = pointerOf(pointer);
  const [, success] =
    Object.entries(fieldsOf(operation["responses"])).find(([status]) => status.startsWith("2")) ?? [];
  const response = resolve(success, location.source.absoluteRef);
  const content = fieldsOf(fieldsOf(response.node)["content"]);
  const media = Object.entries(content).find(([type]) => /^application\/([\w.-]+\+)?json\b/.test(type));
  // What is no `$ref` has the location of the rule's node.
  const own = "$ref" in fieldsOf(success) ? response.location : undefined;
  const file = own?.source.absoluteRef ?? location.source.absoluteRef;
  return typesOf(fieldsOf(media?.[1])["schema"], keys, file, resolve);
}

function typesOf(node: unknown, keys: string[], from: string, resolve: Context["resolve"]): string[] {
  const found = resolve(node, from);
  if (!isFields(found.node)) return [];
  const file = isFields(node) && "$ref" in node ? (found.location?.source.absoluteRef ?? from) : from;
  const { type, properties, allOf, anyOf, oneOf } = found.node;
  const parts = [allOf, anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const inParts = parts.flatMap((part) => typesOf(part, keys, file, resolve));
  const [key, ...rest] = keys;
  if (key === undefined) return [...[type ?? []].flat().map(String), ...inParts];
  const property = fieldsOf(properties)[key];
  return [...(property === undefined ? [] : typesOf(property, rest, file, resolve)), ...inParts];
}
