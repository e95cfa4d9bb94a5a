import { BuddyUsageError } from "../errors.js";
import type { Bytes } from "./body.js";
import { decode } from "./decode.js";
import { encode, present } from "./serialize.js";
import { isObject } from "./unknown.js";

/** The largest body that is sent as an `ArrayBuffer` instead of a `Blob`, in bytes. */
const MAX_BYTES = 2 ** 20;

/** A body that can be sent again, and the media type to send it with. */
export interface WrittenBody {
  body: string | ArrayBuffer | Blob;
  contentType: string;
}

/** Writes a request body. */
export type BodyWriter = (
  value: unknown,
  contentType: string,
  encoding: Readonly<Record<string, "json" | "list">>,
) => WrittenBody | Promise<WrittenBody>;

/** Reads the bytes of a success. What it throws says that they are not what the spec declares; a text says where. */
export type BodyReader = (
  bytes: Bytes,
  contentType: string,
  readers?: Readonly<Record<string, BodyReader>>,
) => unknown;

/** A media type in lower case and without parameters such as `charset`. */
export function bareMediaType(contentType: string): string {
  return contentType.replace(/;.*/s, "").trim().toLowerCase();
}

/** @throws a {@link BuddyUsageError} for a value that JSON can't have, or would write as nothing. */
export function writeJson(value: unknown, contentType: string): WrittenBody {
  try {
    const body = JSON.stringify(value, refuseLoss);
    if (body !== undefined) return { body, contentType };
  } catch {}
  throw new BuddyUsageError(
    "The body can't be written as JSON: look for a circle, a BigInt, NaN, a function, or a Map and the like.",
  );
}

/** A replacer that throws where JSON would have `null`, `{}` or nothing in place of a value, such as an invalid date. */
function refuseLoss(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  const isLost =
    (value == null && this[name] !== value) ||
    /function|symbol/.test(typeof value) ||
    (typeof value === "number" && !Number.isFinite(value)) ||
    ArrayBuffer.isView(value) ||
    (isObject(value) && Object.keys(value).length === 0 && !isPlain(value));
  if (isLost) throw value;
  return value;
}

/** Whether it is a list or an object of no class, of whichever realm. */
function isPlain(value: unknown): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A text, as it is. */
export function writeText(value: unknown, contentType: string): WrittenBody {
  if (typeof value !== "string") throw new BuddyUsageError("The body must be a string.");
  return { body: value, contentType };
}

/** Bytes, as they are. */
export async function writeBlob(value: unknown, contentType: string): Promise<WrittenBody> {
  const isBytes = value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  if (!isBytes) throw new BuddyUsageError("The body must be a Blob, an ArrayBuffer or a typed array.");
  // The buffer of a view may be shared between threads; the constructor copies it. A file of `fs.openAsBlob` stays on disk.
  return sized(value instanceof Blob ? value : new Blob([value as BlobPart]), contentType);
}

/** What is small is sent as bytes, which every `fetch` takes; what is large is not read into memory. */
export async function sized(blob: Blob, contentType: string): Promise<WrittenBody> {
  return { body: blob.size > MAX_BYTES ? blob : await blob.arrayBuffer(), contentType };
}

/** `application/x-www-form-urlencoded`. */
export const writeForm: BodyWriter = (value, contentType, encoding) => {
  const form = new URLSearchParams();
  for (const [name, item, how] of entriesOf(value, encoding)) {
    if (how === "json") form.append(name, String(writeJson(item, "").body));
    else if (how === "list" && Array.isArray(item)) form.append(name, present(item).map(textOf).join(","));
    else for (const one of present([item].flat())) form.append(name, textOf(one));
  }
  return { body: String(form), contentType };
};

/** Reads a body by its media type. One that is not declared is read as the first that is. */
export const readByType: BodyReader = (bytes, contentType, readers = {}) => {
  const read = readers[bareMediaType(contentType)] ?? Object.values(readers)[0] ?? readJson;
  return read(bytes, contentType);
};

export const readText: BodyReader = (bytes, contentType) => {
  const charset = /;\s*charset="?([^";]+)/i.exec(contentType)?.[1] ?? "utf-8";
  return new TextDecoder(charset.trim()).decode(bytes);
};

export function readJson(bytes: Parameters<BodyReader>[0]): unknown {
  return JSON.parse(decode(bytes));
}

/** Lines of JSON. An empty line has no value. */
export const readLines: BodyReader = (bytes) =>
  decode(bytes)
    .split("\n")
    .flatMap((line, index) => (line.trim() ? [readLine(line, index + 1)] : []));

/** @throws a text that names the line, where it is not JSON. */
export function readLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw `line ${number} is not JSON`;
  }
}

export const readBlob: BodyReader = (bytes, type) => new Blob([bytes], { type });

export function* entriesOf(
  value: unknown,
  encoding: Readonly<Record<string, "json" | "list">>,
): Generator<[name: string, value: unknown, how: "json" | "list" | undefined]> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BuddyUsageError("The body must be an object with the properties of the form.");
  }
  for (const [name, item] of Object.entries(value)) {
    if (item != null) yield [name, item, encoding[name]];
  }
}

export function textOf(value: unknown): string {
  // Checks it.
  encode("A property of the form", value);
  return String(value);
}
