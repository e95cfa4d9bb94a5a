import type { ClientDefault } from "../defaults.js";
import { BuddyError } from "../errors.js";
import { getCurrentToken } from "../generated/operations.js";
import { isBuddyApiError } from "../narrow.js";
import type { CallOptions } from "../options.js";
import type { BaseClient } from "../runtime/operation.js";
import { needsOf, type OperationScopes, readerOf, type ScopedFunction } from "../scopes/needs.js";

/** What {@link preflight} found out about a token that allows every operation, as far as Buddy says. */
export interface Preflight {
  /** Whether the token's scopes are known. They are not where it may not read them, or Buddy lists none. */
  readonly known: boolean;
  /** The scopes of the token that none of the operations needs. */
  readonly spare: readonly string[];
}

/** The token doesn't allow some of the operations that {@link preflight} was asked about. */
export class BuddyScopeError extends BuddyError {
  override readonly name = "BuddyScopeError";
  /** Each operation that it doesn't allow, with the scopes that it needs. */
  readonly missing: readonly OperationScopes[];
  /** The scopes of the token that none of the operations needs. */
  readonly spare: readonly string[];

  constructor(missing: readonly OperationScopes[], spare: readonly string[]) {
    super(`The token doesn't allow ${missing.map(textOf).join(", ")}.`);
    this.missing = missing;
    this.spare = spare;
  }
}

/**
 * Reads the client's token once, and compares its scopes with those that the operations need, by their new and by their former
 * names. Where the token may not read its own scopes it resolves with `known: false`: nothing can be said then.
 *
 * @example
 * ```ts
 * import { createBuddyClient, runPipeline, updateVariable } from "@buddy-openapi/client";
 * import { BuddyScopeError, preflight } from "@buddy-openapi/client/scopes";
 *
 * const buddy = createBuddyClient();
 * try {
 *   const { known, spare } = await preflight(buddy, [runPipeline, updateVariable]);
 *   console.log(known ? `Not needed: ${spare.join(", ")}` : "The token may not read its own scopes.");
 * } catch (error) {
 *   if (!(error instanceof BuddyScopeError)) throw error;
 *   console.log(error.message, "Not needed:", error.spare);
 * }
 * ```
 *
 * @throws a {@link BuddyScopeError} where the token doesn't allow one of them; what `getCurrentToken` throws, but for its 403.
 */
export async function preflight<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  operations: readonly ScopedFunction[],
  options?: CallOptions,
): Promise<Preflight> {
  const needs = needsOf(operations);
  const unknown: Preflight = { known: false, spare: [] };
  let granted: readonly string[] | null | undefined;
  try {
    granted = (await getCurrentToken(client, {}, options)).scopes;
  } catch (error) {
    if (!isBuddyApiError(error, 403)) throw error;
  }
  if (!granted) return unknown;
  // Reading the token needs a scope too.
  const used = [...needs, ...needsOf([getCurrentToken])].flatMap((need) => namesOf(need));
  const spare = granted.filter((scope) => !used.includes(scope));
  const allows = readerOf(granted);
  const missing = needs.filter((need) => !allows(need));
  if (missing.length > 0) throw new BuddyScopeError(missing, spare);
  return { known: true, spare };
}

function namesOf({ scopes, formerScopes }: OperationScopes): string[] {
  return [...scopes, ...formerScopes];
}

function textOf({ operationId, scopes, formerScopes }: OperationScopes): string {
  const former = formerScopes.join() === scopes.join() ? "" : `, formerly ${formerScopes.join(" and ")}`;
  return `${operationId} (${scopes.join(" and ")}${former})`;
}
