import type { Document } from "../document.ts";
import type { Operation } from "../operations.ts";
import { type At, below, type Comparison, report } from "./difference.ts";
import { type OperationKey, operationName, operationPart, responsePart } from "./operation-parts.ts";
import { comparePart, compareParts, type Part, type Parts } from "./parts.ts";

/** Statuses that only a call with credentials gets. */
const REFUSALS = ["401", "403"];

/** Compares what callers send, and what they get. */
export function compareOperation(
  comparison: Comparison,
  by: OperationKey,
  before: Operation,
  after: Operation,
): void {
  const at: At = { owner: operationName(before), path: [], directions: new Set(["in"]) };
  const part = (document: Document, operation: Operation) => operationPart(document, operation, by);
  comparePart(comparison, at, part(comparison.before, before), part(comparison.after, after));
  compareSecurity(comparison, at, before, after);
  compareResponses(comparison, { ...at, directions: new Set(["out"]) }, before, after);
}

function compareResponses(comparison: Comparison, at: At, before: Operation, after: Operation): void {
  const isPublic = needsNothing(after) && !needsNothing(before);
  const what = (status: string) => (isPublic && REFUSALS.includes(status) ? "refusal" : "status");
  const [had, has] = [before, after].map(
    ({ responses }): Parts =>
      new Map(responses.map((one) => [one.status, responsePart(what(one.status), one)])),
  );
  compareParts(comparison, at, had, has);
  for (const [status, response] of has ?? [])
    for (const former of had?.has(status) ? [] : formerResponses(status, had))
      comparePart(comparison, below(at, status), former, response);
}

/** The responses that callers got in place of a new status: any success for a success, else what is said about all others. */
function formerResponses(status: string, had: Parts = new Map()): Part[] {
  if (status.startsWith("2")) return [...had].filter(([key]) => key.startsWith("2")).map(([, part]) => part);
  const other = had.get(`${status[0]}XX`) ?? had.get("default");
  return other ? [other] : [];
}

/** Credentials that met one of the alternatives before have to meet one still. */
function compareSecurity(comparison: Comparison, at: At, before: Operation, after: Operation): void {
  const [had, needs] = [alternativesOf(before), alternativesOf(after)];
  const isMet = (given: Credentials, wanted: Credentials) =>
    [...wanted].every(([name, scopes]) => given.get(name)?.isSupersetOf(scopes) === true);
  const side = ({ security, pointer }: Operation) => ({ value: security, pointer: [...pointer, "security"] });
  const sides = { before: side(before), after: side(after) };
  if (!had.every((given) => needs.some((wanted) => isMet(given, wanted))))
    report(comparison, at, "security", "narrower", sides);
  else if (!needs.every((given) => had.some((wanted) => isMet(given, wanted))))
    report(comparison, at, "security", "wider", sides);
}

/** The scopes of each scheme. */
type Credentials = ReadonlyMap<string, ReadonlySet<string>>;

/** No alternative is one that asks for nothing. */
function alternativesOf({ security }: Operation): Credentials[] {
  const all = security.length > 0 ? security : [[]];
  return all.map((one) => new Map(one.map(({ name, scopes }) => [name, new Set(scopes)])));
}

function needsNothing(operation: Operation): boolean {
  return alternativesOf(operation).some(({ size }) => size === 0);
}
