import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient({
  token: "any",
  fetch: async () => Response.json({ integrations: [{ name: "GitHub Integration", type: "GIT_HUB" }] }),
});

const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });
console.log(integrations.map(({ name }) => name));
