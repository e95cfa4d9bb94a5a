// The consumer of one operation that every bundler builds and every loader runs.
import { createBaseClient, getIntegration } from "@buddy-openapi/client";

const client = createBaseClient({ baseUrl: process.env.BUDDY_BASE_URL, token: "secret" });
const integration = await getIntegration(client, { workspace: "my-company", hash_id: "found" });
console.log(integration.name);
