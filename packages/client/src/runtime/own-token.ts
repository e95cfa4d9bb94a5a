import { BuddyUsageError } from "../errors.js";
import type { BuddyToken } from "../options.js";
import type { ResolvedCallOptions } from "./call-options.js";
import { type Credentials, resolveCredentials } from "./client-options.js";
import type { OperationDescriptor } from "./operation.js";

/**
 * The token of an operation that doesn't take that of the client, such as the token of a test suite.
 *
 * @throws a {@link BuddyUsageError} where the option `tokens` doesn't have it.
 */
export function ownToken(
  { operationId }: Pick<OperationDescriptor, "operationId">,
  name: string,
  { tokens = {} }: Pick<ResolvedCallOptions, "tokens">,
): Credentials {
  const token = Object.entries<BuddyToken | undefined>(tokens).find(([key]) => key === name)?.[1];
  if (token) return resolveCredentials(token);
  throw new BuddyUsageError(
    `${operationId} needs a token of its own: pass the option tokens: { ${name}: "…" }.`,
  );
}
