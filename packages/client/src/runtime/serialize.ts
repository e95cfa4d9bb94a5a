import { BuddyUsageError } from "../errors.js";
import { readHeaders } from "./call-options.js";

/** Where the parameters of an operation go, and how they are written where it is not as most are. */
export interface ParameterForms {
  /** Where each parameter goes that is not in the path. */
  parameters?: Readonly<Record<string, "query" | "header">>;
  /** What joins the values of a list in the query or in the path, percent-encoded. */
  separators?: Readonly<Record<string, string>>;
  /** The parameters that are written as JSON. */
  json?: readonly string[];
  /** The path parameters that are booleans. */
  booleans?: readonly string[];
  /** The path parameters that keep their slashes. */
  segments?: readonly string[];
  /** Writes the path parameters of an operation of which one is a list, a boolean or segments. Without it all are texts or numbers. */
  writeInPath?: (name: string, value: unknown, forms: ParameterForms) => string;
}

/** The value of a parameter, and nothing that an object inherits. */
export function given(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** The values of the parameters that go to one place. */
function valuesAt(
  place: "query" | "header",
  values: Readonly<Record<string, unknown>>,
  { parameters = {} }: ParameterForms,
): [name: string, value: unknown][] {
  return Object.keys(parameters).flatMap((name) =>
    parameters[name] === place ? [[name, given(values, name)]] : [],
  );
}

/** The query of a call, as {@link serializeQuery} writes it. */
export function writeQuery(values: Readonly<Record<string, unknown>>, forms: ParameterForms): string {
  return serializeQuery(Object.fromEntries(valuesAt("query", values, forms)), forms);
}

/** The headers of a call that are parameters of its operation. */
export function writeHeaders(
  values: Readonly<Record<string, unknown>>,
  forms: ParameterForms,
): Record<string, string> {
  const written = valuesAt("header", values, forms).map(([name, value]) => [
    name,
    serializeHeader(name, value),
  ]);
  return readHeaders(Object.fromEntries(written));
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
function serializeHeader(name: string, value: unknown): string | undefined {
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
