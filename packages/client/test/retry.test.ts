import { describe, expect, test } from "vitest";
import { type FailedAttempt, isIdempotent, judge } from "../src/runtime/retry.ts";

const limits = { attempts: 3, baseDelayMs: 500, maxDelayMs: 10_000, maxRetryAfterMs: 60_000 };
const failed: FailedAttempt = {
  attempt: 1,
  status: 503,
  permanent: false,
  earlierStatuses: [],
  retryAfterMs: undefined,
  idempotent: true,
  canRefreshToken: false,
  leftMs: Number.POSITIVE_INFINITY,
};
const half = () => 0.5;

describe("the wait before the next attempt", () => {
  test.for<[what: string, attempt: Partial<FailedAttempt>, delayMs: number | undefined]>([
    ["is half of the base delay with half of the jitter", {}, 250],
    ["doubles with each attempt", { attempt: 2 }, 500],
    ["ends with the last attempt", { attempt: 3 }, undefined],
    ["is the same where there was no response", { status: undefined }, 250],
    ["is what the server asks for", { retryAfterMs: 1234 }, 1234],
    ["is what the server asks for, at most", { retryAfterMs: 60_001 }, undefined],
    ["isn't there where the call has no more time", { retryAfterMs: 1234, leftMs: 1234 }, undefined],
    ["isn't there where a backoff would take it all", { leftMs: 200 }, undefined],
    ["isn't there where repeating is unsafe", { idempotent: false }, undefined],
    ["is there after a 429, whether repeating is safe or not", { status: 429, idempotent: false }, 250],
    ["is there where a 503 says when to come back", { idempotent: false, retryAfterMs: 5 }, 5],
    ["isn't there where a 504 does", { status: 504, idempotent: false, retryAfterMs: 5 }, undefined],
    ["isn't there for what can't pass", { status: undefined, permanent: true }, undefined],
    ["isn't there for a definite status", { status: 404 }, undefined],
    ["isn't there for a fixed token", { status: 401 }, undefined],
    ["is nothing for a token that may change", { status: 401, canRefreshToken: true, idempotent: false }, 0],
    [
      "isn't there for a second 401",
      { status: 401, canRefreshToken: true, earlierStatuses: [401] },
      undefined,
    ],
    ["isn't there for a second 500", { status: 500, earlierStatuses: [503, 500] }, undefined],
  ])("%s", ([, attempt, delayMs]) => {
    expect(judge({ ...failed, ...attempt }, limits, half).delayMs).toBe(delayMs);
  });

  test("never exceeds the longest wait, nor what a timer takes", () => {
    const far = { ...failed, attempt: 40 };
    expect(judge(far, { ...limits, attempts: 50 }, () => 1).delayMs).toBe(10_000);
    const endless = Number.POSITIVE_INFINITY;
    expect(judge(far, { ...limits, attempts: 50, maxDelayMs: endless }, () => 1).delayMs).toBe(2 ** 31 - 1);
  });
});

test.for([
  ["GET", true],
  ["HEAD", true],
  ["PUT", true],
  ["DELETE", true],
  ["POST", false],
  ["PATCH", false],
] as const)("repeating %s is safe: %s", ([method, safe]) => {
  expect(isIdempotent(method)).toBe(safe);
});
