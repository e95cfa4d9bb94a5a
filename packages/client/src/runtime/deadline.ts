/** The longest time that `setTimeout` takes; it fires at once for more. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** The signal of what has neither a parent nor a limit. */
const NEVER = new AbortController().signal;

/** A signal that aborts with its parent, or after a time. */
export interface Deadline {
  signal: AbortSignal;
  /** Lets go of the timer and the parent. */
  clear(): void;
}

/**
 * Aborts after `ms` with what `reason` gives, or at once when the parent does, with the parent's reason.
 *
 * `AbortSignal.timeout` would keep its timer for the whole time, also after the call is done.
 */
export function deadline(parent: AbortSignal | undefined, ms: number, reason: () => unknown): Deadline {
  if (ms > MAX_TIMER_MS) return { signal: parent ?? NEVER, clear() {} };
  const controller = new AbortController();
  const abort = () => controller.abort(parent?.reason);
  if (parent?.aborted) abort();
  if (parent !== NEVER) parent?.addEventListener("abort", abort);
  const timer = setTimeout(() => controller.abort(reason()), ms);
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      if (parent !== NEVER) parent?.removeEventListener("abort", abort);
    },
  };
}

/** What the promise gives, unless the signal aborts first: then it rejects with the signal's reason. */
export function abortable<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Waits for `ms`, or rejects with the signal's reason when it aborts. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await abortable(signal, wait).finally(() => clearTimeout(timer));
}
