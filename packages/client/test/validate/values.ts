import { Ajv2020 } from "ajv/dist/2020.js";
import { Random } from "../fuzz/random.ts";
import { type Direction, isHidden, isOpenEnum, type Schema, target } from "./oracle.ts";

/** How deep values are made with what may be left out. */
const MAX_DEPTH = 5;

/** What no enum has. An open one takes it. */
export const NEW_VALUE = "A_NEW_VALUE";

/** A value that is valid for a schema. */
export function validValue(schema: Schema, direction: Direction, random: Random, depth = 0): unknown {
  const own = target(schema) as Parts;
  const make = (inner: Schema) => validValue(inner, direction, random, depth + 1);
  if (isObjectSchema(own)) return objectOf(own, direction, random, depth);
  const choice = own.anyOf ?? own.oneOf;
  if (choice) return make(random.pick(choice));
  const [first] = own.allOf ?? [];
  if (first) return make(first);
  if (own.enum) {
    return isOpenEnum(own) && direction === "response" && random.chance(0.1)
      ? NEW_VALUE
      : random.pick(own.enum);
  }
  if ("const" in own) return own.const;
  const type = random.pick([own.type].flat());
  if (type === "object") return objectOf(own, direction, random, depth);
  if (type !== "array") return leaf(own, type, random);
  const { items, minItems = 0, uniqueItems } = own;
  const isDeep = depth >= MAX_DEPTH || !items;
  const values = Array.from({ length: isDeep ? minItems : minItems + random.below(3) }, () =>
    make(items ?? {}),
  );
  return uniqueItems ? [...new Map(values.map((value) => [JSON.stringify(value), value])).values()] : values;
}

/** What values are made from. */
interface Parts extends Schema {
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  type?: string | string[];
  items?: Schema;
  minItems?: number;
  uniqueItems?: boolean;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
}

/** Values of each type. Those are made that all other keywords of a schema take, such as `pattern`. */
const LEAVES: Readonly<Record<string, readonly unknown[]>> = {
  string: ["", "x", "a longer text", "é😀", "null", "7", "https://example.com/", "x".repeat(50)],
  integer: [0, 1, -7, 2 ** 31, Number.MAX_SAFE_INTEGER],
  number: [0, 1.5, -7],
  boolean: [true, false],
  null: [null],
};

const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** The values of a schema, by its types. */
const leaves = new WeakMap<Schema, Map<string | undefined, unknown[]>>();

function leaf(schema: Parts, type: string | undefined, random: Random): unknown {
  const known = leaves.get(schema) ?? new Map<string | undefined, unknown[]>();
  leaves.set(schema, known);
  const values = known.get(type) ?? leavesOf(schema, type);
  known.set(type, values);
  if (values.length === 0)
    throw new Error(`No values are made of ${JSON.stringify(schema)}: give it an example.`);
  return random.pick(values);
}

function leavesOf({ items: _items, ...schema }: Parts, type: string | undefined): unknown[] {
  if (type === undefined) return [null, 7, "x", true, [1], { a: 1 }];
  const isRight = ajv.compile({ ...schema, type });
  return [...(LEAVES[type] ?? []), ...(schema.examples ?? [])].filter((value) => isRight(value));
}

/** Whether its values are objects, as it is or in the parts of `allOf`. */
function isObjectSchema({ type, properties, additionalProperties, allOf = [] }: Parts): boolean {
  const isOpen = type === undefined && (properties ?? additionalProperties) !== undefined;
  return type === "object" || isOpen || allOf.some((part) => isObjectSchema(target(part) as Parts));
}

/** A schema and the parts of its `allOf`, and one of each choice. */
function partsOf(schema: Parts, random: Random): Parts[] {
  const { allOf = [], anyOf, oneOf } = schema;
  const chosen = [anyOf, oneOf].flatMap((choice) => (choice ? [random.pick(choice)] : []));
  return [schema, ...[...allOf, ...chosen].flatMap((part) => partsOf(target(part) as Parts, random))];
}

function objectOf(schema: Parts, direction: Direction, random: Random, depth: number): object {
  const parts = partsOf(schema, random);
  const required = parts.flatMap((part) => part.required ?? []);
  const object: Record<string, unknown> = {};
  for (const [name, property] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    const isRequired = required.includes(name) && !isHidden(property, direction);
    if (!isRequired && !(depth < MAX_DEPTH && random.chance(0.4))) continue;
    const isNull = !required.includes(name) && random.chance(0.1);
    object[name] = isNull ? null : validValue(property, direction, random, depth + 1);
  }
  const others = parts.map((part) => part.additionalProperties).filter((other) => other !== undefined);
  const [other] = others;
  if (typeof other === "object" && random.chance(0.7))
    object["a key/of ~data"] = validValue(other, direction, random, depth + 1);
  // A server may always send more.
  if (others.length === 0 && random.chance(0.2)) object["something_new"] = 1;
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
