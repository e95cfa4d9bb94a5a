import type { IntegrationsView } from "@buddy-openapi/types";

const response = await fetch("https://api.buddy.works/workspaces/my-company/integrations", {
  headers: { Authorization: `Bearer ${process.env["BUDDY_TOKEN"]}` },
});
if (!response.ok) throw new Error(`Buddy responded with ${response.status}`);
const { integrations } = (await response.json()) as IntegrationsView;

for (const { name, type } of integrations) console.log(name, type);
