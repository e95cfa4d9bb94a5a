import { createBaseClient, getIntegration } from "@buddy-openapi/client";

const client = createBaseClient({ token: "secret" });
export const integration = await getIntegration(client, { workspace: "my-company", hash_id: "abc123def456" });
