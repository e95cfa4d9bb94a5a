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
  if (value === undefined || value === null) return "";
  if (!isSendable(value)) throw new BuddyUsageError(`The parameter "${name}" can't be ${show(value)}.`);
  return `${name}=${encodeURIComponent(value)}`;
}

/** Whether a value can be part of a URL. */
export function isSendable(value: unknown): value is string | number | boolean {
  return typeof value === "string"
    ? !/\p{Surrogate}/u.test(value)
    : typeof value === "boolean" || Number.isFinite(value);
}

/** A value as messages show it: no value is printed whose printing may fail or take long. */
export function show(value: unknown): string {
  return typeof value === "string"
    ? JSON.stringify(value)
    : typeof value === "number"
      ? `${value}`
      : typeof value;
}
