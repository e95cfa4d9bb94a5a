import { createBaseClient, getIntegration } from "@buddy-openapi/client";

const client = createBaseClient();
const integration = await getIntegration(client, {
  workspace: "my-company",
  hash_id: "abc123def456",
});

console.log(integration.name);
