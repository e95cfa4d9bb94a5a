import type { Operation, Response } from "../operations.ts";
import { compareContent, compareHeader } from "./compare-bodies.ts";
import { needsNothing } from "./compare-security.ts";
import {
  type At,
  below,
  byKey,
  type Comparison,
  compareNames,
  type Direction,
  report,
  type Side,
} from "./difference.ts";

const OUT: ReadonlySet<Direction> = new Set(["out"]);

/** Statuses that only a call with credentials gets. */
const REFUSALS = ["401", "403"];

export function compareResponses(comparison: Comparison, at: At, before: Operation, after: Operation): void {
  const byStatus = ({ responses }: Operation) => new Map(responses.map((one) => [one.status, one]));
  const [had, has] = [byStatus(before), byStatus(after)];
  const { kept, removed, added } = byKey(had, has);
  const place = (status: string) => ({ ...below(at, status), directions: OUT });
  const isPublic = needsNothing(after) && !needsNothing(before);
  for (const [status, response] of removed) {
    const what = isPublic && REFUSALS.includes(status) ? "refusal" : "status";
    report(comparison, place(status), what, "removed", { before: sideOf(response) });
  }
  for (const [status, response] of added) {
    report(comparison, place(status), "status", "added", { after: sideOf(response) });
    // A call could have this status before, too: then it was that of another response.
    const [first, ...others] = formerResponses(status, had);
    if (first) compareResponse(comparison, place(status), first, response);
    for (const other of others) compareResponse(comparison, place(status), other, response);
  }
  for (const { key, before: one, after: other } of kept) compareResponse(comparison, place(key), one, other);
}

/** What callers expect of a status that is new: any success for a success, else what is said about all others. */
function formerResponses(status: string, had: ReadonlyMap<string, Response>): Response[] {
  if (status.startsWith("2")) return [...had.values()].filter((one) => one.status.startsWith("2"));
  const other = had.get(`${status[0]}XX`) ?? had.get("default");
  return other ? [other] : [];
}

function compareResponse(comparison: Comparison, at: At, before: Response, after: Response): void {
  const sides = { before: sideOf(before), after: sideOf(after) };
  if (before.content.length > 0 && after.content.length === 0)
    report(comparison, at, "body", "removed", sides);
  else if (before.content.length === 0 && after.content.length > 0)
    report(comparison, at, "response body", "added", sides);
  else compareContent(comparison, at, before.content, after.content);
  compareHeaders(comparison, at, before, after);
}

function compareHeaders(comparison: Comparison, at: At, before: Response, after: Response): void {
  const byName = ({ headers }: Response) => new Map(headers.map((header) => [header.name, header]));
  const place = (name: string) => below(at, "headers", name);
  const kept = compareNames(comparison, place, "header", byName(before), byName(after));
  for (const { key, before: one, after: other } of kept) compareHeader(comparison, place(key), one, other);
}

function sideOf(response: Response): Side {
  return { value: response, pointer: response.pointer };
}
