import { createBuddyClient, pace, waitForExecution } from "@buddy-openapi/client";
import { dryRun } from "@buddy-openapi/client/dry-run";
import { mockBuddy } from "@buddy-openapi/client/testing";
import { expect, test } from "vitest";
import { exampleParameters, operations } from "./document-operations.ts";

const at = { workspace: "my-company" };

test("no write of any operation is sent, each is listed, and its response is marked", async () => {
  const mock = mockBuddy();
  const fetch = dryRun({ fetch: mock.fetch });
  const buddy = createBuddyClient({ token: "any", fetch });
  const wrong: unknown[] = [];
  for (const operation of operations) {
    const [[, body] = ["", {}]] = operation.bodies;
    const sent = mock.requests.length;
    // The document has the operations of the client.
    const call = Reflect.get(buddy, operation.operationId) as (
      given: object,
      options: object,
    ) => ReturnType<typeof buddy.getUser>;
    const isRead = operation.method === "get";
    // Something that was made would be in the way of the reads after it.
    const own = isRead ? createBuddyClient({ token: "any", fetch: dryRun({ fetch: mock.fetch }) }) : buddy;
    const run = isRead ? (Reflect.get(own, operation.operationId) as typeof call) : call;
    const { headers } = await run(
      { ...exampleParameters(operation), ...body },
      operation.options,
    ).withResponse();
    if (isRead !== mock.requests.length > sent || isRead === (headers.get("x-dry-run") === "true"))
      wrong.push(operation.operationId);
  }
  expect(wrong).toEqual([]);
  const writes = operations.filter(({ method }) => method !== "get");
  expect(fetch.writes.map(({ operationId }) => operationId)).toEqual(
    writes.map(({ operationId }) => operationId),
  );
});

test("a write is listed with its path and its body, without what the spec marks as secret", async () => {
  const fetch = dryRun({ fetch: () => Promise.reject(new Error("sent")) });
  const buddy = createBuddyClient({
    token: "any",
    baseUrl: "https://buddy.example.com/api",
    fetch: pace({ fetch }),
  });
  await buddy.addVariable({ ...at, body: { key: "KEY", value: "canary", encrypted: true } });
  await buddy.addIntegration({
    ...at,
    body: { name: "x", type: "AMAZON", scope: "WORKSPACE", access_key: "id", secret_key: "canary" },
  });
  await buddy.deleteVariable({ ...at, variable_id: 5 });
  await buddy.http.POST("/workspaces/{workspace}/variables", {
    params: { path: at },
    body: { key: "B", value: "canary" },
  });
  expect(fetch.writes).toMatchObject([
    {
      operationId: "addVariable",
      method: "POST",
      path: "/workspaces/my-company/variables",
      body: { key: "KEY", value: "[hidden]", encrypted: true },
    },
    { operationId: "addIntegration", body: { name: "x", secret_key: "[hidden]" } },
    {
      operationId: "deleteVariable",
      method: "DELETE",
      path: "/workspaces/my-company/variables/5",
      body: undefined,
    },
    { operationId: "addVariable", body: { key: "B" } },
  ]);
  expect(JSON.stringify(fetch.writes)).not.toContain("canary");
});

test("a read of what was made, or below it, gets an example; any other read is sent", async () => {
  const mock = mockBuddy();
  const buddy = createBuddyClient({ token: "any", fetch: dryRun({ fetch: mock.fetch }), ...at });
  const { id, key } = await buddy.addVariable({ body: { key: "KEY", value: "x" } });
  expect(await buddy.getVariable({ variable_id: id ?? 0 })).toMatchObject({ id, key });
  const pipeline = { project_name: "company-website", pipeline_id: 2 };
  const run = await buddy.runPipeline({ ...pipeline, body: { to_revision: { revision: "HEAD" } } });
  const { state, execution } = await waitForExecution(buddy, { ...pipeline, execution_id: run.id });
  expect([state, execution.id]).toEqual(["finished", run.id]);
  expect(mock.requests).toEqual([]);
  await buddy.getVariable({ variable_id: Number(id) + 1 });
  await buddy.getVariables();
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(["getVariable", "getVariables"]);
});

test("a write that the spec doesn't have is not sent either, and fails", async () => {
  const fetch = dryRun({ fetch: () => Promise.reject(new Error("sent")) });
  const response = await fetch("https://api.buddy.works/nowhere", { method: "POST", body: "{}" });
  expect([response.status, fetch.writes]).toEqual([
    404,
    [{ operationId: undefined, method: "POST", path: "/nowhere", body: undefined }],
  ]);
  // @ts-expect-error there is no such option
  expect(() => dryRun({ reads: false })).toThrow("reads");
});
