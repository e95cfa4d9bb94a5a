import { BuddyUsageError } from "../errors.js";
import { ABSENT, FIXTURES, type FixtureTypes } from "../generated/testing/fixtures.js";
import { nearest } from "../runtime/nearest.js";
import { isObject } from "./json.js";

/** Properties of an object, and of the objects in it, that a fixture shall have. A list is given as a whole. */
export type Overrides<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]?: Overrides<Value[Key]> | undefined }
    : Value;

/** A function per schema that is an object. */
export type FixtureMakers = {
  readonly [Name in keyof FixtureTypes]: (overrides?: Overrides<FixtureTypes[Name]>) => FixtureTypes[Name];
};

/**
 * Objects of the schemas, from the examples of the spec: `fixtures.IntegrationView({ name: "x" })`. Each call makes a new
 * one. `undefined` takes a property away. Where the example has no object and the override gives some of its properties, it
 * also gets those that the schema requires.
 *
 * @example
 * ```ts
 * import { fixtures } from "@buddy-openapi/client/testing";
 *
 * const integration = fixtures.IntegrationView({ name: "Mine", permissions: { others: "DENIED" } });
 * console.log(integration.hash_id, integration.permissions?.admins);
 * ```
 */
export const fixtures: FixtureMakers = /* @__PURE__ */ makeFixtures();

function makeFixtures(): FixtureMakers {
  const makers = Object.entries(FIXTURES).map(([name, value]) => {
    const make = (overrides?: unknown) => merge(value, overrides, ABSENT[name] ?? {}, "");
    return [name, make] as const;
  });
  const known = Object.fromEntries(makers);
  const get = (_: object, name: string | symbol): unknown => {
    // Printers of values ask for other names.
    if (typeof name === "symbol" || name in known || !/^[A-Z]/.test(name)) return known[String(name)];
    throw new BuddyUsageError(`There is no fixture "${name}". Write ${nearest(name, Object.keys(known))}.`);
  };
  // `FixtureTypes` is generated from the same components as the values.
  return new Proxy(known, { get }) as unknown as FixtureMakers;
}

/** A copy of `value` with the overrides in it. */
function merge(
  value: unknown,
  overrides: unknown,
  absent: Readonly<Record<string, object>>,
  path: string,
): unknown {
  if (overrides === undefined) return structuredClone(value);
  if (!isObject(overrides)) return structuredClone(overrides);
  const merged: Record<string, unknown> = {
    ...structuredClone(isObject(value) ? value : (absent[path] ?? {})),
  };
  for (const [key, override] of Object.entries(overrides)) {
    if (override === undefined) delete merged[key];
    else {
      const result = merge(merged[key], override, absent, `${path}/${key}`);
      // A property named `__proto__` is one like others.
      Object.defineProperty(merged, key, {
        value: result,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }
  return merged;
}
