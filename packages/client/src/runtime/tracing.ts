/** A call as a subscriber of the tracing channel `buddy-openapi:call` gets it: no query, no header and no body. */
export interface TracedCall {
  /** `undefined` for a call by path. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** How many requests were sent so far. */
  attempts: number;
  /** The status of the last response. */
  status?: number;
  /** What the call rejects with. */
  error?: unknown;
}

interface Channel {
  publish(call: TracedCall): void;
  runStores<Result>(call: TracedCall, run: () => Result): Result;
}

interface TracingChannel
  extends Readonly<Record<"start" | "end" | "asyncStart" | "asyncEnd" | "error", Channel>> {
  readonly hasSubscribers: boolean;
}

/** What has it, whose types are not part of this package's platform. */
interface Platform {
  process?: {
    getBuiltinModule?(
      name: "node:diagnostics_channel",
    ): { tracingChannel?(name: string): TracingChannel } | undefined;
  };
}

const channel = (globalThis as Platform).process
  ?.getBuiltinModule?.("node:diagnostics_channel")
  ?.tracingChannel?.("buddy-openapi:call");

/** Runs a call. Where somebody subscribed to the channel, it publishes what becomes of the call, and runs it in their context. */
export function traced<Result>(call: TracedCall, run: () => Promise<Result>): Promise<Result> {
  if (!channel?.hasSubscribers) return run();
  const { start, end, asyncStart, asyncEnd, error } = channel;
  return start.runStores(call, async () => {
    try {
      const result = run();
      end.publish(call);
      return await result;
    } catch (reason) {
      call.error = reason;
      error.publish(call);
      throw reason;
    } finally {
      asyncStart.publish(call);
      asyncEnd.publish(call);
    }
  });
}
