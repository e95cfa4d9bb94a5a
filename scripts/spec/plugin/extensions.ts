import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { pointerOf } from "@buddy-openapi/openapi/document";
import { list, record } from "@buddy-openapi/openapi/json";
import type { Context, Location } from "./context.ts";
import { SourceCursor } from "./source-cursor.ts";

type Source = Cursor<Location>;

type Where = keyof typeof WHERE;

const ID = ["string", "integer", "number"];
const COUNT = ["integer", "number"];
const CURSOR = ["string", "integer"];

/** The kind of thing that a key of an extension names, and its types; any type without a list. */
type Named = readonly [where: Where, types?: readonly string[]];

/** `*` is any key, and `@` is such a key itself. What else there may be is in redocly.yaml. */
const NAMED: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
  "x-pagination": {
    page: ["query", ["integer"]],
    offset: ["query", ["integer"]],
    cursor: ["query", CURSOR],
    size: ["query", ["integer"]],
    items: ["response", ["array"]],
    pages: ["response", COUNT],
    total: ["response", COUNT],
    next: ["response", CURSOR],
    last: ["item", CURSOR],
  },
  "x-collection": {
    items: ["response", ["array"]],
    id: ["one", ID],
    within: ["owner", ["array"]],
    "counts.*": ["response", COUNT],
    "places.*": ["query"],
    "hidden.@": ["one", ["string"]],
    "hidden.*": ["one", ["boolean"]],
  },
  "x-lookup": { "@": ["query"], "*.returns": ["success"], "*.list": ["list"] },
  "x-states": { "leads.*.to": ["states"], "leads.*.from.*": ["states"] },
};

const WHERE = {
  query: "names a query parameter of the operation",
  response: "is a JSON pointer to a place in the success response",
  item: "is a JSON pointer to a place in an item",
  success: "is a property of the success response",
  one: "is the property of an item, which a `get` returns at the path of the list and one parameter",
  owner: "is a JSON pointer to a place that the `get` of the path above returns",
  list: "names the operationId of a list with x-collection",
  states: "is a state of order, waiting or final",
};

/** An operation that has extensions, and where. */
interface Holder {
  path: string;
  item: Source;
  operation: Source;
  /** All path items. */
  items: ReadonlyMap<string, Source>;
}

/** Holds that the extensions which the client acts on name what there is: parameters, and places in responses. */
export function extensions() {
  return {
    Root: {
      leave(root: unknown, context: Context) {
        const paths = new SourceCursor(root, context.location, context).at("paths");
        const items = new Map(
          Object.keys(record(paths.value)).map((path) => [path, paths.at(path).target() ?? paths.at(path)]),
        );
        for (const [path, item] of items)
          for (const method of Object.keys(record(item.value))) {
            const operation = item.at(method);
            if (method !== "get" && "x-collection" in record(operation.value))
              context.report({
                message: "x-collection goes with a `get`.",
                location: operation.at("x-collection").place,
              });
            for (const { message, place } of problemsOf({ path, item, operation, items }))
              context.report({ message, location: place });
          }
      },
    },
  };
}

function problemsOf(holder: Holder) {
  const rows = Object.entries(NAMED).flatMap(([extension, named]) =>
    Object.entries(named).map(([keys, [where, types]]) => ({
      extension,
      keys: keys.split("."),
      where,
      types,
    })),
  );
  return rows.flatMap(({ extension, keys, where, types }) =>
    valuesAt(holder.operation.at(extension), keys, [extension]).flatMap(({ name, value, place }) => {
      const found = named(where, value, holder);
      const isRight = types?.some((type) => found.includes(type)) ?? found.length > 0;
      if (isRight) return [];
      const type = types === undefined ? "" : `, of the type ${types.join(" or ")}`;
      const known = queryParameters(holder).map((parameter) => parameter.at("name").value);
      const hint = where === "query" ? `; it has ${known.join(", ") || "none"}` : "";
      const message = `${name.join(".")} ${WHERE[where]}${type} (found: ${JSON.stringify(value)}${hint}).`;
      return { message, place };
    }),
  );
}

interface Found {
  name: readonly (string | number)[];
  value: unknown;
  place: Location;
}

/** The values that keys lead to. */
function valuesAt(cursor: Source, [key, ...rest]: readonly string[], name: Found["name"]): Found[] {
  const { value, place } = cursor;
  if (key === undefined) return value === undefined ? [] : [{ name, value, place }];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(record(value));
  if (key === "@")
    return keys.map((one) => ({ name: [...name, one], value: one, place: cursor.at(one).place }));
  return (key === "*" ? keys : [key]).flatMap((one) => valuesAt(cursor.at(one), rest, [...name, one]));
}

/** The types of what a value names; `any` for what has none. */
function named(where: Where, value: unknown, holder: Holder): string[] {
  const { path, operation, items } = holder;
  const collection = operation.at("x-collection");
  if (where === "query") {
    const found = queryParameters(holder).find((parameter) => parameter.at("name").value === value);
    return found ? typesIn(found.at("schema"), []) : [];
  }
  if (where === "response") return typesAt(operation, value);
  if (where === "item")
    return typesAt(operation, `${operation.at("x-pagination").at("items").value}/-${value}`);
  if (where === "success") return typesAt(operation, `/${value}`);
  if (where === "one") {
    const isPart = "within" in record(collection.value);
    const one = [...items]
      .find(([other]) => other.replace(/\/\{[^{}/]+\}$/, "/") === `${path}/`)?.[1]
      .at("get");
    return one || isPart ? typesAt(one && !isPart ? one : operation, `/${value}`) : [];
  }
  if (where === "owner") {
    const above = [...items].filter(
      ([other, { value }]) => path.startsWith(`${other}/`) && "get" in record(value),
    );
    const [, nearest] = above.toSorted(([one], [other]) => other.length - one.length)[0] ?? [];
    return nearest ? typesAt(nearest.at("get"), value) : [];
  }
  if (where === "list") {
    const gets = [...items.values()].map((item) => record(item.at("get").value));
    return gets.some((get) => get["operationId"] === value && "x-collection" in get) ? ["any"] : [];
  }
  const states = operation.at("x-states");
  return ["order", "waiting", "final"].some((key) => list(states.at(key).value).includes(value))
    ? ["any"]
    : [];
}

function queryParameters({ item, operation }: Holder): Source[] {
  const all = [item, operation].flatMap((owner) =>
    list(owner.at("parameters").value).map((_, index) => owner.at("parameters").at(index).target()),
  );
  return all
    .filter((parameter) => parameter !== undefined)
    .filter(({ value }) => record(value)["in"] === "query");
}

/** The types of what a pointer names in the JSON of the first success, where `-` is an item of a list. */
function typesAt(operation: Source, pointer: unknown): string[] {
  if (typeof pointer !== "string" || !pointer.startsWith("/")) return [];
  const responses = operation.at("responses");
  const status = Object.keys(record(responses.value)).find((key) => key.startsWith("2")) ?? "";
  const content = responses.at(status).target()?.at("content");
  const type = Object.keys(record(content?.value)).find((key) =>
    /^application\/([\w.-]+\+)?json\b/.test(key),
  );
  return content && type ? typesIn(content.at(type).at("schema"), pointerOf(pointer)) : [];
}

function typesIn(reference: Source, keys: readonly string[]): string[] {
  const schema = reference.target();
  if (schema === undefined || schema.value === undefined) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    list(schema.at(keyword).value).flatMap((_, index) => typesIn(schema.at(keyword).at(index), keys)),
  );
  const [key, ...rest] = keys;
  if (key === undefined) return [...[schema.at("type").value ?? "any"].flat().map(String), ...parts];
  const property = key === "-" ? schema.at("items") : schema.at("properties").at(key);
  return [...typesIn(property, rest), ...parts];
}
