import { Random } from "../fuzz/random.ts";
import { type Direction, isHidden, type Schema, target } from "./oracle.ts";

/** How deep values are made with what may be left out. */
const MAX_DEPTH = 5;

/** What no enum has. An open one takes it. */
export const NEW_VALUE = "A_NEW_VALUE";

/** A value that is valid for a schema. */
export function validValue(schema: Schema, direction: Direction, random: Random, depth = 0): unknown {
  const {
    allOf,
    anyOf,
    enum: known,
    type,
    items,
    uniqueItems,
  } = target(schema) as {
    allOf?: Schema[];
    anyOf?: Schema[];
    enum?: unknown[];
    type?: string | string[];
    items?: Schema;
    uniqueItems?: boolean;
  };
  const make = (inner: Schema) => validValue(inner, direction, random, depth + 1);
  if (allOf)
    return Object.assign({}, ...allOf.map(make), ownProperties(target(schema), direction, random, depth));
  if (anyOf) return make(random.pick(anyOf));
  if (known) {
    const isOpen = "x-enum-extensibility" in target(schema);
    return isOpen && direction === "response" && random.chance(0.1) ? NEW_VALUE : random.pick(known);
  }
  switch (random.pick([type].flat())) {
    case "object":
      return ownProperties(target(schema), direction, random, depth);
    case "array": {
      const values =
        depth < MAX_DEPTH && items ? Array.from({ length: random.below(3) }, () => make(items)) : [];
      return uniqueItems
        ? [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
        : values;
    }
    case "string":
      return random.pick(["", "x", "a longer text", "é😀", "null", "7"]);
    case "integer":
      return random.pick([0, 1, -7, 2 ** 31, Number.MAX_SAFE_INTEGER]);
    case "number":
      return random.pick([0, 1.5, -7]);
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    case undefined:
      return random.pick<unknown>([null, 7, "x", true, [1], { a: 1 }]);
    default:
      throw new Error(`No values are made of ${JSON.stringify(schema)}.`);
  }
}

function ownProperties(schema: Schema, direction: Direction, random: Random, depth: number): object {
  const {
    properties = {},
    required = [],
    additionalProperties,
  } = schema as {
    properties?: Record<string, Schema>;
    required?: string[];
    additionalProperties?: Schema | boolean;
  };
  const object: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    const isRequired = required.includes(name) && !isHidden(property, direction);
    if (!isRequired && !(depth < MAX_DEPTH && random.chance(0.4))) continue;
    const isNull = !required.includes(name) && random.chance(0.1);
    object[name] = isNull ? null : validValue(property, direction, random, depth + 1);
  }
  if (typeof additionalProperties === "object" && random.chance(0.7)) {
    object["a key/of ~data"] = validValue(additionalProperties, direction, random, depth + 1);
  }
  // A server may always send more.
  if (additionalProperties === undefined && random.chance(0.2)) object["something_new"] = 1;
  return object;
}

/** Takes what is likely: everything that may be there, and no `null` in its place. */
export class Everything extends Random {
  override chance(probability: number): boolean {
    return probability > 0.3;
  }
}

/**
 * A copy of a value that differs in one place: another type, a value that no enum has, or a property or an item less or more.
 *
 * @param choose the number of the place, of as many as there are; `undefined` comes back for one that there is not
 * @param maxDepth how deep places are
 */
export function mutation(value: unknown, choose: (count: number) => number, maxDepth = Infinity): unknown {
  const copy: unknown = structuredClone(value);
  const places: (() => void)[] = [];
  let whole = copy;
  const others = (current: unknown) =>
    [null, 7.5, 7, "no such value", true, [], {}].filter(
      (other) => JSON.stringify(other) !== JSON.stringify(current),
    );
  const visit = (current: unknown, depth: number, set: (other: unknown) => void): void => {
    for (const other of others(current)) places.push(() => set(other));
    if (typeof current !== "object" || current === null || depth === maxDepth) return;
    for (const [key, inner] of Object.entries(current)) {
      const holder = current as Record<string, unknown>;
      visit(inner, depth + 1, (other) => {
        holder[key] = other;
      });
      places.push(() => (Array.isArray(current) ? current.push(structuredClone(inner)) : delete holder[key]));
    }
  };
  visit(copy, 0, (other) => {
    whole = other;
  });
  const place = places[choose(places.length)];
  if (!place) return undefined;
  place();
  return whole;
}
