// A CommonJS module of TypeScript, with every entry of the packages.
import { createBaseClient, getIntegration } from "@buddy-openapi/client";
import { IntegrationView } from "@buddy-openapi/client/schemas";
import { fixtures } from "@buddy-openapi/client/testing";
import * as validators from "@buddy-openapi/client/validate";
import { isKnownIntegrationType } from "@buddy-openapi/types/enums";

const validate = { validators: [validators.getIntegrationValidator], response: "throw" } as const;
const client = createBaseClient({ baseUrl: process.env["BUDDY_BASE_URL"], token: "secret", validate });
export const done = getIntegration(client, { workspace: "my-company", hash_id: "found" }).then(
  (integration) => {
    const isValid =
      "value" in IntegrationView["~standard"].validate({ ...fixtures.IntegrationView(), ...integration });
    console.log(isKnownIntegrationType(integration.type) && isValid ? integration.name : integration.type);
  },
);
