import { createBaseClient, getIntegration } from "@buddy-openapi/client";

test("a test module imports the client", async () => {
  const client = createBaseClient({ token: "secret", fetch: async () => Response.json({ name: "GitHub" }) });
  const integration = await getIntegration(client, { workspace: "my-company", hash_id: "abc123def456" });
  expect(integration.name).toBe("GitHub");
});
