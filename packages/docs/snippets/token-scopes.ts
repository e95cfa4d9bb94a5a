import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const { scopes } = await buddy.getCurrentToken();
console.log(scopes);
