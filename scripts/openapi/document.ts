import { readFile } from "node:fs/promises";
import type { OpenAPI3 } from "openapi-typescript";
import { inside } from "./json.ts";

/** A bundled OpenAPI document: every `$ref` in it points inside it. */
export type Document = OpenAPI3;

/** The keys and indexes of a JSON pointer, e.g. `["paths", "/pets", "get"]`. */
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
  if (!ref.startsWith("#/")) {
    throw new UnsupportedError([], `"${ref}" leads out of the document: bundle it first.`);
  }
  return ref
    .split("/")
    .slice(1)
    .map((part) => unescaped(decode(part)));
}

/** The keys of a JSON pointer: `/paths/~1pets` → `["paths", "/pets"]`. */
export function pointerOf(text: string): string[] {
  return text.split("/").slice(1).map(unescaped);
}

function unescaped(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

/**
 * The object itself, or the one that its `$ref` names, with the place where it is. A summary or a description beside the
 * `$ref` replaces that of the target, as OpenAPI 3.1 has it: in a copy.
 *
 * @throws {UnsupportedError} for a `$ref` that leads nowhere, or in a circle.
 */
export function resolve<T extends object>(document: Document, object: object, pointer: Pointer): Resolved<T> {
  const texts: Texts = {};
  const found = follow(document, object, pointer, texts);
  // A `$ref` is where a T is allowed, so its target is one, or another reference.
  const target = found.object as T;
  return { object: Object.keys(texts).length > 0 ? { ...target, ...texts } : target, pointer: found.pointer };
}

/** An object, and its place in a document. */
export interface Resolved<T extends object> {
  object: T;
  pointer: Pointer;
}

interface Texts {
  summary?: unknown;
  description?: unknown;
}

/**
 * The object itself, or the one that its `$ref` names, as it is in the document.
 *
 * @throws {UnsupportedError} for a `$ref` that leads nowhere, or in a circle.
 */
export function follow(
  document: Document,
  object: object,
  pointer: Pointer,
  texts: Texts = {},
): Resolved<object> {
  const seen = new Set<string>();
  let found = { object, pointer };
  while ("$ref" in found.object && typeof found.object.$ref === "string") {
    const { $ref, summary, description } = found.object as { $ref: string } & Texts;
    if (seen.has($ref)) throw new UnsupportedError(pointer, `"${$ref}" refers to itself.`);
    seen.add($ref);
    if (typeof summary === "string") texts.summary ??= summary;
    if (typeof description === "string") texts.description ??= description;
    const target = refPointer($ref);
    const named = valueAt(document, target);
    // Of schemas, `true` takes anything, as one without keywords does, and `false` nothing.
    const value = named === true ? {} : named === false ? { not: {} } : named;
    if (typeof value !== "object" || value === null) {
      throw new UnsupportedError(found.pointer, `"${$ref}" names nothing in the document.`);
    }
    found = { object: value, pointer: target };
  }
  return found;
}

/** The value at a pointer; `undefined` where there is nothing. */
export function valueAt(document: unknown, pointer: Pointer): unknown {
  let value = document;
  for (const key of pointer) value = inside(value, key);
  return value;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
