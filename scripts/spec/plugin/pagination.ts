import { pointerOf } from "@buddy-openapi/openapi/document";
import { type Context, type Fields, fieldsOf, followed, isFields, type Location } from "./context.ts";

/** What a key names: a query parameter, or a place in the response or in an item of it. */
interface Key {
  in: "query" | "response" | "item";
  types: readonly string[];
  isOptional?: boolean;
}

const CURSOR = ["string", "integer"];
const SIZE: Key = { in: "query", types: ["integer"] };
const ITEMS: Key = { in: "response", types: ["array"] };
const COUNT: Key = { in: "response", types: ["integer", "number"], isOptional: true };

/** The keys that an operation has that pages by the first of them. */
const WAYS: Readonly<Record<string, Readonly<Record<string, Key>>>> = {
  page: { page: SIZE, size: SIZE, items: ITEMS, pages: COUNT },
  offset: { offset: SIZE, size: SIZE, items: ITEMS, total: COUNT },
  cursor: {
    cursor: { in: "query", types: CURSOR },
    size: { ...SIZE, isOptional: true },
    items: ITEMS,
    next: { in: "response", types: CURSOR },
    last: { in: "item", types: CURSOR },
  },
};

const NAMES = {
  query: "a query parameter of the operation",
  response: "a place in the success response",
  item: "a place in an item",
};

/**
 * Holds `x-pagination` against its operation: `page`, `offset` or `cursor`, which says how it pages, and `size` name query parameters;
 * `items` points to a list of the success response, and `pages` or `total`, if it is there, to a number in it. The next cursor is at
 * `next` in the response, or at `last` in its last item.
 */
export function pagination() {
  return {
    PathItem: {
      Operation(operation: Fields, context: Context, parents: { PathItem: Fields }) {
        const { "x-pagination": declared } = operation;
        if (declared === undefined) return;
        const report = (message: string, key?: string) =>
          context.report({
            message,
            location: context.location.child(key ? ["x-pagination", key] : ["x-pagination"]),
          });
        const [way, ...others] = Object.keys(WAYS).filter((key) => key in fieldsOf(declared));
        if (!isFields(declared) || !way || others.length > 0) {
          report("x-pagination has one of the keys page, offset and cursor: how the operation pages.");
          return;
        }
        const { [declared["last"] === undefined ? "last" : "next"]: _other, ...keys } = { ...WAYS[way] };
        for (const key of Object.keys(declared)) {
          const known = Object.keys(keys).join(", ");
          if (!(key in keys)) report(`x-pagination has no key "${key}" beside ${way}: it has ${known}.`, key);
        }
        const parameters = queryParameters([parents.PathItem, operation], context);
        for (const [key, { in: place, types, isOptional }] of Object.entries(keys)) {
          const { [key]: value } = declared;
          if (value === undefined && isOptional) continue;
          const path = place === "item" ? `${declared["items"]}/-${value}` : String(value);
          const found = place === "query" ? parameters.get(path) : typesAt(operation, path, context);
          if (typeof value === "string" && found?.some((type) => types.includes(type))) continue;
          const hint = place === "query" ? `; it has ${[...parameters.keys()].join(", ") || "none"}` : "";
          const what = `${place === "query" ? "names" : "is a JSON pointer to"} ${NAMES[place]}, of the type ${types.join(" or ")}`;
          report(
            `x-pagination.${key} ${what} (found: ${JSON.stringify(value)}${hint}).`,
            value === undefined ? undefined : key,
          );
        }
      },
    },
  };
}

/** The query parameters of operations and path items, with the types of their schemas. */
export function queryParameters(owners: Fields[], { location, resolve }: Context): Map<string, string[]> {
  const found = owners
    .flatMap(({ parameters }) => (Array.isArray(parameters) ? parameters : []))
    .flatMap((parameter) => {
      const { node, at } = followed(parameter, location, resolve);
      const { in: kind, name, schema } = node;
      return kind === "query" ? [[String(name), typesOf(schema, [], at, resolve)] as const] : [];
    });
  return new Map(found);
}

/**
 * The types of what a pointer names in the JSON body of the first success, where `-` is an item of a list. `location` is within the
 * operation's file.
 */
export function typesAt(operation: Fields, pointer: string, { location, resolve }: Context): string[] {
  if (!pointer.startsWith("/")) return [];
  const keys = pointerOf(pointer);
  const [, success] =
    Object.entries(fieldsOf(operation["responses"])).find(([status]) => status.startsWith("2")) ?? [];
  const { node, at } = followed(success, location, resolve);
  const content = fieldsOf(node["content"]);
  const media = Object.entries(content).find(([type]) => /^application\/([\w.-]+\+)?json\b/.test(type));
  return typesOf(fieldsOf(media?.[1])["schema"], keys, at, resolve);
}

function typesOf(schema: unknown, keys: string[], from: Location, resolve: Context["resolve"]): string[] {
  const { node, at } = followed(schema, from, resolve);
  const { type, properties, items, allOf, anyOf, oneOf } = node;
  const parts = [allOf, anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const inParts = parts.flatMap((part) => typesOf(part, keys, at, resolve));
  const [key, ...rest] = keys;
  if (key === undefined) return [...[type ?? []].flat().map(String), ...inParts];
  const property = key === "-" ? items : fieldsOf(properties)[key];
  return [...(property === undefined ? [] : typesOf(property, rest, at, resolve)), ...inParts];
}
