import { createServer, type Server } from "node:http";
import { createBuddyClient } from "@buddy-openapi/client";
import { afterAll, expect, test } from "vitest";
import { listen } from "../../../scripts/loopback.ts";

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** Serves on a port of its own, which makes an origin of its own, and gives its URL. */
async function serve(answer: (authorization: string | undefined) => [status: number, location?: string]) {
  const server = createServer((request, response) => {
    const [status, location] = answer(request.headers.authorization);
    response
      .writeHead(status, { "content-type": "application/json", ...(location && { location }) })
      .end("{}");
  });
  servers.push(server);
  return listen(server);
}

test("a redirect to another origin carries no token", async () => {
  const seen: Record<string, string | undefined> = {};
  const other = await serve((authorization) => {
    seen["other"] = authorization;
    return [200];
  });
  const base = await serve((authorization) => {
    seen["base"] = authorization;
    return [302, `${other}/elsewhere`];
  });
  const buddy = createBuddyClient({ baseUrl: base, token: "secret" });
  await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });
  expect(seen).toEqual({ base: "Bearer secret", other: undefined });
});
