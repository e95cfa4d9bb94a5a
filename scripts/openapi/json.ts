/** An object of a document that nobody has checked. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value, if it is an object; an empty one otherwise. */
export function record(value: unknown): Loose {
  return isObject(value) ? value : {};
}

/** The value, if it is an array; an empty one otherwise. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value, if it is a text; an empty one otherwise. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A property of an object or an item of an array. What is inherited is not among them. */
export function inside(value: unknown, key: string | number): unknown {
  const isHolder = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return isHolder ? Reflect.get(value, key) : undefined;
}

/** The JSON type of a value. */
export function jsonType(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
