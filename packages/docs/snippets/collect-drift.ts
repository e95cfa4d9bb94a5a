import { createBuddyClient } from "@buddy-openapi/client";
import {
  type Drift,
  driftReport,
  getIntegrationsValidator,
  getIntegrationValidator,
} from "@buddy-openapi/client/validate";

const drifts: Drift[] = [];
const buddy = createBuddyClient({
  validate: {
    validators: [getIntegrationsValidator, getIntegrationValidator],
    onDrift: (drift) => drifts.push(drift),
  },
});

const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });
for (const { hash_id, name } of integrations.slice(0, 3)) {
  console.log(`Checking ${name}`);
  await buddy.getIntegration({ workspace: "my-company", hash_id });
}
console.log(driftReport(drifts));
