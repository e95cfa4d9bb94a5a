import { type Context, type Fields, fieldsOf } from "./context.ts";
import { queryParameters, typesAt } from "./pagination.ts";

/**
 * Holds `x-lookup`: query parameters of the operation, each with the property of the success that it `returns`, and with the `list`
 * whose items it finds `by` which properties, if the spec has that list.
 */
export function lookup() {
  const collections = new Set<unknown>();
  const named: { list: unknown; report(): void }[] = [];
  return {
    PathItem: {
      Operation(operation: Fields, context: Context, parents: { PathItem: Fields }) {
        if ("x-collection" in operation) collections.add(operation["operationId"]);
        const names = queryParameters([parents.PathItem, operation], context);
        for (const [name, declared] of Object.entries(fieldsOf(operation["x-lookup"]))) {
          const location = context.location.child(["x-lookup", name]);
          const { list, by, returns, ...others } = fieldsOf(declared);
          const wrong = (message: string) =>
            context.report({ message: `x-lookup.${name} ${message}`, location });
          if (!names.has(name)) wrong("names a query parameter of the operation.");
          if (typesAt(operation, `/${returns}`, context).length === 0)
            wrong("returns a property of the success response.");
          if (Object.keys(others).length > 0 || (list === undefined) !== (by === undefined))
            wrong("has the keys returns and, together, list and by.");
          if (by !== undefined && !Array.isArray(by)) wrong("finds items by a list of properties.");
          if (list !== undefined)
            named.push({ list, report: () => wrong("names the operationId of a list with x-collection.") });
        }
      },
    },
    Root: {
      leave() {
        for (const { list, report } of named) if (!collections.has(list)) report();
      },
    },
  };
}
