import type { Place } from "./errors.js";

/** What every hook gets of its call. */
export interface HookEvent extends Place {
  /** Numbers the calls of this process, so that the events of one are not taken for those of another. */
  readonly callId: number;
  /** `undefined` for a call by path. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
}

/**
 * Functions that watch calls. They can't change them: what they return is ignored, and so is what they throw.
 */
export interface Hooks {
  /** An attempt is about to be sent. */
  onRequest?: ((event: HookEvent) => void) | undefined;
  /** An attempt has a response. `durationMs` runs from its start to the response's headers. */
  onResponse?: ((event: HookEvent & { status: number; durationMs: number }) => void) | undefined;
  /** An attempt failed and the next one follows in `delayMs`. `status` is missing where there was no response. */
  onRetry?: ((event: HookEvent & { status?: number; delayMs: number }) => void) | undefined;
  /** The call failed with this error. `durationMs` runs from the start of the call. */
  onError?: ((event: HookEvent & { error: unknown; durationMs: number }) => void) | undefined;
}

/** Calls a hook, if there is one, and lets nothing of what happens in it reach the call. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: () => Event): void {
  if (!hook) return;
  try {
    // An asynchronous hook fails later, which no one is waiting for.
    Promise.resolve(hook(event())).catch(() => {});
  } catch {}
}
