import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const workspace = "my-company";
const { integration_id } = await buddy.getIdentifiers({ workspace, integration: "my-github-integration" });
if (!integration_id) throw new Error("No integration has this identifier.");

const { identifier } = await buddy.getIntegration({ workspace, hash_id: integration_id });
console.log(integration_id, identifier);
