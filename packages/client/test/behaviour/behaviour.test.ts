import { beforeAll, describe, expect, test } from "vitest";
import { type Case, type Outcome, readCases } from "./case.ts";
import { check, checkOutcome, successOf } from "./check.ts";
import { PATH, type Played, playCase } from "./play.ts";
import { serve } from "./server.ts";

// The first `fetch` of a process loads its timers, which must be the real ones.
beforeAll(async () => {
  await using server = await serve([{}]);
  await (await fetch(server.url)).text();
});

describe.each(readCases())("$topic", ({ cases }) => {
  test.for(named(cases))("%s", async ([, entry]) => {
    const played = await playCase(entry, "operation");
    check(entry, played);
    checkOutcome(entry.expect.outcome, played);
  });
});

// Cases of an operation that the spec doesn't have, or of a call's own options, have no call by path.
const isByPath = ({ byPath, call }: Case) => byPath ?? !(call?.operation || call?.read);

describe.each(readCases())("$topic, by path", ({ cases }) => {
  test.for(named(cases.filter(isByPath)))("%s", async ([, entry]) => {
    const played = await playCase(entry, "path");
    check(entry, played);
    checkOutcomeByPath(entry.expect.outcome, played);
  });
});

/** `$name` would be cut off. */
function named(cases: Case[]): [name: string, entry: Case][] {
  return cases.map((entry) => [entry.name, entry]);
}

/** By path, a response is given back whatever its status, and errors name the method and the path. */
function checkOutcomeByPath(expected: Outcome, played: Played): void {
  const { data, error, abortReason } = expected;
  if (abortReason) checkOutcome(expected, played);
  else if (!error) expect(successOf(played.outcome).value).toMatchObject({ data: data ?? undefined });
  else if (error.name === "BuddyApiError") {
    const { status = expect.any(Number) } = error;
    expect(successOf(played.outcome).value).toHaveProperty("response.status", status);
  } else {
    const named = JSON.stringify(error).replaceAll("getIntegration", `GET ${PATH}`);
    checkOutcome({ error: JSON.parse(named) }, played);
  }
}
