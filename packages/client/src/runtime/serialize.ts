import { BuddyUsageError } from "../errors.js";

/**
 * Query parameters as text that begins with `?`, or `""`: lists as `name=a&name=b`, objects as `name[key]=value`. What is
 * `undefined` or `null` is left out.
 *
 * @throws {@link BuddyUsageError} for a value that can't be sent.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.map((item) => pair(name, item));
    if (typeof value !== "object" || value === null) return pair(name, value);
    return Object.entries(value).map(([key, item]) => pair(`${name}[${key}]`, item));
  });
  const text = pairs.filter(Boolean).join("&");
  return text && `?${text}`;
}

function pair(name: string, value: unknown): string {
  return value === undefined || value === null ? "" : `${name}=${encode(`The parameter "${name}"`, value)}`;
}

/**
 * A value as a part of a URL.
 *
 * @param what names the parameter to its caller.
 * @throws {@link BuddyUsageError} for what is no text, finite number or boolean.
 */
export function encode(what: string, value: unknown): string {
  const type = typeof value;
  try {
    if (type === "string" || type === "boolean" || Number.isFinite(value))
      return encodeURIComponent(`${value}`);
  } catch {
    // Half a character can't be encoded.
  }
  throw new BuddyUsageError(
    `${what} can't be ${type === "string" || type === "number" ? JSON.stringify(`${value}`) : type}.`,
  );
}
