import { BuddyUsageError } from "../errors.js";

/** How the parameters of an operation are written, where it is not as most are. */
export interface ParameterForms {
  /** What joins the values of a list in the query or in the path, percent-encoded. */
  separators?: Readonly<Record<string, string>>;
  /** The parameters that are written as JSON. */
  json?: readonly string[];
  /** The path parameters that are booleans. For others `true` is a mistake. */
  booleans?: readonly string[];
}

/**
 * Query parameters as text that begins with `?`, or `""`: lists as `name=a&name=b`, objects as `name[key]=value`, if the
 * forms don't say otherwise. What is `undefined` or `null` is left out, in a list too.
 *
 * @throws {@link BuddyUsageError} for a value that can't be sent.
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  { separators = {}, json = [] }: ParameterForms = {},
): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    const key = encode(name, name);
    if (json.includes(name)) return `${key}=${encode(JSON.stringify(value), name)}`;
    if (Array.isArray(value)) {
      const items = present(value).map((item) => encode(item, name));
      const separator = separators[name];
      if (separator === undefined) return items.map((item) => `${key}=${item}`);
      return items.length > 0 ? `${key}=${items.join(separator)}` : [];
    }
    if (typeof value !== "object") return `${key}=${encode(value, name)}`;
    return Object.entries(value).flatMap(([inner, item]) =>
      item === undefined || item === null ? [] : `${key}[${encode(inner, name)}]=${encode(item, name)}`,
    );
  });
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** A value of a header, or a list of them. `undefined` where there is none. */
export function serializeHeader(name: string, value: unknown): string | undefined {
  const items = present([value].flat()).map((item) => {
    if (!isSendable(item)) throw refusal(name, item);
    return String(item);
  });
  return items.length > 0 ? items.join(",") : undefined;
}

/**
 * A value of a URL, percent-encoded.
 *
 * @throws {@link BuddyUsageError} for a value that can't be sent.
 */
export function encode(value: unknown, name: string): string {
  if (!isSendable(value)) throw refusal(name, value);
  return encodeURIComponent(value);
}

export function present(list: readonly unknown[]): unknown[] {
  return list.filter((item) => item !== undefined && item !== null);
}

function refusal(name: string, value: unknown): BuddyUsageError {
  return new BuddyUsageError(`The parameter "${name}" can't be ${show(value)}.`);
}

/** Whether a value can be part of a URL. An integer that is not safe may be another one than the caller's. */
export function isSendable(value: unknown): value is string | number | boolean {
  if (typeof value === "string") return !/\p{Surrogate}/u.test(value);
  if (typeof value === "number")
    return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  return typeof value === "boolean";
}

/** A value as messages show it: no value is printed whose printing may fail or take long. */
export function show(value: unknown): string {
  return typeof value === "string"
    ? JSON.stringify(value)
    : typeof value === "number"
      ? `${value}`
      : typeof value;
}
