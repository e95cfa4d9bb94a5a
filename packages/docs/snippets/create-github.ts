import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const integration = await buddy.addIntegration({
  workspace: "my-company",
  body: {
    name: "GitHub Integration",
    type: "GIT_HUB",
    scope: "WORKSPACE",
    auth_type: "TOKEN",
    token: "<your GitHub token>",
  },
});

console.log(integration.name, integration.hash_id);
