import { createBuddyClient } from "@buddy-openapi/client";
import { mockBuddy } from "@buddy-openapi/client/testing";

const mock = mockBuddy();
const buddy = createBuddyClient({ token: "any", fetch: mock.fetch });

const { name } = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });
console.log(name, mock.onlyCall("getIntegration").parameters.hash_id);
