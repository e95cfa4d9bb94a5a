import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const result = await buddy
  .getIntegration({
    workspace: "my-company",
    hash_id: "abc123def456",
  })
  .result();

if (result.ok) {
  console.log(result.data.name);
} else if (result.status === 404) {
  console.log(result.error.errors?.[0]?.message);
} else {
  console.log(`Buddy responded with ${result.status}`);
}
