import { createBuddyClient, isBuddyApiError } from "@buddy-openapi/client";

const buddy = createBuddyClient();

try {
  const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });
  console.log(integrations.map(({ name }) => name));
} catch (error) {
  if (!isBuddyApiError(error) || !error.retryable) throw error;
  console.error("Try again at", error.retryAfter ?? "a time that Buddy does not name");
}
