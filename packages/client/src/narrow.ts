import { isBuddyError } from "./errors.js";
import type { BuddyApiError } from "./response-errors.js";
import type { Failure, OperationCall } from "./results.js";
import { isObject, record } from "./runtime/unknown.js";

/** A function that calls an operation, alone or bound to a client. */
// biome-ignore lint/suspicious/noExplicitAny: any parameters and any data.
export type AnyOperation<Result> = (...args: any) => OperationCall<any, Result>;

type Declared<Result, Status> =
  Result extends Failure<infer Statuses, infer Body, string>
    ? Status extends Statuses
      ? Body
      : never
    : never;

/**
 * Whether it is a {@link BuddyApiError} of this operation with this status and a JSON object as its body, which then has
 * the type that the spec declares for them.
 */
export function isBuddyApiError<Result, Status extends number>(
  error: unknown,
  operation: AnyOperation<Result>,
  status: Status,
): error is BuddyApiError<Status, Declared<Result, Status>>;
/**
 * Whether it is a {@link BuddyApiError}, and one with this status if one is given. It also knows the errors of another
 * copy of this package, which `instanceof` doesn't.
 */
export function isBuddyApiError<Status extends number = number, Body = unknown>(
  error: unknown,
  status?: Status,
): error is BuddyApiError<Status, Body>;
export function isBuddyApiError(error: unknown, operation?: unknown, status = operation): boolean {
  if (!isBuddyError(error) || error.name !== "BuddyApiError") return false;
  const { operationId, status: actual, body } = error as BuddyApiError;
  if (status !== undefined && typeof status === "number" && status !== actual) return false;
  return (
    typeof operation !== "function" ||
    (record(record(operation)["descriptor"])["operationId"] === operationId && isObject(body))
  );
}
