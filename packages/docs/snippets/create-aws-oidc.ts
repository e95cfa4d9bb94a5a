import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const { name, hash_id } = await buddy.addIntegration({
  workspace: "my-company",
  body: {
    name: "AWS with OIDC",
    type: "AMAZON",
    scope: "WORKSPACE",
    auth_type: "OIDC",
    role_assumptions: [{ arn: "arn:aws:iam::123456789012:role/deploy" }],
    audience: "my-audience",
  },
});

console.log(name, hash_id);
