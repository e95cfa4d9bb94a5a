import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { parse } from "yaml";

/** One document of the folder `documents`, and what becomes of it. */
export interface DocumentCase {
  name: string;
  about: string;
  document: Document;
  /** The generators refuse it: the place, and a part of the message. */
  refused?: { at: string; message: string };
  /** Calls that are right. */
  right?: Exchange[];
  /** TypeScript that compiles with the generated packages: `client` is one, and operations are imported. */
  typed?: string;
}

/** A call, the request that it sends, the response to it, and its data. */
export interface Exchange {
  call: string;
  /** `{ $blob: text }` is a Blob. */
  parameters: Record<string, unknown>;
  options?: object;
  sent?: {
    line: string;
    /** `null`: it is not sent. */
    headers?: Record<string, string | null>;
    body?: string;
    contains?: string[];
  };
  response?: {
    status: number;
    headers?: Record<string, string>;
    json?: unknown;
    text?: string;
    base64?: string;
  };
  /** `{ blob, type }` is a Blob in base64; `{ undefined: true }` is no data. */
  data?: unknown;
  /** A part of the message that the call rejects with, with nothing sent. */
  error?: string;
}

const FOLDER = join(import.meta.dirname, "documents");

export const CASES: readonly DocumentCase[] = readdirSync(FOLDER).map((file) => ({
  name: file.replace(".yaml", ""),
  ...parse(readFileSync(join(FOLDER, file), "utf8")),
}));
