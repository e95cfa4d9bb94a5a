import { BuddyPagingError, createBuddyClient } from "@buddy-openapi/client";
import { failures, fixtures, type MockHandler, mockBuddy } from "@buddy-openapi/client/testing";
import { beforeAll, expect, test } from "vitest";
import { readCases } from "../behaviour/case.ts";
import { check, checkOutcome } from "../behaviour/check.ts";
import { parameters, playCase } from "../behaviour/play.ts";
import { serve } from "../behaviour/server.ts";
import { collect } from "./collect.ts";

type Name = Exclude<keyof typeof failures, "repeatedPage">;

/** As handlers that do what the responses of the case of that name do. */
const HANDLERS: Record<Name, MockHandler<"getIntegration">> = {
  rateLimited: failures.rateLimited(),
  rateLimitedTwice: failures.rateLimitedTwice(),
  retryAfter: [failures.retryAfter(7)],
  empty500: failures.empty500(),
  html502: failures.html502(),
  bodyCutOff: failures.bodyCutOff(),
  slow: failures.slow(5000),
  neverResponding: failures.neverResponding(),
  networkDown: failures.networkDown(),
  expiredToken: failures.expiredToken(),
};

const cases = readCases().find(({ topic }) => topic === "failures")?.cases ?? [];
const nameOf = (name: string) => name.split(":")[0] ?? "";

beforeAll(async () => {
  await using server = await serve([{}]);
  await (await fetch(server.url)).text();
  // The mock loads the validator when it is called first, which no fake clock waits for.
  await createBuddyClient({ token: "any", fetch: mockBuddy().fetch }).getIntegration(parameters);
});

test("every failure has the case of its name, and no case is left over", () => {
  const names = [...cases.map(({ name }) => nameOf(name)), "repeatedPage"];
  expect(names.toSorted()).toEqual(Object.keys(failures).toSorted());
});

test.for(cases.map((entry) => [entry.name, entry] as const))(
  "%s, as the behaviour table has it",
  async ([name, entry]) => {
    const handlers = { getIntegration: HANDLERS[nameOf(name) as Name] };
    const mock = mockBuddy(handlers, { baseUrl: "https://buddy.example.com" });
    const played = await playCase(entry, "operation", mock.fetch);
    check(entry, played);
    checkOutcome(entry.expect.outcome, played);
    expect(mock.calls.getIntegration).toHaveLength(entry.expect.requests);
  },
);

test("repeatedPage ends paging as a server that repeats a page does", async () => {
  const page = fixtures.ProjectsView();
  await using server = await serve([{ body: page }]);
  const mock = mockBuddy({ getProjects: failures.repeatedPage() });
  const clients = [
    createBuddyClient({ token: "any", baseUrl: server.url }),
    createBuddyClient({ token: "any", fetch: mock.fetch }),
  ];
  const outcomes = await Promise.all(
    clients.map(async (buddy) => {
      const names: unknown[] = [];
      const call = buddy.getProjects({ workspace: "my-company", per_page: page.projects.length });
      const error = await collect(call, ({ name }) => names.push(name)).catch((reason: unknown) => reason);
      return { names, error };
    }),
  );
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(outcomes[1]?.error).toBeInstanceOf(BuddyPagingError);
  expect(outcomes[1]?.names).toEqual(page.projects.map(({ name }) => name));
  expect(mock.calls.getProjects.map(({ parameters }) => parameters.page)).toEqual([undefined, "2"]);
});

test("a failure that two mocks have happens in both", async () => {
  const expired = failures.expiredToken();
  const statuses = [1, 2].map(async () => {
    const mock = mockBuddy({ getUser: expired });
    return (await mock.fetch("https://api.buddy.works/user", { headers: { authorization: "Bearer a" } }))
      .status;
  });
  expect(await Promise.all(statuses)).toEqual([401, 401]);
});

test("a slow response comes after its time, and a cut one leaves nothing to read", async () => {
  const mock = mockBuddy({ getUser: failures.slow(30), getGroups: failures.bodyCutOff() });
  const request = { headers: { authorization: "Bearer any" } };
  const start = performance.now();
  const response = await mock.fetch("https://api.buddy.works/user", request);
  expect(performance.now() - start).toBeGreaterThanOrEqual(29);
  expect(await response.json()).toEqual(fixtures.UserView());
  const cut = await mock.fetch("https://api.buddy.works/workspaces/w/groups", request);
  await expect(cut.text()).rejects.toThrow("terminated");
});
