import {
  type BuddyClientOptions,
  createBaseClient,
  type WaitOptions,
  type WaitResult,
  waitForExecution,
} from "@buddy-openapi/client";
import { afterEach, beforeEach, vi } from "vitest";

export const START = Date.parse("2026-01-01T00:00:00Z");
export const RUN = {
  workspace: "my-company",
  project_name: "company-website",
  pipeline_id: 2,
  execution_id: 1,
};

/** What the API says of the execution, poll by poll; the last one again when they run out. */
export interface Poll {
  status?: string | null;
  comment?: string;
  http?: number;
  headers?: Record<string, string>;
  /** Whether the connection breaks, or nothing comes. */
  broken?: boolean;
  hangs?: boolean;
}

/** Gives each test of a file a clock that does not move, and no jitter. */
export function useFakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    // In the middle: no jitter.
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** Waits on a fake clock, and gives the times of the polls, in milliseconds from the start. */
export async function wait(polls: Poll[], options: WaitOptions = {}, clientOptions: BuddyClientOptions = {}) {
  const times: number[] = [];
  const sent: RequestInit[] = [];
  const fetch = async (_url: unknown, init: RequestInit = {}) => {
    const {
      http = 200,
      headers = {},
      broken,
      hangs,
      ...execution
    } = polls[times.length] ?? polls.at(-1) ?? {};
    times.push(Date.now() - START);
    sent.push(init);
    if (broken) throw new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
    if (hangs) return new Promise<never>(() => {});
    const response = Response.json(execution, { status: http, headers });
    return Object.defineProperty(response, "url", { value: "https://me:hunter2@buddy.example.com/1?a=b" });
  };
  const client = createBaseClient({ token: "secret", fetch, ...clientOptions });
  const waited: Promise<{ result?: WaitResult; error?: unknown }> = waitForExecution(
    client,
    RUN,
    options,
  ).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  await vi.advanceTimersByTimeAsync(3_600_000);
  return { times, sent, ...(await waited) };
}
