import { createBuddyClient } from "@buddy-openapi/client";

// Reads the token from the environment variable BUDDY_TOKEN.
const buddy = createBuddyClient();
const { integrations } = await buddy.getIntegrations({
  workspace: "my-company",
});

for (const { name, type, hash_id } of integrations) {
  console.log(name, type, hash_id);
}
