import { mockBuddy } from "@buddy-openapi/client/testing";
import { fetch, MockAgent } from "undici";

const mock = mockBuddy();
const agent = new MockAgent();
agent
  .get("https://api.buddy.works")
  .intercept({ path: () => true, method: () => true })
  .reply(async ({ origin, path, method, headers, body }) => {
    const response = await mock.fetch(origin + path, { method, headers, body } as RequestInit);
    return {
      statusCode: response.status,
      data: await response.text(),
      responseOptions: { headers: Object.fromEntries(response.headers) },
    };
  })
  .persist();

const url = "https://api.buddy.works/workspaces/my-company/integrations/abc123def456";
const response = await fetch(url, { dispatcher: agent, headers: { authorization: "Bearer any" } });
console.log(await response.json());
