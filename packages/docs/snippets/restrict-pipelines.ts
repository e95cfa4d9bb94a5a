import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const { name, allowed_pipelines } = await buddy.updateIntegration({
  workspace: "my-company",
  hash_id: "abc123def456",
  body: {
    name: "GitHub Integration",
    all_pipelines_allowed: false,
    allowed_pipelines: [{ id: 1 }, { id: 2 }],
  },
});

console.log(name, allowed_pipelines?.length);
