import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "@buddy-openapi/process/browser";
import { output } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiServer, startApiServer } from "./api-server.ts";
import { type Consumer, createConsumer } from "./consumer.ts";
import { BUN, DENO, ESBUILD, installRuntime, NODES, WORKERD } from "./runtimes.ts";
import { printTable } from "./table.ts";
import { startWorkerd } from "./workerd.ts";

// The packed packages, installed from disk into a fresh project, run the same cases in every runtime that we promise.

/** What the smoke cases report of a run. */
interface Report {
  /** The runtime as it calls itself. */
  runtime: string;
  results: { name: string; ok: boolean; detail: string }[];
}

/** The first run installs the runtimes. */
const TIMEOUT_MS = 240_000;

/** Turns off what the runtimes ask of their makers. */
const QUIET = { DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };

/** Finds out whether a page may make code of text. */
const EVALUATES = `
export const evaluates = (() => {
  try {
    return Boolean(new Function("return true")());
  } catch {
    return false;
  }
})();`;

/** How each runtime went, printed in the end. */
const table: Record<string, Record<string, string>> = {};

let consumer: Consumer;
let elsewhere: ApiServer;
let api: ApiServer;

beforeAll(async () => {
  consumer = await createConsumer([`esbuild@${ESBUILD}`]);
  const { folder } = consumer;
  cpSync(join(import.meta.dirname, "smoke"), folder, { recursive: true });
  for (const name of ["worker", "import"]) {
    const entry = join(folder, `${name}.mjs`);
    const bundle = join(folder, `${name}.bundle.mjs`);
    const options = ["--bundle", "--format=esm", `--outfile=${bundle}`, "--log-level=warning"];
    await output(join(folder, "node_modules/.bin/esbuild"), [entry, ...options]);
  }
  const document = join(folder, "node_modules/@buddy-openapi/types/dist/openapi.json");
  const { examples } = JSON.parse(readFileSync(document, "utf8")).components;
  elsewhere = await startApiServer(undefined);
  api = await startApiServer(examples.GitHubIntegration.value, elsewhere.url);
}, TIMEOUT_MS);

afterAll(async () => {
  printTable("runtime", table);
  await api?.[Symbol.asyncDispose]();
  await elsewhere?.[Symbol.asyncDispose]();
  await consumer?.[Symbol.asyncDispose]();
});

test("the oldest Node here is the oldest that package.json allows", () => {
  const manifest = readFileSync(join(import.meta.dirname, "../../package.json"), "utf8");
  expect(`${JSON.parse(manifest).engines.node}.0`).toBe(`>=${NODES[0]}`);
});

describe.concurrent("the smoke cases pass", { timeout: TIMEOUT_MS }, () => {
  for (const version of NODES) passWithCommand("node", version, () => []);
  // The network is all that the client needs; reading is for its files.
  const permissions = () => ["--allow-net=127.0.0.1", `--allow-read=${consumer.folder}`];
  passWithCommand("deno", DENO, () => ["run", "--no-prompt", ...permissions()]);
  passWithCommand("bun", BUN, () => ["run"]);

  pass(`workerd@${WORKERD}`, ["bundle"], async (input) => {
    const binary = await installRuntime("workerd", WORKERD);
    await using workerd = await startWorkerd(binary, join(consumer.folder, "workerd.capnp"));
    const response = await fetch(workerd.url, { method: "POST", body: JSON.stringify(input) });
    return (await response.json()) as Report;
  });

  pass("chromium", ["bundle"], async (input) => {
    await using browser = await launchBrowser({ loopback: true });
    await using site = await startApiServer(undefined);
    const page = await browser.newPage();
    await page.goto(`${site.url}/page`);
    const bundle = readFileSync(join(consumer.folder, "import.bundle.mjs"), "utf8");
    const source = JSON.stringify(`${bundle}\n${EVALUATES}`);
    // As text: a function would hold what Vitest makes of `import`.
    const { evaluates, results } = await page.evaluate<{ evaluates: boolean; results: Report["results"] }>(`
      const url = URL.createObjectURL(new Blob([${source}], { type: "text/javascript" }));
      import(url).then(async ({ smoke, evaluates }) => ({ evaluates, results: await smoke(${JSON.stringify(input)}) }));
    `);
    // The policy of the page holds.
    expect(evaluates).toBe(false);
    return { runtime: `Chromium ${browser.version()}`, results };
  });
});

/** Declares a test of a runtime that runs a file as a command, with `import` and with `require`. */
function passWithCommand(name: string, version: string, args: () => string[]): void {
  const modules = { import: "import.mjs", require: "require.cjs" };
  pass(`${name}@${version}`, ["import", "require"], async (input, access) => {
    const binary = await installRuntime(name, version);
    const command = [...args(), "command.mjs", modules[access], JSON.stringify(input)];
    const stdout = await output(binary, command, {
      cwd: consumer.folder,
      // Our own tools' settings would reach the runtime and its modules.
      env: { ...QUIET, NODE_OPTIONS: undefined, NODE_PATH: undefined },
      timeout: 60_000,
    });
    const report: Report = JSON.parse(stdout);
    expect(report.runtime.toLowerCase()).toBe(`${name} ${version}`);
    return report;
  });
}

/** Declares a test that runs the cases in a runtime, and notes in the table how they went. */
function pass<Access extends "import" | "require" | "bundle">(
  runtime: string,
  accesses: readonly Access[],
  run: (input: { url: string; workspace: string }, access: Access) => Promise<Report>,
): void {
  const row: Record<string, string> = { "runs as": "", import: "", require: "", bundle: "" };
  table[runtime] = row;
  for (const access of accesses) row[access] = "failed";
  test(runtime, async ({ expect }) => {
    for (const access of accesses) {
      const { runtime: name, results } = await run(
        { url: api.url, workspace: `${runtime}-${access}` },
        access,
      );
      const failed = results.filter(({ ok }) => !ok);
      row["runs as"] = name;
      row[access] = `${results.length - failed.length} of ${results.length}`;
      expect.soft({ access, failed }).toEqual({ access, failed: [] });
      expect(results).not.toEqual([]);
    }
  });
}
