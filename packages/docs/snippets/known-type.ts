import { createBuddyClient } from "@buddy-openapi/client";
import { isKnownIntegrationType } from "@buddy-openapi/types/enums";

const buddy = createBuddyClient();
const { name, type } = await buddy.getIntegration({
  workspace: "my-company",
  hash_id: "abc123def456",
});

const newer = isKnownIntegrationType(type) ? "" : ", newer than this package";
console.log(`${name} (${type}${newer})`);
