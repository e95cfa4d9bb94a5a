import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient({ region: "eu" }); // reads BUDDY_TOKEN
const integration = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });

console.log(integration.name, integration.type, integration.permissions?.others);
