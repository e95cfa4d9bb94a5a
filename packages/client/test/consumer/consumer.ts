/**
 * Uses what is written by hand in the client as consumers do: with fresh literals, and without asserting what a type is,
 * so that an addition breaks nothing. `pnpm check` compiles it, as it was in the last release, against the present build.
 */
import {
  type BuddyClientOptions,
  BuddyError,
  BuddyNetworkError,
  type BuddyRegion,
  BuddyTimeoutError,
  type CallOptions,
  createBaseClient,
  createBuddyClient,
  getIntegration,
  type Hooks,
  isBuddyApiError,
  isBuddyError,
  type RetryOptions,
} from "@buddy-openapi/client";

const REGIONS: BuddyRegion[] = ["us", "eu", "asia"];
const retry: RetryOptions = {
  attempts: 2,
  baseDelayMs: 1,
  maxDelayMs: 2,
  maxRetryAfterMs: 3,
  idempotent: true,
};
const hooks: Hooks = {
  onRequest: ({ callId, operationId, method, path, attempt }) =>
    console.log(callId + attempt, operationId?.length, method.length, path.length),
  onResponse: ({ status, durationMs }) => console.log(status + durationMs),
  onRetry: ({ delayMs, status = 0 }) => console.log(delayMs + status),
  onError: ({ error, durationMs }) => console.log(error, durationMs.toFixed(0)),
};
const calls: CallOptions = {
  timeoutMs: 1_000,
  totalTimeoutMs: undefined,
  signal: AbortSignal.timeout(1_000),
  retry,
  headers: { "X-Trace": "1" },
};
export const clients = [
  createBuddyClient(),
  ...REGIONS.map((region) => createBuddyClient({ region, token: "secret", hooks, ...calls })),
  createBuddyClient({ baseUrl: "https://buddy.example.com/api", token: async () => "secret", retry: false }),
  createBuddyClient({ fetch: async (input, init) => fetch(input, init) }),
];

export async function read(options: BuddyClientOptions): Promise<string> {
  const base = createBaseClient(options);
  const call = getIntegration(base, { workspace: "w", hash_id: "h" }, { timeoutMs: 5 });
  try {
    const { name } = await call;
    const { data, status, headers, rateLimit, attempts } = await call.withResponse();
    const left: number | undefined = rateLimit?.remaining;
    console.log(data.name, status.toFixed(0), headers.get("x"), left, attempts.toFixed(0));
    const result = await call.result();
    if (!result.ok && result.status === 404) return result.error.errors?.[0]?.message ?? "";
    return name ?? "";
  } catch (error) {
    if (isBuddyApiError(error, 404))
      return `${error.status} ${error.operationId} ${error.attempts.toFixed(0)}`;
    if (error instanceof BuddyNetworkError || error instanceof BuddyTimeoutError) return error.message;
    if (isBuddyError(error) || error instanceof BuddyError) return error.name;
    throw error;
  }
}
