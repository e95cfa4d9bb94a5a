import { createServer } from "node:http";
import { createBuddyClient, pace } from "@buddy-openapi/client";
import { listen } from "@buddy-openapi/process/listen";
import { expect, test } from "vitest";
import { parameters } from "./play.ts";

const CALLS = 10_000;
const AT_ONCE = 20;
/** Calls per second. */
const ALLOWED = 2_500;

test("10 000 calls at once pass a server that limits them, and are hardly ever limited", async () => {
  let [inFlight, most, limited, used] = [0, 0, 0, 0];
  let second = 0;
  const server = createServer((_request, response) => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) [second, used] = [now, 0];
    used += 1;
    const status = used > ALLOWED ? 429 : 200;
    if (status === 429) limited += 1;
    response.writeHead(status, {
      "content-type": "application/json",
      "X-Rate-Limit-Limit": ALLOWED,
      "X-Rate-Limit-Remaining": Math.max(0, ALLOWED - used),
      "X-Rate-Limit-Reset": now + 1,
    });
    inFlight -= 1;
    response.end('{"name":"it"}');
  });
  const baseUrl = await listen(server);
  const fetch = pace({ maxConcurrent: AT_ONCE });
  const buddy = createBuddyClient({ baseUrl, token: "secret", fetch, timeoutMs: 2_000 });
  try {
    const names = await Promise.all(
      Array.from({ length: CALLS }, async () => (await buddy.getIntegration(parameters)).name),
    );
    expect(names).toEqual(Array(CALLS).fill("it"));
  } finally {
    server.closeAllConnections();
    server.close();
  }
  expect(most).toBeLessThanOrEqual(AT_ONCE);
  // A second may begin between the server's look at the clock and the client's.
  expect(limited).toBeLessThanOrEqual(AT_ONCE * 2);
}, 60_000);
