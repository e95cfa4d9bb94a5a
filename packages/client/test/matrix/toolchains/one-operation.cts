// A CommonJS module of TypeScript.
import { createBaseClient, getIntegration } from "@buddy-openapi/client";
import { isKnownIntegrationType } from "@buddy-openapi/types/enums";

const client = createBaseClient({ baseUrl: process.env["BUDDY_BASE_URL"], token: "secret" });
export const done = getIntegration(client, { workspace: "my-company", hash_id: "found" }).then(
  ({ name, type }) => console.log(isKnownIntegrationType(type) ? name : type),
);
