import type { paths } from "@buddy-openapi/types";
import createClient from "openapi-fetch";

const client = createClient<paths>({
  baseUrl: "https://api.buddy.works",
  headers: { authorization: "Bearer secret" },
});
export const { data } = await client.GET("/workspaces/{workspace}/integrations/{hash_id}", {
  params: { path: { workspace: "my-company", hash_id: "abc123def456" } },
});
