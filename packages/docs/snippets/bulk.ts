import { createBuddyClient, pace } from "@buddy-openapi/client";

const buddy = createBuddyClient({ fetch: pace({ maxConcurrent: 5 }) });
const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });
const all = await Promise.all(
  integrations.map(({ hash_id }) => buddy.getIntegration({ workspace: "my-company", hash_id })),
);

console.log(all.map(({ name }) => name));
