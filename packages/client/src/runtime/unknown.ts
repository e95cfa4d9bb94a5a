/** Whether a value is an object of JavaScript, as lists and functions are too. */
export function isObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** The value, if it is an object; an empty one otherwise. */
export function record(value: unknown): Readonly<Record<PropertyKey, unknown>> {
  return isObject(value) ? value : {};
}
