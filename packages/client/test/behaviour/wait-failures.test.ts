import { inspect } from "node:util";
import { isBuddyWaitError } from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
import { type Poll, useFakeClock, wait } from "./waiting.ts";

useFakeClock();

describe("waitForExecution", () => {
  const once = { retry: false } as const;

  test.for<[what: string, failure: Poll]>([
    ["500", { http: 500 }],
    ["502", { http: 502 }],
    ["503", { http: 503 }],
    ["429", { http: 429 }],
    ["a broken connection", { broken: true }],
    ["no response", { hangs: true }],
  ])("forgives ten polls in a row that end with %s, and counts anew after a success", async ([, failure]) => {
    const ten = Array<Poll>(10).fill(failure);
    const running = { status: "INPROGRESS" };
    const polls = [running, ...ten, running, ...ten, { status: "SUCCESSFUL" }];
    const { result, times } = await wait(polls, once);
    expect(result).toMatchObject({ state: "finished", status: "SUCCESSFUL" });
    expect(times).toHaveLength(polls.length);
  });

  test("ends with the eleventh failure in a row, which has the last execution and the number of polls", async () => {
    const { error, times } = await wait(
      [{ status: "INPROGRESS", comment: "hush-hush" }, { http: 503 }],
      once,
    );
    expect(times).toHaveLength(12);
    expect(error).toMatchObject({ name: "BuddyApiError", status: 503, polls: 12 });
    expect(isBuddyWaitError(error) && error.execution?.status).toBe("INPROGRESS");
    expect(inspect(error) + JSON.stringify(error)).not.toContain("hush-hush");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ polls: 12 });
  });

  test("ends with a failure that does not pass, which has the last execution and the number of polls", async () => {
    const polls = [{ status: "INPROGRESS" }, { http: 403 }];
    const { error, times } = await wait(polls);
    expect(times).toHaveLength(2);
    expect(error).toMatchObject({ status: 403, polls: 2, execution: { status: "INPROGRESS" } });
  });

  test("polls on after a 404 for some seconds after the start", async () => {
    const { result, times } = await wait([{ http: 404 }, { http: 404 }, { status: "SUCCESSFUL" }]);
    expect(result).toMatchObject({ state: "finished" });
    expect(times).toEqual([0, 2_000, 5_000]);
  });

  test("ends with a 404 that stays, and with one of an execution that was there", async () => {
    const stays = await wait([{ http: 404 }]);
    expect(stays.error).toMatchObject({ name: "BuddyApiError", status: 404, execution: undefined });
    expect(stays.times.at(-1)).toBeLessThan(20_000);
    const gone = await wait([{ status: "INPROGRESS" }, { http: 404 }]);
    expect(gone.error).toMatchObject({ status: 404, polls: 2, execution: { status: "INPROGRESS" } });
  });
});
