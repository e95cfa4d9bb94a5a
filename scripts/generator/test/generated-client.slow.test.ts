import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { listen } from "@buddy-openapi/process/listen";
import { run } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GeneratedWorkspace } from "./generated-workspace.ts";
import { readZoo } from "./zoo.ts";

// The runtime with another API's generated files beside it: what is true here is not true by accident of Buddy's API.
const workspace = new GeneratedWorkspace();
let consumer: string;

beforeAll(async () => {
  await workspace.build(readZoo());
  consumer = workspace.write(
    "consumer.ts",
    readFileSync(join(import.meta.dirname, "zoo/consumer.ts"), "utf8"),
  );
});

afterAll(() => workspace[Symbol.dispose]());

test("a consumer of the generated packages type-checks", async () => {
  const options = ["--noEmit", "--ignoreConfig", "--strict", "--exactOptionalPropertyTypes"];
  const platform = ["--module", "nodenext", "--types", "node"];
  expect(await run("tsc", [...options, ...platform, consumer])).toMatchObject({ code: 0, stdout: "" });
});

test("each kind of parameter, body and response travels as the document says", {
  timeout: 60_000,
}, async () => {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(await describe(request));
    const [status, body] = RESPONSES[request.method ?? ""] ?? [500];
    response.writeHead(status, { "content-type": "application/json" }).end(body && JSON.stringify(body));
  });
  const url = await listen(server);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [consumer], {
      env: { ...process.env, BUDDY_TOKEN: "", ZOO_URL: `${url}/prefix/` },
    });
    expect(JSON.parse(stdout)).toEqual({
      atHome: 1,
      species: "DODO",
      known: false,
      mood: null,
      added: { job: "42" },
      updated: { id: 7, species: "OWL" },
      refused: "BuddyUsageError: No token: pass the option token, or set BUDDY_TOKEN.",
    });
  } finally {
    server.close();
  }
  expect(requests).toEqual([
    "GET /prefix/zoos/berlin%2Fwest/animals?species=LION&species=DODO&limit=2&sort=age&filter[age]=7 x-keeper: ada",
    'POST /prefix/zoos/berlin/animals content-type: application/json {"species":"OWL"}',
    'PATCH /prefix/zoos/berlin/animals/7 content-type: application/merge-patch+json {"species":"OWL"}',
    "DELETE /prefix/zoos/berlin/animals/7",
    "HEAD /prefix/health",
    "GET /prefix/zoos/berlin%2Fwest/animals",
    "HEAD /prefix/health",
  ]);
});

const RESPONSES: Record<string, [status: number, body?: unknown]> = {
  GET: [200, { animals: [{ id: 1, species: "DODO", mood: null }] }],
  POST: [202, { job: "42" }],
  PATCH: [200, { id: 7, species: "OWL" }],
  DELETE: [204],
  HEAD: [200],
};

async function describe(request: IncomingMessage): Promise<string> {
  const headers = ["x-keeper", "content-type"].flatMap((name) =>
    request.headers[name] ? [`${name}: ${request.headers[name]}`] : [],
  );
  return [request.method, request.url, ...headers, await text(request)].filter(Boolean).join(" ");
}
