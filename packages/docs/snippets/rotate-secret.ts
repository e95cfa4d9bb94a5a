import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const { name } = await buddy.updateIntegration({
  workspace: "my-company",
  hash_id: "abc123def456",
  body: { name: "GitHub Integration", token: "<your new GitHub token>" },
});

console.log(`${name} has a new token`);
