import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const { name, hash_id } = await buddy.addIntegration({
  workspace: "my-company",
  body: {
    name: "AWS",
    type: "AMAZON",
    scope: "WORKSPACE",
    auth_type: "DEFAULT",
    access_key: "<your access key>",
    secret_key: "<your secret key>",
  },
});

console.log(name, hash_id);
