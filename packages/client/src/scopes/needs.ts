import { BuddyUsageError } from "../errors.js";
import { SCOPES } from "../generated/scopes.js";
import { record } from "../runtime/unknown.js";
import { TASKS } from "../tasks/calls.js";

/** Operations that need the same scopes. A list is empty where no name is known. */
export interface ScopedOperations {
  new: readonly string[];
  old: readonly string[];
  /** Whether the new names follow from a rule, and no source has them for these operations. */
  inferred?: boolean;
  operations: readonly string[];
}

/** The scopes that a token needs, each list in the order of the alphabet. */
export interface NeededScopes {
  /** The names since August 25, 2026; the former one where no source has the new one. */
  readonly scopes: readonly string[];
  /** The names before that, which tokens of that time keep; the new one where no source has the former one. */
  readonly formerScopes: readonly string[];
  /** Those of `scopes` that follow from a rule, and that no source has for their operation. */
  readonly inferred: readonly string[];
}

/** An operation, alone or bound to a client, or a whole task such as `waitForExecution`. */
export type ScopedFunction = (...parameters: never[]) => unknown;

/** The scopes of an operation. */
export interface OperationScopes extends NeededScopes {
  readonly operationId: string;
}

/**
 * The least scopes of a token that may call these operations. It sends nothing.
 *
 * @example
 * ```ts
 * import { getIdentifiers, runPipeline, waitForExecution } from "@buddy-openapi/client";
 * import { scopesOf } from "@buddy-openapi/client/scopes";
 *
 * const { scopes } = scopesOf([getIdentifiers, runPipeline, waitForExecution]);
 * console.log(`Make a token with ${scopes.join(", ")}.`);
 * ```
 *
 * @throws a {@link BuddyUsageError} for a function that is none of this package's operations and tasks.
 */
export function scopesOf(operations: readonly ScopedFunction[]): NeededScopes {
  const needs = needsOf(operations);
  const all = (name: keyof NeededScopes) => [...new Set(needs.flatMap((need) => need[name]))].sort();
  return { scopes: all("scopes"), formerScopes: all("formerScopes"), inferred: all("inferred") };
}

/** The scopes of each operation, once. */
export function needsOf(operations: readonly ScopedFunction[]): OperationScopes[] {
  return [...new Set(operations.flatMap(operationIdsOf))].map((operationId) => {
    const found = SCOPES.find((one) => one.operations.includes(operationId));
    const { new: newer = [], old = [], inferred } = found ?? {};
    return {
      operationId,
      scopes: newer.length > 0 ? newer : old,
      formerScopes: old.length > 0 ? old : newer,
      inferred: inferred ? newer : [],
    };
  });
}

/**
 * Says whether a token with these scopes allows an operation. Some names are new and former ones, of different operations: they
 * are former ones only where the token has others of those and no new one.
 */
export function readerOf(granted: readonly string[]): (need: OperationScopes) => boolean {
  const known = (name: "new" | "old") => new Set(SCOPES.flatMap((scopes) => scopes[name]));
  const [newer, old] = [known("new"), known("old")];
  const isOld =
    granted.some((scope) => old.has(scope) && !newer.has(scope)) &&
    !granted.some((scope) => newer.has(scope) && !old.has(scope));
  const has = (scopes: readonly string[]) => scopes.every((scope) => granted.includes(scope));
  return ({ scopes, formerScopes }) => has(isOld ? formerScopes : scopes);
}

/** The operations that a function calls; `undefined` where it is no operation and no task. */
export function calledBy(value: unknown): readonly string[] | undefined {
  const { operationId } = record(record(value)["descriptor"]);
  return typeof operationId === "string" ? [operationId] : TASKS.get(value);
}

/** @throws a {@link BuddyUsageError} for a function that is none of this package's operations and tasks. */
export function operationIdsOf(operation: ScopedFunction): readonly string[] {
  const called = calledBy(operation);
  if (called) return called;
  throw new BuddyUsageError("Give operations: functions of this package, or those of a client.");
}
