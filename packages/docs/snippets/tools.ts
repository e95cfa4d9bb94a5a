import { createBuddyClient, getExecutions, getPipelines } from "@buddy-openapi/client";
import { tools } from "@buddy-openapi/client/tools";

const buddy = createBuddyClient();
const list = tools(buddy, { operations: [getPipelines, getExecutions], given: { workspace: "my-company" } });

// OpenAI's function calls. The AI SDK takes Object.fromEntries(list.map((tool) => [tool.name, tool])).
const functions = list.map(({ name, description, inputSchema: parameters }) => {
  return { type: "function", function: { name, description, parameters } };
});
console.log(JSON.stringify(functions).length);

// What the model asks for.
const tool = list.find(({ name }) => name === "getPipelines");
console.log(await tool?.execute({ project_name: "company-website" }));
