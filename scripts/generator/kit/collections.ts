import { type Document, pointerOf, resolve } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import type { ObjectShape } from "@buddy-openapi/openapi/merge";
import type * as model from "@buddy-openapi/openapi/operations";
import type { Operation } from "../client/operations.ts";
import { functionName } from "../read/names.ts";
import type { SchemaValues } from "./schema-values.ts";

/** What `x-collection` of a list declares. The linter has checked it. */
interface Declared {
  items: string;
  id: string;
  counts?: Readonly<Record<string, string>>;
  places?: readonly string[];
  newestFirst?: boolean;
  hidden?: Readonly<Record<string, string>>;
}

/** The collections of a document, as the test kit of the client has them, each with the `type` of its items. */
export function readCollections(
  document: Document,
  all: readonly model.Operation[],
  operations: readonly Operation[],
  values: SchemaValues,
) {
  return all.flatMap((list) => {
    const declared = list.object["x-collection"] as Declared | undefined;
    return declared && "items" in declared
      ? [readCollection(document, list, declared, all, operations, values)]
      : [];
  });
}

/** The operations that get a part of an item, which the item has in a list. The linter has checked `x-collection`. */
export function readParts(all: readonly model.Operation[]): object[] {
  return all.flatMap((get) => {
    const { within, id } = record(get.object["x-collection"]);
    const [, parameter] = /\{([^{}]+)\}$/.exec(get.path) ?? [];
    return within === undefined ? [] : [{ get: nameOf(get), within, id, parameter }];
  });
}

/** What the filters of an operation look up, by `x-lookup`. */
export function readLookups(all: readonly model.Operation[]): Record<string, unknown> {
  return Object.fromEntries(
    all.flatMap((one) => ("x-lookup" in one.object ? [[nameOf(one), one.object["x-lookup"]]] : [])),
  );
}

function readCollection(
  document: Document,
  list: model.Operation,
  { items, id, counts, places, newestFirst, hidden }: Declared,
  all: readonly model.Operation[],
  operations: readonly Operation[],
  values: SchemaValues,
) {
  const find = (method: string, isItem: boolean) =>
    all.find(
      (one) => one.method === method && (isItem ? isItemPath(one.path, list.path) : one.path === list.path),
    );
  const get = find("GET", true);
  const add = find("POST", false);
  const update = find("PATCH", true) ?? find("PUT", true);
  const view = values.shapeOf(schemaOf(get));
  const sent = [add, update].flatMap((one) =>
    Object.keys(values.shapeOf(one?.requestBody?.content[0]?.schema)?.properties ?? {}),
  );
  const copied = Object.entries(view?.properties ?? {}).filter(([property]) => sent.includes(property));
  const name = nameOf(get);
  return {
    type: operations.find((operation) => operation.name === name)?.successes[0]?.type ?? "unknown",
    list: nameOf(list),
    add: nameOf(add),
    get: name,
    update: nameOf(update),
    delete: nameOf(find("DELETE", true)),
    items,
    id,
    parameter: /\{([^{}]+)\}$/.exec(get?.path ?? "")?.[1],
    counts,
    places,
    newestFirst,
    hidden,
    states: list.object["x-states"],
    ...readQuery(document, list, view, values),
    copied: copied.map(([property]) => property),
    listed: Object.keys(values.shapeOf(itemSchema(values, schemaOf(list), items))?.properties ?? {}),
    required: view?.required,
    complete: complete(values, Object.fromEntries(copied)),
    named: named(values, Object.fromEntries(copied)),
  };
}

/**
 * What the query of a list does to the items. A parameter whose enum names properties sorts by them, one with `ASC` and `DESC`
 * gives the direction. Another one is a filter of the property of its name, or, as `project_name`, of `name` in the object
 * `project`; else no one knows.
 */
function readQuery(
  document: Document,
  list: model.Operation,
  view: ObjectShape | undefined,
  values: SchemaValues,
) {
  const properties = view?.properties ?? {};
  const paging = Object.values(record(list.object["x-pagination"]));
  const query = list.parameters.filter(({ name, in: place }) => place === "query" && !paging.includes(name));
  const enumOf = ({ schema }: model.Parameter): unknown[] =>
    resolve<{ enum?: unknown[] }>(document, record(schema), []).object.enum ?? [];
  const keysOf = (parameter: model.Parameter) =>
    enumOf(parameter)
      .map(String)
      .filter((key) => key in properties);
  const by = query.find((parameter) => !(parameter.name in properties) && keysOf(parameter).length > 0);
  const direction = query.find((parameter) =>
    ["ASC", "DESC"].every((value) => enumOf(parameter).includes(value)),
  );
  const pointerOf = (name: string) => {
    if (name in properties) return `/${name}`;
    const [inner] = Object.entries(properties).filter(
      ([key, schema]) =>
        name.startsWith(`${key}_`) &&
        name.slice(key.length + 1) in (values.shapeOf(values.objectIn(schema))?.properties ?? {}),
    );
    return inner ? `/${inner[0]}/${name.slice(inner[0].length + 1)}` : null;
  };
  const filters = query.flatMap((one) =>
    one === by || one === direction
      ? []
      : [[one.name, one.style === "form" && one.explode ? pointerOf(one.name) : null]],
  );
  return {
    ...(filters.length > 0 && { filters: Object.fromEntries(filters) }),
    ...(by && { sort: { by: by.name, direction: direction?.name, keys: keysOf(by) } }),
  };
}

/** Whether a path is that of a list and one parameter. */
function isItemPath(path: string, list: string): boolean {
  return path.startsWith(`${list}/`) && /^\{[^{}/]+\}$/.test(path.slice(list.length + 1));
}

function nameOf(operation: model.Operation | undefined): string | undefined {
  return operation && functionName(operation.operationId);
}

/** The property of objects that a request may have instead of them: their name, the only one required, or their ID. */
function named(
  values: SchemaValues,
  properties: ObjectShape["properties"],
): Record<string, string> | undefined {
  const entries = Object.entries(properties).flatMap(([name, schema]) => {
    const shape = values.shapeOf(values.objectIn(values.itemsOf(schema) ?? schema));
    const required = shape?.required ?? [];
    const only = required.length === 1 ? required : [];
    const key = ["name", ...only, "id", ...Object.keys(shape?.properties ?? {})].find(
      (one) => one in (shape?.properties ?? {}),
    );
    return key === undefined ? [] : [[name, key]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The required properties of the objects that a property holds, alone or in a list: a request may name fewer. */
function complete(values: SchemaValues, properties: ObjectShape["properties"]): Record<string, object> {
  const entries = Object.entries(properties).map(([name, schema]) => {
    return [name, values.minimal(values.objectIn(values.itemsOf(schema) ?? schema))] as const;
  });
  return Object.fromEntries(entries.filter(([, object]) => Object.keys(object).length > 0));
}

function schemaOf(operation: model.Operation | undefined): unknown {
  return operation?.responses.find(({ status }) => status.startsWith("2"))?.content[0]?.schema;
}

/** The schema of the items of the list that a JSON pointer names. */
function itemSchema(values: SchemaValues, schema: unknown, pointer: string): unknown {
  const list = pointerOf(pointer).reduce<unknown>((at, key) => values.shapeOf(at)?.properties[key], schema);
  return values.itemsOf(list);
}
