import { BuddyUsageError } from "../errors.js";

/** How the parameters of an operation are written, where it is not as most are. */
export interface ParameterForms {
  /** What joins the values of a list in the query or in the path, percent-encoded. */
  separators?: Readonly<Record<string, string>>;
  /** The parameters that are written as JSON. */
  json?: readonly string[];
  /** The path parameters that are booleans. For others `true` is a mistake. */
  booleans?: readonly string[];
  /** The path parameters that keep their slashes. */
  segments?: readonly string[];
  /** Writes those. */
  writeSegments?: (what: string, value: unknown) => string;
}

/** The value of a parameter, and nothing that an object inherits. */
export function given(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/**
 * Query parameters as text that begins with `?`, or `""`: lists as `name=a&name=b`, objects as `name[key]=value`, if the
 * forms don't say otherwise. What is `undefined` or `null` is left out, in a list too.
 *
 * @throws a {@link BuddyUsageError} for a value that can't be sent.
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  { separators = {}, json = [] }: ParameterForms = {},
): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (value == null) return [];
    const what = `The parameter "${name}"`;
    const key = encode(what, name);
    if (json.includes(name)) return `${key}=${encode(what, JSON.stringify(value))}`;
    if (Array.isArray(value)) {
      const items = present(value).map((item) => encode(what, item));
      const separator = separators[name];
      if (separator === undefined) return items.map((item) => `${key}=${item}`);
      return items.length > 0 ? `${key}=${items.join(separator)}` : [];
    }
    if (typeof value !== "object") return `${key}=${encode(what, value)}`;
    return Object.entries(value).flatMap(([inner, item]) =>
      item == null ? [] : `${key}[${encode(what, inner)}]=${encode(what, item)}`,
    );
  });
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/**
 * A value of a header, or a list of them. `undefined` where there is none.
 *
 * @throws a {@link BuddyUsageError} for a value that can't be sent, such as an item with a comma, which would become two.
 */
export function serializeHeader(name: string, value: unknown): string | undefined {
  const items = present([value].flat()).map((item) => {
    // Checks it.
    encode(`The parameter "${name}"`, item);
    if (Array.isArray(value) && String(item).includes(",")) {
      throw new BuddyUsageError(
        `An item of the parameter "${name}" has a comma, which ends an item of a header.`,
      );
    }
    return String(item);
  });
  return items.length > 0 ? items.join(",") : undefined;
}

/** The items of a list that are values. */
export function present(list: readonly unknown[]): unknown[] {
  return list.filter((item) => item != null);
}

/**
 * A value as a part of a URL. An integer that is not safe may be another one than the caller's.
 *
 * @param what names the parameter to its caller.
 * @throws a {@link BuddyUsageError} for what is no text, finite number or boolean.
 */
export function encode(what: string, value: unknown): string {
  const type = typeof value;
  const isExact = type === "number" && Math.abs(Number(value)) < 2 ** 53;
  try {
    if (type === "string" || type === "boolean" || isExact) return encodeURIComponent(`${value}`);
  } catch {
    // Half a character can't be encoded.
  }
  throw new BuddyUsageError(
    `${what} can't be ${type === "string" || type === "number" ? JSON.stringify(`${value}`) : type}.`,
  );
}
