/** The longest time that `setTimeout` takes; it fires at once for more. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Does work that ends after `ms` with what `reason` gives, or when the parent aborts, with the parent's reason. It ends
 * then even if the work ignores the signal that it gets.
 *
 * `AbortSignal.timeout` would keep its timer for the whole time, also after the work is done.
 */
export function within<Value>(
  parent: AbortSignal | undefined,
  ms: number,
  reason: () => unknown,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    // `finally` would make two more promises for each attempt.
    const ending =
      <Outcome>(end: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        clearTimeout(timer);
        parent?.removeEventListener("abort", abort);
        end(outcome);
      };
    const stop = ending((why: unknown) => {
      controller.abort(why);
      // Of a signal that has no reason, as those of older polyfills, the platform makes one.
      reject(controller.signal.reason);
    });
    const abort = () => stop(parent?.reason);
    const timer = ms > MAX_TIMER_MS ? undefined : setTimeout(() => stop(reason()), ms);
    if (parent?.aborted) {
      abort();
      return;
    }
    parent?.addEventListener("abort", abort);
    work(controller.signal).then(ending(resolve), ending(reject));
  });
}

/** Waits for `ms`, or rejects with the signal's reason when it aborts. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  const over = {};
  await within(
    signal,
    ms,
    () => over,
    () => new Promise<never>(() => {}),
  ).catch((reason: unknown) => {
    if (reason !== over) throw reason;
  });
}
