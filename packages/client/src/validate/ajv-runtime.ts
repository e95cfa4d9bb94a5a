import { isObject } from "../runtime/unknown.js";
/** An error of a validator, as Ajv has it. */
export interface CollectedError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Adds an error to those that a validator has found. */
export function collect(
  errors: CollectedError[] | null,
  keyword: string,
  instancePath: string,
  params: CollectedError["params"],
): CollectedError[] {
  return append(errors, [{ keyword, instancePath, params }]);
}

/** Adds the errors of another validator to those that a validator has found. A wrong list has too many of them to copy all for each. */
export function append(errors: CollectedError[] | null, others: readonly CollectedError[]): CollectedError[] {
  const all = errors ?? [];
  for (const error of others) all.push(error);
  return all;
}

/** The length of a text in characters, of which one outside the basic plane has two code units. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** Whether two JSON values are the same, whatever the order of their properties. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => Object.hasOwn(other, key) && isEqual(value, other[key]))
  );
}
