import { createBuddyClient, getIntegration, isBuddyApiError } from "@buddy-openapi/client";

const buddy = createBuddyClient({
  token: "any",
  fetch: async () => Response.json({ errors: [{ message: "No GitHub Integration" }] }, { status: 404 }),
});

try {
  await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });
} catch (error) {
  if (!isBuddyApiError(error, getIntegration, 404)) throw error;
  console.log(error.body.errors?.[0]?.message);
}
