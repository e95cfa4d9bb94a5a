import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const { name, hash_id } = await buddy.addIntegration({
  workspace: "my-company",
  body: {
    name: "Docker Hub",
    type: "DOCKER_HUB",
    scope: "WORKSPACE",
    username: "my-user",
    password: "<your access token>",
  },
});

console.log(name, hash_id);
