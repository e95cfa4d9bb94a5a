import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient(); // reads BUDDY_TOKEN
const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });

for (const { name, type } of integrations) console.log(name, type);
