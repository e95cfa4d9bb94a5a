import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const ids = await buddy.getIdentifiers({
  workspace: "my-company",
  project: "company-website",
  integration: "my-github-integration",
});

console.log(ids);
