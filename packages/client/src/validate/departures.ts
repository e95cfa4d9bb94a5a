import type { Drift } from "../drift.js";
import { isObject } from "../runtime/unknown.js";
import type { CollectedError } from "./ajv-runtime.js";

/**
 * Checks a value, called on the list that gets the pointers of what is new to open enums. Its `errors` are those of the last
 * call. It is compiled by Ajv.
 */
export interface Validate {
  (this: string[], value: unknown): boolean;
  errors?: readonly CollectedError[] | null;
}

/** A departure of a value, wherever it came from. */
export type Departure = Pick<Drift, "kind" | "pointer" | "expected" | "found"> & {
  /** The property names and indexes that lead to the value. */
  path: readonly string[];
};

/** How the values of enums look: capitals, without digits. Anything else may be a secret or a name in the wrong place. */
const ENUM_VALUE = /^(?=.{1,32}$)[A-Z]+(_[A-Z]+)*$/;

/** What a pointer has before the key of a map, which is data. It is no escape of JSON pointers. */
const MAP_KEY = "~2";

/**
 * Every departure of a value from its schema. They hold types instead of values, but for what is new to an enum.
 *
 * @param secrets the names of properties of which nothing but the type is shown
 */
export function departuresOf(
  validate: Validate,
  value: unknown,
  secrets: readonly string[] = [],
): Departure[] {
  const newValues: string[] = [];
  const errors = validate.call(newValues, value) ? [] : (validate.errors ?? []);
  const types = errors.filter(({ keyword }) => keyword === "is");
  const wrongTypes = new Set(types.map(({ instancePath }) => instancePath));
  const narrow = new Set(
    types.map(({ instancePath, params }) => `${instancePath} ${params["type"]} or null`),
  );
  const show = (pointer: string, isEnum: boolean) => {
    const { path, pattern, found } = follow(value, pointer);
    const isShown = isEnum && typeof found === "string" && ENUM_VALUE.test(found);
    const isSecret = path.some((name) => secrets.includes(name));
    return { path, pointer: pattern, found: isShown && !isSecret ? JSON.stringify(found) : typeOf(found) };
  };
  return [
    // A value of the wrong type is no value of the enum either: one departure, not two.
    ...errors
      .filter(({ keyword, instancePath, params }) => {
        // A part of the schema says more than another that takes null too.
        if (keyword === "is") return !narrow.has(`${instancePath} ${params["type"]}`);
        return keyword !== "enum" || !wrongTypes.has(instancePath);
      })
      .map(({ instancePath, keyword, params }): Departure => {
        const missing = keyword === "required" ? `/${escaped(String(params["missingProperty"]))}` : "";
        const shown = show(instancePath + missing, keyword === "enum" || keyword === "const");
        return { kind: "mismatch", ...shown, expected: expectedOf(keyword, params) };
      }),
    ...newValues.map((pointer): Departure => {
      return { kind: "new value", ...show(pointer, true), expected: "a known value" };
    }),
  ];
}

/** A departure in words. */
export function textOf({ pointer, expected, found }: Pick<Drift, "pointer" | "expected" | "found">): string {
  return `${pointer || "the whole"}: expected ${expected}, found ${found}`;
}

function expectedOf(keyword: string, params: CollectedError["params"]): string {
  const { type, allowed, more, additionalProperty, limit, comparison } = params;
  if (keyword === "is") return String(type);
  if (keyword === "required") return "a required property";
  if (keyword === "enum" && Array.isArray(allowed))
    return `one of ${allowed.join(", ")}${more ? `, and ${more} more` : ""}`;
  if (keyword === "const") return "the constant";
  if (typeof additionalProperty === "string")
    return `no property ${JSON.stringify(additionalProperty.slice(0, 60))}`;
  return [keyword, comparison, limit].filter((part) => part !== undefined).join(" ");
}

/** The value at a pointer of a validator, and the pointer without what is data. */
function follow(value: unknown, pointer: string): { path: string[]; pattern: string; found: unknown } {
  let found = value;
  let pattern = "";
  const path: string[] = [];
  const parts = pointer.split("/").slice(1);
  for (const [index, part] of parts.entries()) {
    if (part === MAP_KEY) continue;
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    pattern += `/${parts[index - 1] === MAP_KEY || Array.isArray(found) ? "*" : part}`;
    path.push(name);
    found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return { path, pattern, found };
}

export function typeOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
