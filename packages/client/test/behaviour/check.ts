import { expect } from "vitest";
import type { Case, ExpectedError, Outcome } from "./case.ts";
import type { Played } from "./play.ts";

/** Holds what came of a case against what it expects, but for its outcome. */
export function check({ expect: expected, call }: Case, played: Played): void {
  const { requests, waits, announced, elapsedMs, tokenCalls, bytesSent, events, outcome } = played;
  const what = JSON.stringify(outcome, (_key, value) => (value instanceof Error ? String(value) : value));
  expect(requests, what).toHaveLength(expected.requests);
  // A timer takes whole milliseconds.
  expect(waits).toEqual(announced.slice(0, waits.length).map(Math.floor));
  if (expected.waits) {
    expect(waits).toHaveLength(expected.waits.length);
    for (const [index, wait] of expected.waits.entries()) expectWithin(waits[index] ?? Number.NaN, wait);
  }
  if (expected.elapsedMs !== undefined) expect(elapsedMs).toBe(expected.elapsedMs);
  if (call?.tokens) expect(tokenCalls).toBe(expected.tokenCalls ?? expected.requests);
  if (expected.receivedAtMost !== undefined) expect(bytesSent).toBeLessThanOrEqual(expected.receivedAtMost);
  if (expected.sent) expect(requests).toMatchObject(expected.sent);
  if (expected.events) {
    expect(events).toHaveLength(expected.events.length);
    expect(plain(events)).toMatchObject(plain(expected.events) as object);
  }
  expect(new Set(events.map(({ callId }) => callId)).size).toBeLessThanOrEqual(1);
  for (const event of events) {
    if ("error" in event && "error" in outcome) expect(event.error).toBe(outcome.error);
  }
}

function expectWithin(wait: number, expected: number | string): void {
  const [low, high] = typeof expected === "number" ? [expected, expected] : expected.split("..").map(Number);
  expect(wait).toBeGreaterThanOrEqual(low ?? Number.NaN);
  expect(wait).toBeLessThanOrEqual(high ?? Number.NaN);
}

/** Holds the outcome of a case against what it expects. */
export function checkOutcome(expected: Outcome, { outcome, reason, tokenFailures }: Played): void {
  if (expected.error) {
    const error = errorOf(outcome);
    checkError(expected.error, error);
    // The error of the token function is no copy.
    if (error.name === "Error") expect(tokenFailures).toContain(error);
  } else if (expected.abortReason) {
    expect(errorOf(outcome)).toBe(reason);
  } else {
    const { value } = successOf(outcome);
    if (expected.response ?? expected.result) {
      expect(plain(value)).toMatchObject(plain(expected.response ?? expected.result) as object);
    } else expect(plain(value)).toEqual(plain(expected.data));
  }
}

function checkError({ message, messageMatches, messageAtMost, ...rest }: ExpectedError, error: Error): void {
  const { bodyMatches, bodyAtMost, urlMatches, ...members } = rest;
  // The body is no property that is printed.
  const body = "body" in error ? error.body : undefined;
  expect(plain({ ...error, name: error.name, body })).toMatchObject(plain(members) as object);
  if (message !== undefined) expect(error.message).toBe(message);
  if (messageMatches !== undefined) expect(error.message).toMatch(new RegExp(messageMatches));
  if (messageAtMost !== undefined) expect(error.message.length).toBeLessThanOrEqual(messageAtMost);
  if (urlMatches !== undefined)
    expect(error).toHaveProperty("url", expect.stringMatching(new RegExp(urlMatches)));
  if (bodyMatches === undefined && bodyAtMost === undefined) return;
  expect(body).toEqual(expect.any(String));
  if (bodyMatches !== undefined) expect(new RegExp(bodyMatches, "u").test(String(body))).toBe(true);
  if (bodyAtMost !== undefined) expect(String(body).length).toBeLessThanOrEqual(bodyAtMost);
}

function errorOf(outcome: Played["outcome"]): Error {
  if ("error" in outcome && outcome.error instanceof Error) return outcome.error;
  expect.fail(`The call should have failed with an error: ${JSON.stringify(outcome)}`);
}

export function successOf(outcome: Played["outcome"]): { value: unknown } {
  if ("value" in outcome) return outcome;
  throw outcome.error;
}

/** A value as the cases write it: `null` for what is absent, dates as text. */
function plain(value: unknown): unknown {
  if (value === undefined) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "no date" : value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
}
