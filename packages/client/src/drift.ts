import type { FailedCall } from "./errors.js";

/** A place where Buddy's API, or a request, departs from the spec. It has no value but one of an enum. */
export interface Drift {
  readonly operationId: string;
  /** The status of the response; `undefined` for a request. */
  readonly status: number | undefined;
  /**
   * - `mismatch`: the value is not what the spec says;
   * - `new value`: a value that an enum doesn't have yet, where the spec expects that values are added;
   * - `undeclared status`: a 2xx that the spec doesn't have.
   */
  readonly kind: "mismatch" | "new value" | "undeclared status";
  /** The JSON pointer, with `*` for the indexes of lists and the keys of maps, e.g. `/errors/*`; `""` for the whole. */
  readonly pointer: string;
  /** What the spec says, e.g. `string or null`. */
  readonly expected: string;
  /** The type of what was found, or the value that is new to an enum, e.g. `number`. */
  readonly found: string;
}

/** What a client does with departures from the spec. Without `response`, `request` and `onDrift` it does nothing. */
export interface ValidateOptions {
  /** The operations that are checked, from `@buddy-openapi/client/validate`. */
  validators: readonly OperationValidator[];
  /**
   * What happens when a response departs. `warn` prints each kind of departure once. `throw` rejects the call with a
   * `BuddyContractError`, if the response was a success; a failure rejects as it does without.
   */
  response?: "warn" | "throw" | undefined;
  /** What happens when a request departs. `throw` rejects the call with a {@link BuddyUsageError}; nothing is sent. */
  request?: "warn" | "throw" | undefined;
  /** Gets each kind of departure once per client, also those that are new values of open enums. */
  onDrift?: ((drift: Drift) => void) | undefined;
}

/**
 * Checks the requests and responses of an operation: it gets the data of a response, or the written body of a request, for
 * which there is no response. It is generated from the spec.
 */
export type OperationValidator = (
  options: ValidateOptions,
  operationId: string,
  value: unknown,
  received?: CheckedResponse,
  parameters?: Readonly<Record<string, unknown>>,
) => void;

/** @internal The response that a value came in. */
export interface CheckedResponse {
  response: Response;
  /** Describes the call, should it fail. */
  failedCall(): FailedCall;
  /** Replaces the secrets of the request. */
  redact(text: string): string;
}
