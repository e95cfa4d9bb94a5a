import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Document } from "../generator/document.ts";

/** A fresh copy of a fictional API that has one of everything that the generators express. */
export function readZoo(): Document {
  return parse(readFileSync(join(import.meta.dirname, "zoo/openapi.yaml"), "utf8"));
}
