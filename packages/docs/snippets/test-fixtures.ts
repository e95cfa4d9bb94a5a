import { fixtures } from "@buddy-openapi/client/testing";

const integration = fixtures.IntegrationView({ name: "Mine", permissions: { others: "DENIED" } });
console.log(integration.identifier, integration.permissions?.others);
