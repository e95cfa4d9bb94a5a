import { createBuddyClient } from "@buddy-openapi/client";
import { mockBuddy } from "@buddy-openapi/client/testing";
import { expect, test } from "vitest";
import { PAGES } from "../../dist/generated/testing/examples.js";
import type { Pagination } from "../../dist/paging.js";
import { listResponse, pageMistake } from "../../dist/testing/list-response.js";

const THINGS = [1, 2, 3, 4, 5].map((id) => ({ id }));
const ids = (...all: number[]) => all.map((id) => ({ id }));
const CURSOR: Pagination = { cursor: "after", size: "limit", items: "/things", next: "/next" };
const LAST: Pagination = { cursor: "after", size: "limit", items: "/things", last: "/id" };
const OFFSET: Pagination = { offset: "offset", size: "limit", items: "/things", total: "/total" };

test.for<[pagination: Pagination, asked: Record<string, string>, expected: object]>([
  [OFFSET, { limit: "2" }, { things: ids(1, 2), total: 5 }],
  [OFFSET, { offset: "4", limit: "2" }, { things: ids(5), total: 5 }],
  [OFFSET, { offset: "5000" }, { things: [], total: 5 }],
  [CURSOR, { limit: "2" }, { things: ids(1, 2), next: "2" }],
  [CURSOR, { limit: "2", after: "2" }, { things: ids(3, 4), next: "4" }],
  [CURSOR, { limit: "2", after: "4" }, { things: ids(5), next: undefined }],
  [CURSOR, { after: "unknown" }, { things: [], next: undefined }],
  [LAST, { limit: "2", after: "2" }, { things: ids(3, 4) }],
  [LAST, { after: "5" }, { things: [] }],
  [LAST, { after: "unknown" }, { things: [] }],
])("a list of %o has for %o the page %o", ([pagination, asked, expected]) => {
  // No operation of today pages by cursor.
  Object.assign(PAGES, { getThings: pagination });
  expect(listResponse("getThings", THINGS, asked, { items: "/things" })).toEqual(expected);
  expect(pageMistake("getThings", asked)).toBeUndefined();
});

test.for(["-1", "1.5", "x"])("the offset %s is a mistake", (offset) => {
  Object.assign(PAGES, { getThings: OFFSET });
  expect(pageMistake("getThings", { offset })?.message).toContain("a whole number from 0 on as offset");
});

test("the mock cuts a log by its offset, as a list by its pages", async () => {
  const log = {
    workspace: "w",
    project_name: "p",
    pipeline_id: 1,
    execution_id: 1,
    action_execution_id: "a",
  };
  const buddy = createBuddyClient({ token: "any", fetch: mockBuddy().fetch });
  const [first, second, ...none] = await buddy.getActionExecutionLogs(log).toArray();
  expect([typeof first, typeof second, none]).toEqual(["string", "string", []]);
  const part = await buddy.getActionExecutionLogs({ ...log, offset: 1, limit: 1 });
  expect(part).toMatchObject({ offset: 1, total_element_count: 2, logs: [second] });
  expect(await buddy.getActionExecutionLogs({ ...log, offset: 5000 })).toMatchObject({ logs: [] });
});
