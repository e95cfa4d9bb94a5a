import { createBuddyClient } from "@buddy-openapi/client";

const { http } = createBuddyClient();
const { data, error, response } = await http.GET("/workspaces/{workspace}/integrations/{hash_id}", {
  params: { path: { workspace: "my-company", hash_id: "abc123def456" } },
});

console.log(response.ok ? data?.name : error);
