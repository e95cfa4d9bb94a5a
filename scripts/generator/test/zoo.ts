import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { parse } from "yaml";

/** A fresh copy of a fictional API that has one of everything that the generators express. */
export function readZoo(): Document {
  return parse(readFileSync(join(import.meta.dirname, "zoo/openapi.yaml"), "utf8"));
}
