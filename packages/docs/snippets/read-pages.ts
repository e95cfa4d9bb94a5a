import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const pipeline = { workspace: "my-company", project_name: "company-website", pipeline_id: 2 };

for await (const { executions } of buddy.getExecutions({ ...pipeline, per_page: 50 }).pages()) {
  console.log(executions?.map(({ status }) => status));
  if (executions?.some(({ status }) => status === "SUCCESSFUL")) break;
}
