import { createBuddyClient } from "@buddy-openapi/client";
import { mockBuddy } from "@buddy-openapi/client/testing";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

const mock = mockBuddy();
const server = setupServer(
  http.all("https://api.buddy.works/*", ({ request }) =>
    mock.fetch(request).catch(() => HttpResponse.error()),
  ),
);
server.listen();

const buddy = createBuddyClient({ token: "any", region: "us" });
console.log((await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" })).name);
server.close();
