// Run by `stacks.test.ts` in a project that has the packed package in its `node_modules`. It prints the stack of the error of
// each way to call.
import { createServer } from "node:http";
import {
  createBaseClient,
  createBuddyClient,
  getIntegration,
  pace,
  waitForExecution,
} from "@buddy-openapi/client";

const responses = {
  api: [404, {}, '{"errors":[]}'],
  parse: [200, {}, "<h1>"],
  redirect: [302, { location: "https://a.example" }, ""],
  large: [200, {}, "x".repeat(99)],
  limited: [429, { "retry-after": "99" }, ""],
};
const server = createServer((request, response) => {
  const [, , workspace] = request.url.split("/");
  if (workspace === "network") return request.socket.destroy();
  if (workspace === "slow") return;
  const [status, headers, body] = responses[workspace];
  response.writeHead(status, headers).end(body);
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));

const options = {
  token: "secret",
  baseUrl: `http://127.0.0.1:${server.address().port}`,
  retry: { baseDelayMs: 1 },
};
const buddy = createBuddyClient(options);
const paced = createBuddyClient({ ...options, fetch: pace({ maxWaitMs: 1 }) });
const at = (workspace) => ({ workspace, hash_id: "a" });
const run = (workspace) => ({ workspace, project_name: "p", pipeline_id: 1, execution_id: 1 });

const ways = {
  await: () => buddy.getIntegration(at("api")),
  "an operation alone": () => getIntegration(createBaseClient(options), at("api")),
  withResponse: () => buddy.getIntegration(at("api")).withResponse(),
  result: () => buddy.getIntegration(at("network")).result(),
  "for await": async () => {
    for await (const _ of buddy.getProjects({ workspace: "api" }));
  },
  pages: async () => {
    for await (const _ of buddy.getProjects({ workspace: "api" }).pages());
  },
  "a wait": () => waitForExecution(buddy, run("api"), { intervalMs: 1 }),
  "a wait with limits": () =>
    waitForExecution(buddy, run("api"), { totalTimeoutMs: 9999, signal: new AbortController().signal }),
  "a network error": () => buddy.getIntegration(at("network")),
  "a network error by path": () =>
    buddy.http.GET("/workspaces/{workspace}", { params: { path: at("network") } }),
  "a time limit": () => buddy.getIntegration(at("slow"), { timeoutMs: 20, retry: false }),
  "a time limit of all": () =>
    buddy.getIntegration(at("slow"), { totalTimeoutMs: 20, signal: new AbortController().signal }),
  "a redirect": () =>
    buddy.getIntegration({ ...at("redirect"), body: {} }).catch((error) => Promise.reject(error)),
  "what is no JSON": () => buddy.getIntegration(at("parse")),
  "a body that is too large": () => buddy.getIntegration(at("large"), { maxResponseBytes: 9 }),
  "a token function": () =>
    createBuddyClient({ ...options, token: async () => "a" }).getIntegration(at("api")),
  "a mistake": () => buddy.getIntegration(at("..")),
  pace: () => paced.getIntegration(at("api")),
  "a wait that pace cuts": async () => {
    await paced.getIntegration(at("limited")).catch(() => {});
    await paced.getIntegration(at("api"));
  },
};

for (const [name, way] of Object.entries(ways)) {
  const caller = async () => {
    await way();
  };
  Object.defineProperty(caller, "name", { value: "theCaller" });
  const error = await caller().then(
    () => new Error("no error"),
    (error) => error,
  );
  console.log(JSON.stringify({ name, error: error.name, stack: error.stack }));
}
server.closeAllConnections();
server.close();
