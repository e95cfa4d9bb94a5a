import { isObject } from "./unknown.js";

/** A shorter token is a placeholder of a test, a shorter secret an ordinary word; messages need both. */
const MIN_TOKEN = 8;
const MIN_SECRET = 12;

/** Headers of the caller that hold secrets. */
const SECRET_HEADER = /auth|cookie|key|pass|secret|session|token/;

/**
 * Replaces exact copies of the token and of longer secrets of a request. An error prints few texts that come from elsewhere, and
 * no body; this is for those.
 */
export function redact(
  text: string,
  token: string,
  secrets: readonly string[],
  headers: Readonly<Record<string, string>>,
): string {
  const inHeaders = Object.entries(headers).flatMap(([name, value]) =>
    SECRET_HEADER.test(name) ? [value, ...value.split(/[\s,;=]+/)] : [],
  );
  const long = [...secrets, ...inHeaders].filter(({ length }) => length >= MIN_SECRET);
  if (token.length >= MIN_TOKEN) long.push(token);
  // One may be a part of another, which has to go whole.
  long.sort((one, other) => other.length - one.length);
  return long.reduce((rest, secret) => rest.replaceAll(secret, "[hidden]"), text);
}

/** The values of the properties of a body with these names, at any depth. */
export function secretsIn(body: unknown, names: readonly string[] = [], isSecret = false): string[] {
  if (!isObject(body)) return isSecret ? [String(body)] : [];
  return Object.entries(body).flatMap(([name, value]) =>
    secretsIn(value, names, isSecret || names.includes(name)),
  );
}
