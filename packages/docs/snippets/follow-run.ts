import { createBuddyClient, followExecution } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const pipeline = { workspace: "my-company", project_name: "company-website", pipeline_id: 2 };
const { id } = await buddy.runPipeline({ ...pipeline, body: { to_revision: { revision: "HEAD" } } });

for await (const event of followExecution(buddy, { ...pipeline, execution_id: id })) {
  if (event.type === "log") console.log(event.action.action?.name, "|", event.line);
  if (event.type === "end") process.exitCode = event.status === "SUCCESSFUL" ? 0 : 1;
}
