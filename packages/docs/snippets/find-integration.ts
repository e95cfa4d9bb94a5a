import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });
const found = integrations.find(({ name }) => name === "GitHub Integration");

console.log(found?.name, found?.hash_id);
