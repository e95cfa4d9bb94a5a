import { createBuddyClient, isBuddyApiError } from "@buddy-openapi/client";

const buddy = createBuddyClient();

try {
  const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });
  console.log(integrations.map(({ name }) => name));
} catch (error) {
  if (!isBuddyApiError(error, 429)) throw error;
  console.error("Come back at", error.rateLimit?.resetAt ?? "a time that Buddy did not tell");
}
