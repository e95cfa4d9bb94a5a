import { createBuddyClient } from "@buddy-openapi/client";

// Reads the token from the environment variable BUDDY_TOKEN.
const buddy = createBuddyClient();
const integration = await buddy.updateIntegration({
  workspace: "my-company",
  hash_id: "abc123def456",
  body: { name: "GitHub Integration" },
});

console.log(integration.name);
