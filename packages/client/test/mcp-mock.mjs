// Loaded before the example server, whose requests then get the examples of the spec.
import { mockBuddy } from "@buddy-openapi/client/testing";

const scopes = ["INTEGRATION_READ", "VARIABLE_READ", "VARIABLE_MANAGE", "USER_PAT_READ"];
const { fetch } = mockBuddy({
  getCurrentToken: { status: 200, body: { url: "", html_url: "", id: "1", name: "agent", scopes } },
  getIntegration: { status: 404, body: { errors: [{ message: "Integration not found" }] } },
});
globalThis.fetch = fetch;
