import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const run = await buddy.updateExecution({
  workspace: "my-company",
  project_name: "company-website",
  pipeline_id: 2,
  execution_id: 4,
  body: { operation: "RETRY" },
});
console.log(run.status);
