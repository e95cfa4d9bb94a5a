import { deepEqual, equal } from "node:assert/strict";
import { createBuddyClient } from "@buddy-openapi/client";
import { failures, fixtures, type MockBuddy, mockBuddy } from "@buddy-openapi/client/testing";
import { describeIntegration, projectNames } from "../src/overview.ts";

const connect = ({ fetch }: MockBuddy) =>
  createBuddyClient({ token: "any", fetch, retry: { baseDelayMs: 1 } });

/** By name, for the runner of `vitest.test.ts` and for that of `node.test.ts`. */
export const cases: Record<string, () => Promise<void>> = {
  "shows an integration by its name": async () => {
    const mock = mockBuddy({
      getIntegration: { status: 200, body: fixtures.IntegrationView({ name: "Mine" }) },
    });
    equal(await describeIntegration(connect(mock), "abc"), "Mine");
    equal(mock.onlyCall("getIntegration").parameters.hash_id, "abc");
  },

  "shows a 404 as deleted": async () => {
    const mock = mockBuddy({ getIntegration: { status: 404, body: { errors: [{ message: "not found" }] } } });
    equal(await describeIntegration(connect(mock), "abc"), "deleted");
  },

  "waits for a rate limit that ends": async () => {
    const mock = mockBuddy({ getIntegration: failures.rateLimitedTwice() });
    equal(await describeIntegration(connect(mock), "abc"), fixtures.IntegrationView().name);
    equal(mock.onlyCall("getIntegration").attempts.length, 3);
  },

  "shows a rate limit that lasts as busy": async () => {
    const mock = mockBuddy({ getIntegration: failures.rateLimited() });
    equal(await describeIntegration(connect(mock), "abc"), "busy");
  },

  "shows the page of a gateway as unavailable": async () => {
    const mock = mockBuddy({ getIntegration: failures.html502() });
    equal(await describeIntegration(connect(mock), "abc"), "unavailable");
  },

  "lists the projects of every page": async () => {
    const names = ["one", "two", "three"];
    const getProjects = names.map((name) =>
      fixtures.ProjectView({ name, url: `https://example.com/${name}` }),
    );
    const mock = mockBuddy.workspace({ getProjects });
    deepEqual(await projectNames(connect(mock)), names);
    deepEqual(
      mock.calls.getProjects.map(({ parameters }) => parameters.page),
      // Without a total, a list ends after an empty page.
      [undefined, "2", "3"],
    );
  },
};
