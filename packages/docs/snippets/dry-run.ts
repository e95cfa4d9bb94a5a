import { createBuddyClient } from "@buddy-openapi/client";
import { dryRun } from "@buddy-openapi/client/dry-run";

const fetch = dryRun();
const buddy = createBuddyClient({ fetch, workspace: "my-company" });

const { variables = [] } = await buddy.getVariables();
for (const { id, key } of variables ?? []) {
  if (id) await buddy.updateVariable({ variable_id: id, body: { value: `new secret of ${key}` } });
}

// updateVariable /workspaces/my-company/variables/123 { value: '[hidden]' }
for (const { operationId, path, body } of fetch.writes) console.log(operationId, path, body);
console.log(
  "Would change",
  variables?.map(({ key }) => key),
);
