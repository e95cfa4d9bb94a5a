import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { output } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApiServer, startApiServer } from "./api-server.ts";
import { type Consumer, createConsumer } from "./consumer.ts";
import { COMPILERS, TOOLCHAINS } from "./runtimes.ts";

// The packed packages, installed from disk into a fresh project, are built and run by what people build and test with.

/** The first run installs the tools, which are half a gigabyte. */
const TIMEOUT_MS = 600_000;

const TYPESCRIPT = COMPILERS[1]?.typescript ?? "";

let consumer: Consumer;
let api: ApiServer;
let name: string;

beforeAll(async () => {
  const tools = Object.entries({ ...TOOLCHAINS, typescript: TYPESCRIPT, "@types/node": "24.19.2" });
  consumer = await createConsumer(tools.map(([tool, version]) => `${tool}@${version}`));
  cpSync(join(import.meta.dirname, "toolchains"), consumer.folder, { recursive: true });
  const document = join(consumer.folder, "node_modules/@buddy-openapi/types/dist/openapi.json");
  const { value } = JSON.parse(readFileSync(document, "utf8")).components.examples.GitHubIntegration;
  api = await startApiServer(value);
  name = value.name;
}, TIMEOUT_MS);

afterAll(async () => {
  await api?.[Symbol.asyncDispose]();
  await consumer?.[Symbol.asyncDispose]();
});

const ENTRY = "one-operation.mjs";

test.for<[tool: string, build: [string, ...string[]], output: string]>([
  ["esbuild", ["esbuild", ENTRY, "--bundle", "--format=esm", "--outfile=esbuild.mjs"], "esbuild.mjs"],
  [
    "rollup",
    ["rollup", ENTRY, "--plugin", "node-resolve", "--format", "es", "--file", "rollup.mjs"],
    "rollup.mjs",
  ],
  ["vite", ["vite", "build", "--config", "vite.config.mjs"], "vite/one-operation.js"],
  ["webpack", ["webpack", "--config", "webpack.config.cjs"], "webpack/one-operation.cjs"],
])("%s builds the consumer of one operation", { timeout: TIMEOUT_MS }, async ([, build, output]) => {
  await tool(...build);
  expect(await node(output)).toBe(`${name}\n`);
  expect(readFileSync(join(consumer.folder, output), "utf8")).not.toContain("addIntegration");
});

test("tsx runs the consumer of one operation, and a CommonJS module", { timeout: TIMEOUT_MS }, async () => {
  expect(await tool("tsx", ENTRY)).toBe(`${name}\n`);
  expect(await tool("tsx", "one-operation.cts")).toBe(`${name}\n`);
});

test("`module: commonjs` resolves the types, and what it emits runs", { timeout: TIMEOUT_MS }, async () => {
  const options = ["--module", "commonjs", "--moduleResolution", "node10", "--target", "es2022"];
  await tool("tsc", "--strict", ...options, "--types", "node", "one-operation.cts");
  expect(await node("one-operation.cjs")).toBe(`${name}\n`);
});

test("Next renders a page with the call in it", { timeout: TIMEOUT_MS }, async () => {
  await tool("next", "build");
  expect(readFileSync(join(consumer.folder, ".next/server/app/index.html"), "utf8")).toContain(name);
});

test("Jest runs tests that import the client and that require it", { timeout: TIMEOUT_MS }, async () => {
  await tool("jest", "--rootDir", "jest", "--testMatch", "**/*.test.{cjs,mjs}");
});

/** Runs a tool of the project. Rejects with what it printed when it fails. */
function tool(name: string, ...args: string[]): Promise<string> {
  return execute(join("node_modules/.bin", name), args);
}

function node(file: string): Promise<string> {
  return execute(process.execPath, [file]);
}

function execute(file: string, args: string[]): Promise<string> {
  const env = {
    BUDDY_BASE_URL: api.url,
    NEXT_TELEMETRY_DISABLED: "1",
    // What Jest needs for ES modules.
    NODE_OPTIONS: "--experimental-vm-modules --disable-warning=ExperimentalWarning",
  };
  return output(file, args, { cwd: consumer.folder, env });
}
