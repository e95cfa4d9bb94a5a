import { createBuddyClient, getIntegration, isBuddyApiError } from "@buddy-openapi/client";

const buddy = createBuddyClient();

try {
  const integration = await buddy.getIntegration({
    workspace: "my-company",
    hash_id: "abc123def456",
  });
  console.log(integration.name);
} catch (error) {
  if (!isBuddyApiError(error, getIntegration, 404)) throw error;
  // getIntegration failed: 404 Not Found (Integration not found)
  console.error(error.message);
  // The body has the type that the spec declares for this status.
  console.error(error.body.errors?.map(({ message }) => message));
}
