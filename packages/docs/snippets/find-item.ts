import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const pipeline = { workspace: "my-company", project_name: "company-website", pipeline_id: 2 };

const lastGood = await buddy.getExecutions(pipeline).find(({ status }) => status === "SUCCESSFUL");
const lastFive = await buddy.getExecutions(pipeline).toArray({ limit: 5 });
console.log(lastGood?.id, lastGood?.status, lastFive.length);
