import { createBuddyClient, waitForExecution } from "@buddy-openapi/client";
import { fixtures, mockBuddy, respond } from "@buddy-openapi/client/testing";
import { expect, test } from "vitest";

const PIPELINE = { workspace: "w", project_name: "p", pipeline_id: 7 };

function connect(...args: Parameters<typeof mockBuddy.workspace>) {
  const mock = mockBuddy.workspace(...args);
  return { mock, buddy: createBuddyClient({ token: "any", fetch: mock.fetch, retry: { baseDelayMs: 0 } }) };
}

test.for([
  ["succeed", "SUCCESSFUL"],
  ["fail", "FAILED"],
  [["ENQUEUED", "INPROGRESS", "NOT_EXECUTED"], "NOT_EXECUTED"],
] as const)("a run that shall %o ends as %s, and its log grows until then", async ([runs, status]) => {
  const { buddy } = connect({}, {}, { runs });
  const { id } = await buddy.runPipeline({ ...PIPELINE, body: {} });
  const at = { ...PIPELINE, execution_id: id };
  const lines: number[] = [];
  const onPoll = async (run: { action_executions?: { action_execution_id?: string | null }[] | null }) => {
    const action_execution_id = run.action_executions?.[0]?.action_execution_id ?? "";
    const log = await buddy.getActionExecutionLogs({ ...at, action_execution_id });
    lines.push(log.total_element_count ?? 0);
  };
  const result = await waitForExecution(buddy, at, { intervalMs: 1, onPoll });
  expect(result.status).toBe(status);
  expect(result.execution.finish_date).toBeTruthy();
  expect(result.execution.action_executions?.[0]?.status).toBe(status);
  expect([lines[0], lines.at(-1)]).toEqual([1, 2]);
});

test("what waits for somebody lasts until it is updated, and a run that has ended can't be stopped", async () => {
  const { buddy } = connect({}, {}, { runs: ["WAITING_FOR_APPLY", "SUCCESSFUL"] });
  const { id } = await buddy.runPipeline({ ...PIPELINE, body: {} });
  const at = { ...PIPELINE, execution_id: id };
  for (let count = 0; count < 3; count += 1)
    expect((await buddy.getExecution(at)).status).toBe("WAITING_FOR_APPLY");
  expect((await buddy.updateExecution({ ...at, body: { operation: "APPLY" } })).status).toBe("INPROGRESS");
  expect((await buddy.getExecution(at)).status).toBe("SUCCESSFUL");
  const late = await buddy.updateExecution({ ...at, body: { operation: "CANCEL" } }).result();
  expect(late).toMatchObject({
    status: 400,
    error: { errors: [{ message: expect.stringContaining("SUCCESSFUL") }] },
  });
});

test("CANCEL stops a run, and the same run is what getExecution returns without a workspace too", async () => {
  const { buddy } = connect();
  const { id } = await buddy.runPipeline({ ...PIPELINE, body: {} });
  const at = { ...PIPELINE, execution_id: id };
  expect((await buddy.updateExecution({ ...at, body: { operation: "CANCEL" } })).status).toBe("TERMINATED");
  expect((await buddy.getExecution(at)).status).toBe("TERMINATED");
  const examples = createBuddyClient({ token: "any", fetch: mockBuddy().fetch });
  const run = await examples.runPipeline({ ...PIPELINE, body: {} });
  const got = await examples.getExecution({ ...PIPELINE, execution_id: run.id });
  expect(got).toMatchObject({
    id: run.id,
    url: expect.stringContaining(`/w/projects/p/pipelines/7/executions/${run.id}`),
  });
});

test("a pipeline that nobody gave is a 404, and so is what is below a deleted item", async () => {
  const { buddy } = connect({ getPipelines: [] });
  expect((await buddy.runPipeline({ ...PIPELINE, body: {} }).result()).status).toBe(404);
});

test("an encrypted variable comes back as cipher text", async () => {
  const { buddy } = connect();
  const { id } = await buddy.addVariable({
    workspace: "w",
    body: { key: "A", value: "plain", encrypted: true },
  });
  const { variables } = await buddy.getVariables({ workspace: "w" });
  expect([id, variables.map(({ value }) => value)]).toEqual([variables[0]?.id, ["!encrypted SmFX..."]]);
});

test("a request that a server would refuse is a 400, unless it is not to be checked", async () => {
  const body = { name: "Mine", type: "GIT_HUB" } as never;
  const add = (options: object) =>
    connect({}, {}, options).buddy.addIntegration({ workspace: "w", body }).result();
  expect(await add({})).toMatchObject({
    status: 400,
    error: { errors: [{ message: expect.stringContaining("/scope") }] },
  });
  expect((await add({ validate: false })).status).toBe(201);
});

test("the attempts of a call are below it, and steps nest", async () => {
  const down = respond(502, "<h1>Bad Gateway</h1>", { "content-type": "text/html" });
  const { buddy, mock } = connect(
    {},
    { getUser: [[down, [down]], { status: 200, body: fixtures.UserView({ name: "A" }) }] },
  );
  expect((await buddy.getUser()).name).toBe("A");
  expect(mock.onlyCall("getUser").attempts.map(({ status }) => status)).toEqual([502, 502, 200]);
  await buddy.getUser();
  expect(mock.calls.getUser).toHaveLength(2);
});

test("use is for one test, reset forgets, done names what nobody used", async () => {
  const { buddy, mock } = connect();
  mock.use({
    getUser: [
      { status: 403, body: {} },
      { status: 404, body: {} },
    ],
  });
  expect((await buddy.getUser().result()).status).toBe(403);
  expect(() => mock.done()).toThrow("Nobody used 1 of 2 steps of getUser.");
  await buddy.addVariable({ workspace: "w", body: { key: "A", value: "b" } });
  mock.reset();
  mock.done();
  expect([mock.requests, mock.calls.getUser]).toEqual([[], []]);
  expect((await buddy.getUser().result()).status).toBe(200);
  expect((await buddy.getVariables({ workspace: "w" })).variables).toEqual([]);
});

test("what a handler throws is what the call rejects with, at once", async () => {
  const wrong = new Error("expected 1 to be 2");
  const { buddy, mock } = connect(
    {},
    {
      getUser: () => {
        throw wrong;
      },
    },
  );
  await expect(buddy.getUser()).rejects.toBe(wrong);
  expect(mock.requests).toHaveLength(1);
});
