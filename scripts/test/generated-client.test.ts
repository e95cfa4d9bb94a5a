import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generatedFiles, generatedFolder, PACKAGES } from "../generator/generated-files.ts";
import { ROOT } from "../run.ts";
import { readZoo } from "./zoo.ts";

// The runtime with another API's generated files beside it: what is true here is not true by accident of Buddy's API.
const workspace = mkdtempSync(join(tmpdir(), "buddy-openapi-zoo-"));
const bin = join(ROOT, "node_modules/.bin");

beforeAll(async () => {
  writeFileSync(join(workspace, "package.json"), JSON.stringify({ type: "module" }));
  cpSync(join(ROOT, "tsconfig.base.json"), join(workspace, "tsconfig.base.json"));
  mkdirSync(join(workspace, "node_modules/@buddy-openapi"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules/@types"), join(workspace, "node_modules/@types"));
  for (const name of PACKAGES) {
    const folder = join(workspace, "packages", name);
    for (const entry of ["package.json", "tsconfig.build.json", "src"]) {
      cpSync(join(ROOT, "packages", name, entry), join(folder, entry), { recursive: true });
    }
    for (const [file, source] of await generatedFiles(readZoo(), name)) {
      writeFileSync(join(workspace, generatedFolder(name), file), source);
    }
    symlinkSync(folder, join(workspace, "node_modules/@buddy-openapi", name));
  }
  const openapiFetch = join(ROOT, "packages/client/node_modules/openapi-fetch");
  symlinkSync(openapiFetch, join(workspace, "node_modules/openapi-fetch"));
  cpSync(join(import.meta.dirname, "zoo/consumer.ts"), join(workspace, "consumer.ts"));
});

afterAll(() => rmSync(workspace, { recursive: true }));

test("the generated packages and a consumer of them type-check", async () => {
  for (const name of PACKAGES)
    await tsc("--project", join(workspace, "packages", name, "tsconfig.build.json"));
  const strict = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--module",
    "nodenext",
    "--types",
    "node",
  ];
  await tsc(...strict, join(workspace, "consumer.ts"));
});

test("each kind of parameter, body and answer travels as the document says", {
  timeout: 60_000,
}, async () => {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(await describe(request));
    const [status, body] = ANSWERS[request.method ?? ""] ?? [500];
    response.writeHead(status, { "content-type": "application/json" }).end(body && JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(workspace, "consumer.ts")], {
      env: { ...process.env, ZOO_URL: `http://127.0.0.1:${port}/prefix/` },
    });
    expect(JSON.parse(stdout)).toEqual({
      species: "DODO",
      known: false,
      mood: null,
      added: { job: "42" },
      updated: { id: 7, species: "OWL" },
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
  ]);
});

const ANSWERS: Record<string, [status: number, body?: unknown]> = {
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

async function tsc(...args: string[]): Promise<void> {
  const { stdout } = await promisify(execFile)(join(bin, "tsc"), args, { cwd: workspace }).catch(
    (error) => error,
  );
  expect(stdout).toBe("");
}
