import { createBuddyClient, waitForExecution } from "@buddy-openapi/client";

const buddy = createBuddyClient({ workspace: "my-company" });
const { name: project_name } = await buddy.addProject({ body: { display_name: "Company website" } });
const { id: pipeline_id } = await buddy.addPipeline({
  project_name,
  body: { name: "Tests", refs: ["refs/heads/main"] },
});
await buddy.addAction({
  project_name,
  pipeline_id,
  body: { type: "BUILD", name: "Run tests", trigger_time: "ON_EVERY_EXECUTION" },
});

const run = await buddy.runPipeline({
  project_name,
  pipeline_id,
  body: { to_revision: { revision: "HEAD" } },
});
const { status } = await waitForExecution(buddy, { project_name, pipeline_id, execution_id: run.id });
console.log(project_name, status);
