import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const { name, permissions } = await buddy.updateIntegration({
  workspace: "my-company",
  hash_id: "abc123def456",
  body: {
    name: "GitHub Integration",
    permissions: {
      admins: "MANAGE",
      others: "DENIED",
      users: [{ id: 1, access_level: "USE_ONLY" }],
      groups: [{ id: 2, access_level: "MANAGE" }],
    },
  },
});

console.log(name, permissions?.others);
