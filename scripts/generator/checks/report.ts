import type { Cursor } from "@buddy-openapi/openapi/cursor";

/** What checks report to. */
export type Report = (cursor: Cursor, message: string) => void;
