import type { FailedCall } from "../errors.js";
import type { Fetch } from "../options.js";

/** The turn of one attempt. */
export interface Turn {
  /** Sends at once. */
  fetch: Fetch;
  /** Lets the next attempt go on. */
  release(): void;
}

/** A `fetch` that may make attempts wait for their turn, as that of `pace` does. */
export type PacedFetch = Fetch & {
  /**
   * Waits for the turn of an attempt, or rejects with the signal's reason, or with the error of a wait that would be too long.
   *
   * @param call describes the call in that error.
   */
  acquire?(signal: AbortSignal | undefined, call: () => FailedCall): Promise<Turn>;
};
