import { createBuddyClient, waitForExecution } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const pipeline = { workspace: "my-company", project_name: "company-website", pipeline_id: 2 };
const { id } = await buddy.runPipeline({ ...pipeline, body: { to_revision: { revision: "HEAD" } } });

const run = { ...pipeline, execution_id: id };
const { status, execution } = await waitForExecution(buddy, run, { totalTimeoutMs: 30 * 60_000 });
console.log(status);
if (status !== "SUCCESSFUL") process.exitCode = 1;

for (const { action_execution_id, status } of execution.action_executions ?? []) {
  if (status !== "FAILED" || !action_execution_id) continue;
  for await (const line of buddy.getActionExecutionLogs({ ...run, action_execution_id })) console.log(line);
}
