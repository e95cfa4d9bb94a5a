import { type Document, refPointer } from "../document.ts";
import { isObject, record } from "../json.ts";
import { METHODS, type Operation } from "../operations.ts";
import type { Direction, Side } from "./difference.ts";

/** Where the values of each schema component go. One that no operation uses may go both ways. */
export function directionsOf(
  document: Document,
  operations: Iterable<Operation>,
): (name: string) => ReadonlySet<Direction> {
  const directions = new Map<string, Set<Direction>>();
  const visit = (value: unknown, direction: Direction): void => {
    walk(document, value, ({ pointer: [, kind, name] }) => {
      if (kind !== "schemas") return true;
      const known = directions.get(String(name)) ?? new Set();
      const isNew = !known.has(direction);
      directions.set(String(name), known.add(direction));
      return isNew;
    });
  };
  for (const { parameters, requestBody, responses } of operations) {
    visit(
      parameters.map(({ schema, content }) => [schema, content]),
      "in",
    );
    visit(requestBody?.content, "in");
    visit(
      responses.map(({ content, headers }) => [content, headers]),
      "out",
    );
  }
  return (name) => directions.get(name) ?? new Set(["in", "out"]);
}

/** The components, as `schemas/Pet`, that nothing uses but what is deprecated. They go with it. */
export function usedByDeprecated(document: Document): Set<string> {
  const all = Object.entries(document.components ?? {}).flatMap(([kind, components]) =>
    Object.entries(record(components)).map(([name, value]) => ({ key: `${kind}/${name}`, value })),
  );
  const paths = Object.values(document.paths ?? {});
  const deprecated = all.filter(({ value }) => record(value)["deprecated"] === true);
  const used = reach(document, [...paths, ...deprecated.map(({ value }) => value)], () => true);
  const unused = all.filter(({ key }) => !used.has(key)).map(({ value }) => value);
  const isLive = (value: Readonly<Record<string, unknown>>) => {
    const operations = METHODS.flatMap((method) => (isObject(value[method]) ? [record(value[method])] : []));
    if (operations.length > 0) return operations.some((operation) => operation["deprecated"] !== true);
    return value["deprecated"] !== true;
  };
  return used.difference(reach(document, [...paths, ...unused], isLive));
}

function reach(
  document: Document,
  roots: readonly unknown[],
  isLive: (value: Readonly<Record<string, unknown>>) => boolean,
): Set<string> {
  const found = new Set<string>();
  walk(
    document,
    roots,
    ({ pointer: [, kind, name] }) => {
      const key = `${kind}/${name}`;
      return found.size < found.add(key).size;
    },
    isLive,
  );
  return found;
}

/** Goes through everything in a value, and through each component that it refers to, if the callback says so. */
function walk(
  document: Document,
  value: unknown,
  enter: (component: Side) => boolean,
  isWalked: (value: Readonly<Record<string, unknown>>) => boolean = () => true,
): void {
  if (Array.isArray(value)) for (const item of value) walk(document, item, enter, isWalked);
  if (!isObject(value) || !isWalked(value)) return;
  const { $ref, ...others } = value;
  if (typeof $ref === "string" && $ref.startsWith("#/")) {
    const pointer = refPointer($ref);
    const [section, kind = "", name = ""] = pointer;
    const component = record(record(document.components)[kind])[name];
    if (section === "components" && enter({ value: component, pointer }))
      walk(document, component, enter, isWalked);
  }
  for (const inner of Object.values(others)) walk(document, inner, enter, isWalked);
}
