import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createBuddyClient } from "@buddy-openapi/client";
import { afterAll, expect, test } from "vitest";

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
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
