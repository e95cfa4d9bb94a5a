import { createBuddyClient } from "@buddy-openapi/client";
import { failures, mockBuddy } from "@buddy-openapi/client/testing";

const mock = mockBuddy({
  getIntegration: failures.rateLimitedTwice(),
  getIntegrations: [failures.networkDown(), failures.html502()],
});
const buddy = createBuddyClient({ token: "any", fetch: mock.fetch, retry: { baseDelayMs: 1 } });

const { name } = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });
const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });
console.log(name, integrations.length, mock.requests.length);
