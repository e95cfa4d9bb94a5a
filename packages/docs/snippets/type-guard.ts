import type { IntegrationView } from "@buddy-openapi/types";
import { INTEGRATION_TYPES, isKnownIntegrationType } from "@buddy-openapi/types/enums";

function describe({ name, type }: Pick<IntegrationView, "name" | "type">): string {
  return isKnownIntegrationType(type) ? `${name} (${type})` : `${name} (${type}, newer than this package)`;
}

console.log(describe({ name: "GitHub Integration", type: "GIT_HUB" }));
console.log(`${INTEGRATION_TYPES.length} types are known`);
