import { createBuddyClient } from "@buddy-openapi/client";

const { http } = createBuddyClient();
// The path that you need, as if it were one of those with types.
const path = "/workspaces/my-company/projects" as "/workspaces";
const { data, error, response } = await http.GET(path);
const body: unknown = response.ok ? data : error;
console.log(response.status, body);
