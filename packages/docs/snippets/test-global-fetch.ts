import { createBuddyClient } from "@buddy-openapi/client";
import { mockBuddy } from "@buddy-openapi/client/testing";

const mock = mockBuddy();
const { fetch } = globalThis;
globalThis.fetch = mock.fetch;

const buddy = createBuddyClient({ token: "any" });
console.log((await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" })).name);
globalThis.fetch = fetch;
