import { type Context, type Fields, fieldsOf, followed, isFields, type Location } from "./context.ts";
import { queryParameters, typesAt } from "./pagination.ts";

const COUNTS = ["page", "size", "pages", "items", "total"];

/**
 * Holds `x-collection` of a list against the document: `items` points to the list in the success response, one path is that of
 * the list and a parameter, and has a `get`, `id` is the property of an item that this parameter takes, and `counts` points to
 * numbers of the response. `places` lists query parameters, `newestFirst` is a boolean, and `hidden` names properties of an item, each
 * with a boolean property of it. On the `get` of a path, `within` points to a list in the `get` of the item that the path is below.
 */
export function collection() {
  return {
    Root: {
      leave(root: Fields, context: Context) {
        const paths = Object.entries(fieldsOf(root["paths"]));
        for (const [path, reference] of paths) {
          const { item, place } = pathItem(path, reference, context);
          for (const [method, operation] of Object.entries(item)) {
            const { "x-collection": declared } = fieldsOf(operation);
            if (declared === undefined) continue;
            const list = { method, operation: fieldsOf(operation), place };
            const problems =
              "within" in fieldsOf(declared)
                ? problemsOfPart(fieldsOf(declared), list, ownerOf(path, paths, context), context)
                : problemsOf(declared, list, itemOf(path, paths, context), context);
            for (const [message, ...keys] of problems) {
              context.report({ message, location: place.child([method, "x-collection", ...keys]) });
            }
          }
        }
      },
    },
  };
}

/** A path item with its place, which is that of its own file if it has one. */
function pathItem(path: string, reference: unknown, { location, resolve }: Context) {
  const { node: item, at: place } = followed(reference, location.child(["paths", path]), resolve);
  return { item, place };
}

/** The `get` of the path of an item, with its place. */
function itemOf(list: string, paths: [string, unknown][], context: Context) {
  for (const [path, reference] of paths) {
    if (!path.startsWith(`${list}/`) || !/^\{[^{}/]+\}$/.test(path.slice(list.length + 1))) continue;
    const { item, place } = pathItem(path, reference, context);
    if (isFields(item["get"])) return { get: item["get"], place };
  }
  return undefined;
}

/** The `get` of the nearest path above one, with its place. */
function ownerOf(part: string, paths: [string, unknown][], context: Context) {
  const above = paths
    .filter(([path]) => part.startsWith(`${path}/`))
    .sort(([one], [other]) => other.length - one.length)
    .map(([path, reference]) => pathItem(path, reference, context))
    .find(({ item }) => isFields(item["get"]));
  return above && { get: fieldsOf(above.item["get"]), place: above.place };
}

type Problem = [message: string, ...keys: string[]];

/** Whether a JSON pointer leads to a value of one of the types in the success response of an operation. */
function pointsTo(
  pointer: unknown,
  { get, place: location }: Owner,
  types: string[],
  context: Context,
): boolean {
  return (
    typeof pointer === "string" &&
    typesAt(get, pointer, { ...context, location }).some((type) => types.includes(type))
  );
}

interface Owner {
  get: Fields;
  place: Location;
}

/** What is wrong with the `x-collection` of a part of an item. */
function* problemsOfPart(
  { within, id, ...others }: Fields,
  { method, operation, place }: { method: string; operation: Fields; place: Location },
  owner: Owner | undefined,
  context: Context,
): Generator<Problem> {
  if (method !== "get") yield ["x-collection with within goes with the `get` of a path."];
  for (const key of Object.keys(others)) yield [`x-collection has no key "${key}" beside within.`, key];
  if (!owner || !pointsTo(within, owner, ["array"], context))
    yield ["x-collection.within is a JSON pointer to a list in the `get` of the item above.", "within"];
  if (!pointsTo(`/${id}`, { get: operation, place }, ["string", "integer", "number"], context))
    yield ["x-collection.id is the property that the path takes.", "id"];
}

/** What is wrong with an `x-collection`, each with the keys that lead to its place. */
function* problemsOf(
  declared: unknown,
  list: { method: string; operation: Fields; place: Location },
  one: Owner | undefined,
  context: Context,
): Generator<Problem> {
  if (list.method !== "get") yield ["x-collection goes with the `get` of a list."];
  else if (!isFields(declared))
    yield ["x-collection has the keys items, id and, optionally, counts, places, newestFirst and hidden."];
  else {
    const { items, id, counts, places = [], newestFirst = false, hidden = {}, ...others } = declared;
    for (const key of Object.keys(others)) yield [`x-collection has no key "${key}".`, key];
    const self = { get: list.operation, place: list.place };
    if (!pointsTo(items, self, ["array"], context)) {
      const message = `x-collection.items is a JSON pointer to a list in the success response, such as /items (found: ${JSON.stringify(items)}).`;
      yield [message, ...(items === undefined ? [] : ["items"])];
    }
    if (!one) {
      yield ["x-collection needs a path of the list and one parameter that has a `get`. Add that path."];
    } else if (!pointsTo(`/${id}`, one, ["string", "integer", "number"], context)) {
      const message = `x-collection.id is the property of an item that its path takes (found: ${JSON.stringify(id)}).`;
      yield [message, ...(id === undefined ? [] : ["id"])];
    }
    const names = [...queryParameters([list.operation], { ...context, location: list.place }).keys()];
    if (!Array.isArray(places) || places.some((name) => !names.includes(name))) {
      const message = `x-collection.places lists query parameters of the operation (found: ${JSON.stringify(places)}; it has ${names.join(", ") || "none"}).`;
      yield [message, "places"];
    }
    const hides = (name: string, flag: unknown) =>
      one &&
      pointsTo(`/${name}`, one, ["string"], context) &&
      pointsTo(`/${flag}`, one, ["boolean"], context);
    if (!isFields(hidden) || Object.entries(hidden).some(([name, flag]) => !hides(name, flag)))
      yield [
        "x-collection.hidden names properties of an item, each with a boolean property of it.",
        "hidden",
      ];
    if (typeof newestFirst !== "boolean") yield ["x-collection.newestFirst is true or false.", "newestFirst"];
    if (counts !== undefined && !isFields(counts)) {
      yield [`x-collection.counts has the keys ${COUNTS.join(", ")}.`, "counts"];
    }
    for (const [key, pointer] of Object.entries(fieldsOf(counts))) {
      if (!COUNTS.includes(key)) yield [`x-collection.counts has no key "${key}".`, "counts", key];
      else if (!pointsTo(pointer, self, ["integer", "number"], context)) {
        const message = `x-collection.counts.${key} is a JSON pointer to a number in the success response (found: ${JSON.stringify(pointer)}).`;
        yield [message, "counts", key];
      }
    }
  }
}
