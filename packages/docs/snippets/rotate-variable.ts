import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const workspace = "my-company";
const { variables } = await buddy.getVariables({ workspace });
const variable = variables.find(({ key }) => key === "API_TOKEN");
if (!variable) throw new Error("The workspace has no variable API_TOKEN.");

const { key } = await buddy.updateVariable({
  workspace,
  variable_id: variable.id,
  body: { value: "<your new API token>" },
});
console.log(`${key} has a new value`);
