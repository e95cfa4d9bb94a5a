import { changesOf, createBuddyClient, toUpdateIntegration, updateIntegration } from "@buddy-openapi/client";

const buddy = createBuddyClient({ workspace: "my-company" });
const view = await buddy.getIntegration({ hash_id: "abc123def456" });
const body = toUpdateIntegration(view, { name: "Deployments" });

// [ '/name: "GitHub Integration" → "Deployments"' ]
console.log(changesOf(updateIntegration, view, body));
await buddy.updateIntegration({ hash_id: "abc123def456", body });
