import { execFile } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format, promisify } from "node:util";
import { type Prism, startPrism } from "@buddy-openapi/process/prism";
import { ROOT, run } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaves, responseExample, serverUrls } from "./response-examples.ts";
import { bundle, OPERATIONS_OF_KINDS, operationSamples, writtenSamples } from "./samples.ts";

/** What prints nothing of an example: the first names a host of its reader's. */
const PRINTED: Record<string, string> = {
  "packages/docs/snippets/on-premises.ts": "",
  "packages/client/src/testing/failures.ts #2.ts": "0\n",
  "packages/client/src/testing/handlers.ts #1.ts": "Ann\n",
};

const consumer = mkdtempSync(join(tmpdir(), "buddy-openapi-samples-"));
const servers = serverUrls(bundle);
const [first = "own"] = servers.keys();
/** Servers differ in the base URL alone, which has a test of its own: one operation is called on each. */
const [someOperation] = OPERATIONS_OF_KINDS;
const sources = new Map([
  ...[...operationSamples]
    .filter(([, { operationId }]) => OPERATIONS_OF_KINDS.has(operationId))
    .filter(([, { server, operationId }]) => server === first || operationId === someOperation)
    .map(([name, { source }]) => [name, source] as const),
  ...Object.entries(writtenSamples),
]);
const modules = [...sources.keys()].filter((name) => /\.[jt]s$/.test(name));
const curl = [...sources.keys()].filter((name) => name.endsWith(".sh"));

interface Ran {
  printed: string;
  fetched: string[];
  error?: string;
  exitCode?: number;
}
const results = new Map<string, Ran>();
let prism: Prism;

beforeAll(async () => {
  prism = await startPrism();
  mkdirSync(join(consumer, "node_modules/@buddy-openapi"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules/@types"), join(consumer, "node_modules/@types"), "junction");
  for (const name of ["types", "client"]) {
    symlinkSync(
      join(ROOT, "packages", name),
      join(consumer, "node_modules/@buddy-openapi", name),
      "junction",
    );
  }
  for (const name of ["pino", "msw", "msw-2", "undici"]) {
    symlinkSync(
      join(ROOT, "packages/docs/node_modules", name),
      join(consumer, "node_modules", name),
      "junction",
    );
  }
  writeFileSync(join(consumer, "package.json"), '{ "type": "module" }');
  for (const name of modules) writeFileSync(fileOf(name), sources.get(name) ?? "");
  const [ran, printed] = await Promise.all([runModules(), runCurl()]);
  for (const [name, result] of ran) results.set(name, result);
  for (const [name, text] of printed) results.set(name, { printed: text, fetched: [] });
}, 300_000);

afterAll(async () => {
  await prism?.[Symbol.asyncDispose]();
  rmSync(consumer, { recursive: true });
});

test("every operation has a sample of each kind for each example and each server, in a language that is tested", () => {
  const operations = Object.values(bundle.paths ?? {}).flatMap((item) =>
    Object.values(item).flatMap((operation) => Object(operation).operationId ?? []),
  );
  const sampled = [...operationSamples.values()];
  expect([...new Set(sampled.map(({ operationId }) => operationId))]).toEqual(operations);
  for (const operationId of operations) {
    const own = sampled.filter((sample) => sample.operationId === operationId);
    const calls = new Set(own.map(({ example, server }) => `${example} ${server}`));
    const kinds = new Set(own.map(({ lang }) => lang));
    expect([...kinds].toSorted(), operationId).toEqual(["JavaScript", "Shell", "TypeScript"]);
    expect(calls.size % servers.size, operationId).toBe(0);
    expect(own.length, operationId).toBeGreaterThanOrEqual(calls.size * 3);
  }
  expect([...modules, ...curl].toSorted()).toEqual([...sources.keys()].toSorted());
});

test("the samples of the servers differ in the base URL alone", () => {
  for (const [name, { operationId, example, label, server, source, written }] of operationSamples) {
    const other = [...operationSamples.values()].find(
      (each) =>
        each.operationId === operationId &&
        each.example === example &&
        each.label === label &&
        each.server === first,
    );
    const same = source
      .replaceAll(servers.get(server) ?? "", servers.get(first) ?? "")
      .replace(/createBuddyClient\(\{ (region|baseUrl): "[^"]*" \}\)/, "createBuddyClient()");
    expect(same, name).toBe(other?.source);
    if (!written && server !== first) expect(source, name).not.toBe(other?.source);
  }
});

test("the samples compile under strict settings", async () => {
  const strict = [
    "--ignoreConfig",
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--allowJs",
    "--checkJs",
  ];
  const options = ["--ignoreConfig", ...strict, "--module", "nodenext", "--types", "node"];
  // MSW 2 has errors of its own in its declarations.
  const isOld = (name: string) => name.endsWith("-msw-2.ts");
  for (const [files, skip] of [
    [modules.filter((name) => !isOld(name)), []],
    [modules.filter(isOld), ["--skipLibCheck"]],
  ] as const) {
    const { stdout } = await run("tsc", [...options, ...skip, ...files.map(fileOf)]);
    expect(stdout).toBe("");
  }
});

test.for([...operationSamples].filter(([name]) => sources.has(name)))(
  "%s prints the example of the response",
  ([name, { operationId, server, written }]) => {
    const { printed, fetched, error } = results.get(name) ?? expect.fail("It did not run.");
    expect(error).toBeUndefined();
    const example = responseExample(bundle, operationId);
    if (written) expect(leaves(example).some((leaf) => printed.includes(String(leaf)))).toBe(true);
    else if (name.endsWith(".sh")) expect(printed && JSON.parse(printed)).toEqual(example ?? "");
    else expect(printed).toBe(example === undefined ? "" : `${format(example)}\n`);
    for (const url of fetched) expect(url).toMatch(`${servers.get(server)}/`);
  },
);

test.for(Object.keys(writtenSamples))("%s prints something of an example", (name) => {
  const { printed, error } = results.get(name) ?? expect.fail("It did not run.");
  expect(error).toBeUndefined();
  const texts = [...new Set([...operationSamples.values()].map(({ operationId }) => operationId))]
    .flatMap((operationId) => leaves(responseExample(bundle, operationId)))
    .filter((leaf) => typeof leaf === "string" && leaf.length > 4);
  if (name in PRINTED) expect(printed).toBe(PRINTED[name]);
  else
    expect(
      texts.some((text) => printed.includes(String(text))),
      printed,
    ).toBe(true);
});

describe("the script that runs a pipeline and waits", () => {
  const name = "packages/docs/snippets/run-and-wait.ts";

  test("succeeds with the run, and prints no log", () => {
    expect(results.get(name)).toMatchObject({ printed: "SUCCESSFUL\n", exitCode: 0 });
  });

  test("fails with the run, and prints the log of the action that failed", async () => {
    const log: { logs?: string[] } = Object(responseExample(bundle, "getActionExecutionLogs"));
    const [[, ran] = []] = await runModules([name], { path: "/executions/\\d+$", example: "failed" });
    expect(ran).toMatchObject({ printed: `FAILED\n${log.logs?.join("\n")}\n`, exitCode: 1 });
  });
});

async function runModules(
  names: readonly string[] = modules,
  prefer?: { path: string; example: string },
): Promise<[string, Ran][]> {
  const files = Object.fromEntries(names.map((name) => [name, fileOf(name)]));
  const job = { modules: files, servers: [...servers.values()], mock: prism.url, prefer };
  const args = [join(import.meta.dirname, "run-samples.mjs"), JSON.stringify(job)];
  const env = { ...process.env, BUDDY_TOKEN: "token-of-a-reader", BUDDY_PROJECT: "company-website" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1e8 });
  return Object.entries(JSON.parse(stdout));
}

/** Runs all curl samples in one shell. */
async function runCurl(): Promise<[string, string][]> {
  const folder = mkdtempSync(join(consumer, "curl-"));
  const toPrism = [...servers.values()].map(
    (url) => `all=("\${all[@]/#${url.replaceAll("/", "\\/")}/${prism.url}}")`,
  );
  const script = [
    `curl() { local all=("$@"); ${toPrism.join("; ")}; command curl --fail --silent "\${all[@]}"; }`,
    ...curl.map((name, index) => `(\n${sources.get(name)}\n) > ${join(folder, String(index))}`),
  ].join("\n");
  const env = { ...process.env, BUDDY_TOKEN: "token-of-a-reader", BUDDY_PROJECT: "company-website" };
  await promisify(execFile)("bash", ["-c", script], { env });
  expect(readdirSync(folder)).toHaveLength(curl.length);
  return curl.map((name, index) => [name, readFileSync(join(folder, String(index)), "utf8")]);
}

function fileOf(sample: string): string {
  return join(consumer, sample.replaceAll(/[/ #()]/g, "_"));
}
