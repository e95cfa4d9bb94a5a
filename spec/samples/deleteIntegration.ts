import { createBuddyClient } from "@buddy-openapi/client";

// Reads the token from the environment variable BUDDY_TOKEN.
const buddy = createBuddyClient();
await buddy.deleteIntegration({
  workspace: "my-company",
  hash_id: "abc123def456",
});

console.log("Deleted");
