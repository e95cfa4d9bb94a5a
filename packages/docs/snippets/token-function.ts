import { createBuddyClient } from "@buddy-openapi/client";

// Replace it with your own store of tokens.
async function readToken(): Promise<string> {
  return "your-token";
}

const buddy = createBuddyClient({ token: readToken, region: "eu" });
const integration = await buddy.getIntegration({
  workspace: "my-company",
  hash_id: "abc123def456",
});

console.log(integration.name);
