import type { Drift } from "../drift.js";
import { BuddyCallError, type FailedCall } from "../errors.js";
import { textOf } from "./departures.js";

/** A successful response that departs from the spec, where the client's option `validate` has `response: "throw"`. */
export class BuddyContractError extends BuddyCallError {
  override readonly name = "BuddyContractError";
  readonly status: number;
  /** Every departure but new values of open enums. */
  readonly drifts: readonly Drift[];

  constructor(call: FailedCall, status: number, drifts: readonly Drift[]) {
    const [first] = drifts;
    const more = drifts.length > 1 ? ` (and ${drifts.length - 1} more)` : "";
    super(call, `the response ${status} departs from the spec: ${first && textOf(first)}${more}`);
    this.status = status;
    this.drifts = drifts;
  }
}
