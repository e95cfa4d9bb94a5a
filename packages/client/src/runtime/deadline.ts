/** The longest time that `setTimeout` takes; it fires at once for more. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Does work that ends after `ms` with the error that `timeout` makes, or when the parent aborts, with the parent's reason.
 * It ends then even if the work ignores the signal that it gets.
 *
 * V8 finds the caller of an error along functions that await and promises that are resolved directly. So this is one of
 * each, and the error of the time limit is made after the wait, as a timer has no caller.
 *
 * `AbortSignal.timeout` would keep its timer for the whole time, also after the work is done.
 */
export async function within<Value>(
  parent: AbortSignal | undefined,
  ms: number,
  timeout: () => unknown,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  let abort = () => {};
  try {
    return await new Promise<Value>((resolve, reject) => {
      abort = () => {
        // Of a signal that has no reason, as those of older polyfills, the platform makes one.
        controller.abort(isLate ? undefined : parent?.reason);
        reject(controller.signal.reason);
      };
      if (parent?.aborted) {
        abort();
        return;
      }
      parent?.addEventListener("abort", abort);
      if (ms <= MAX_TIMER_MS) {
        timer = setTimeout(() => {
          isLate = true;
          abort();
        }, ms);
      }
      work(controller.signal).then(resolve, reject);
    });
  } catch (error) {
    throw isLate ? timeout() : error;
  } finally {
    clearTimeout(timer);
    parent?.removeEventListener("abort", abort);
  }
}

/** Waits for `ms`, or rejects with the signal's reason when it aborts. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  const over = () => sleep;
  return within<void>(signal, ms, over, () => new Promise(() => {})).catch((reason: unknown) => {
    if (reason !== sleep) throw reason;
  });
}
