import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const answer = await buddy
  .getIntegration({
    workspace: "my-company",
    hash_id: "abc123def456",
  })
  .result();

if (answer.ok) {
  console.log(answer.data.name);
} else if (answer.status === 404) {
  console.log(answer.error.errors?.[0]?.message);
} else {
  console.log(`Buddy answered with ${answer.status}`);
}
