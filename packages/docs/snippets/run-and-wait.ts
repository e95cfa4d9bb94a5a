import { createBuddyClient, waitForExecution } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const pipeline = { workspace: "my-company", project_name: "company-website", pipeline_id: 2 };
const { id } = await buddy.runPipeline({ ...pipeline, body: { to_revision: { revision: "HEAD" } } });
if (!id) throw new Error("Buddy returned a run without an ID.");

const { state, status } = await waitForExecution(
  buddy,
  { ...pipeline, execution_id: id },
  { totalTimeoutMs: 30 * 60_000 },
);
console.log(state === "finished" ? status : `Somebody has to act: ${status}`);
