import type { Cursor } from "@buddy-openapi/openapi/cursor";

/** What checks report to. */
export type Report = (cursor: Cursor, message: string) => void;

/** The JSON type of a value. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
