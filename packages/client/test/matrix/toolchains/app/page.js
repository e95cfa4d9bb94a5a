import { createBaseClient, getIntegration } from "@buddy-openapi/client";

// The call is made while the page is built.
export const dynamic = "force-static";

export default async function Page() {
  const client = createBaseClient({ baseUrl: process.env.BUDDY_BASE_URL, token: "secret" });
  const integration = await getIntegration(client, { workspace: "my-company", hash_id: "found" });
  return <p>{integration.name}</p>;
}
