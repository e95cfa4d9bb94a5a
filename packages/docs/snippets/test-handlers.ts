import { createBuddyClient, getIntegration, isBuddyApiError } from "@buddy-openapi/client";
import { fixtures, mockBuddy } from "@buddy-openapi/client/testing";

const mock = mockBuddy({
  getIntegration: { status: 404, body: { errors: [{ message: "No GitHub Integration" }] } },
  addIntegration: ({ body }) => ({ status: 201, body: fixtures.IntegrationView({ name: body.name }) }),
});
const buddy = createBuddyClient({ token: "any", fetch: mock.fetch });

try {
  await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });
} catch (error) {
  if (!isBuddyApiError(error, getIntegration, 404)) throw error;
  console.log(error.body.errors?.[0]?.message);
}
