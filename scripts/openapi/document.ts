import { readFile } from "node:fs/promises";
import type { OpenAPI3, ReferenceObject } from "openapi-typescript";

/** A bundled OpenAPI document: every `$ref` in it points inside it. */
export type Document = OpenAPI3;

/** What a JSON pointer goes through to name a place in a document, e.g. `["paths", "/pets", "get"]`. */
export type Pointer = readonly (string | number)[];

/** A construct that the generators can't express. `pointer` names its place in the bundled document. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";

  readonly pointer: Pointer;

  constructor(pointer: Pointer, message: string) {
    super(message);
    this.pointer = pointer;
  }
}

/** Reads a bundled document. */
export async function readDocument(file: string): Promise<Document> {
  // The bundle has passed the linter, which checks it against the OpenAPI 3.1 structure.
  return JSON.parse(await readFile(file, "utf8")) as Document;
}

/** The pointer that an internal `$ref` names: `#/components/schemas/Pet` → `["components", "schemas", "Pet"]`. */
export function refPointer(ref: string): string[] {
  if (!ref.startsWith("#/")) throw new Error(`"${ref}" points outside the bundled document.`);
  return ref
    .slice(2)
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The object itself, or the one that its `$ref` names, with the place where it stands. */
export function resolve<T extends object>(
  document: Document,
  object: T | ReferenceObject,
  pointer: Pointer,
): { object: T; pointer: Pointer } {
  if (!("$ref" in object)) return { object, pointer };
  const target = refPointer(object.$ref);
  let value: unknown = document;
  for (const key of target) value = Object(value)[key];
  if (typeof value !== "object" || value === null) {
    throw new UnsupportedError(pointer, `"${object.$ref}" names nothing in the document.`);
  }
  // A `$ref` stands where a T is allowed, so its target is one, or another reference.
  return resolve(document, value as T | ReferenceObject, target);
}
