import { type Document, refPointer } from "../document.ts";
import { isObject, type Loose, record } from "../json.ts";
import { METHODS, type Operation } from "../operations.ts";
import { BOTH, type Direction } from "./difference.ts";

/** Where the values of each schema component go. One that no operation uses may go both ways. */
export function directionsOf(
  document: Document,
  operations: readonly Operation[],
): (name: string) => ReadonlySet<Direction> {
  const sent = operations.map(({ parameters, requestBody }) => [parameters, requestBody]);
  const returned = operations.map(({ responses }) => responses);
  const [ins, outs] = [usedBy(document, sent), usedBy(document, returned)];
  return (name) => {
    const key = componentKey(name);
    if (ins.has(key) === outs.has(key)) return BOTH;
    return new Set([ins.has(key) ? "in" : "out"]);
  };
}

/** The key of a component, as `schemas/Pet`, that owns differences. */
export function componentKey(owner: string): string {
  return owner.startsWith("components.") ? owner.split(".").slice(1).join("/") : `schemas/${owner}`;
}

/** The components, as `schemas/Pet`, that nothing uses but what is deprecated. They go with it. */
export function usedByDeprecated(document: Document): Set<string> {
  const all = Object.entries(document.components ?? {}).flatMap(([kind, components]) =>
    Object.entries(record(components)).map(([name, value]) => ({ key: `${kind}/${name}`, value })),
  );
  const paths = Object.values(document.paths ?? {});
  const deprecated = all.filter(({ value }) => record(value)["deprecated"] === true);
  const used = usedBy(document, [paths, deprecated.map(({ value }) => value)]);
  const unused = all.filter(({ key }) => !used.has(key)).map(({ value }) => value);
  return used.difference(usedBy(document, [paths, unused], isLive));
}

function isLive(value: Loose): boolean {
  // A path item is as deprecated as its operations.
  const operations = METHODS.map((method) => value[method]).filter(isObject);
  if (operations.length === 0) return value["deprecated"] !== true;
  return operations.some((operation) => operation["deprecated"] !== true);
}

/** The components, as `schemas/Pet`, that a value refers to, directly or not. */
export function usedBy(document: Document, root: unknown, isCounted: (value: Loose) => boolean = () => true) {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value) || !isCounted(value)) return;
    const { $ref } = value;
    if (typeof $ref === "string" && $ref.startsWith("#/components/")) {
      const [, kind = "", name = ""] = refPointer($ref);
      const key = `${kind}/${name}`;
      if (!found.has(key)) {
        found.add(key);
        visit(record(record(document.components)[kind])[name]);
      }
    }
    Object.values(value).forEach(visit);
  };
  visit(root);
  return found;
}
