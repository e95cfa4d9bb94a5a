import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();

for await (const { name, status } of buddy.getProjects({ workspace: "my-company" })) {
  console.log(name, status);
}
