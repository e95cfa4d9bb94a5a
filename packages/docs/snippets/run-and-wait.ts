import { setTimeout } from "node:timers/promises";
import { createBuddyClient } from "@buddy-openapi/client";

const OVER = ["SUCCESSFUL", "FAILED", "TERMINATED", "NOT_EXECUTED", "SKIPPED"];

const buddy = createBuddyClient();
const pipeline = { workspace: "my-company", project_name: "company-website", pipeline_id: 2 };
const { id } = await buddy.runPipeline({ ...pipeline, body: { to_revision: { revision: "HEAD" } } });

const deadline = Date.now() + 30 * 60_000;
let status: string | undefined;
while (Date.now() < deadline) {
  await setTimeout(2_000);
  const run = await buddy.getExecution({ ...pipeline, execution_id: id });
  status = run.status ?? undefined;
  if (status && (OVER.includes(status) || status.startsWith("WAITING_"))) break;
}

console.log(`Run ${id}: ${status}`);
