import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient({
  fetch: (input, init) => {
    console.log("One request");
    return fetch(input, init);
  },
});

const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });
console.log(integrations.map(({ name }) => name));
