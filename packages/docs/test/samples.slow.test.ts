import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { format, promisify } from "node:util";
import { type Prism, startPrism } from "@buddy-openapi/process/prism";
import { run } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaves, responseExamples, serverUrls } from "./response-examples.ts";
import {
  environment,
  makeConsumer,
  outputs,
  type Ran,
  runModules,
  startMock,
  writeSample,
} from "./sample-runs.ts";
import { bundle, OPERATIONS_OF_KINDS, operationSamples, writtenSamples } from "./samples.ts";

/** What prints no long text of an example: the first names a host of its reader's. */
const PRINTED: Record<string, string> = {
  "packages/docs/snippets/on-premises.ts": "",
  "packages/docs/snippets/use-sandbox.ts": "ok\n 0\n",
  "packages/client/src/testing/failures.ts #2.ts": "0\n",
  "packages/client/src/testing/handlers.ts #1.ts": "Ann\n",
};

const consumer = makeConsumer();
const servers = serverUrls(bundle);
const examples = responseExamples(bundle);
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
const files = [...sources].map(([name, source]) => [name, writeSample(consumer, name, source)] as const);
// What subscribes to calls hears those of the modules after it.
const isLast = (name: string) => Number(/\bsubscribe\(/.test(sources.get(name) ?? ""));
const modules = new Map(
  files.filter(([name]) => /\.[jt]s$/.test(name)).toSorted(([one], [other]) => isLast(one) - isLast(other)),
);
const scripts = new Map(files.filter(([name]) => name.endsWith(".sh")));
const results = new Map<string, Ran>();
let prism: Prism;
let mock: { url: string; server: Server };

beforeAll(async () => {
  prism = await startPrism();
  mock = await startMock(prism.url);
  const ran = await Promise.all([runModules(modules, mock.url), runScripts(scripts, mock.url)]);
  for (const [name, result] of ran.flatMap((some) => [...some])) results.set(name, result);
}, 300_000);

afterAll(async () => {
  mock?.server.close();
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
  expect(modules.size + scripts.size).toBe(sources.size);
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
    [[...modules].filter(([name]) => !isOld(name)), []],
    [[...modules].filter(([name]) => isOld(name)), ["--skipLibCheck"]],
  ] as const) {
    const { stdout } = await run("tsc", [...options, ...skip, ...files.map(([, file]) => file)]);
    expect(stdout).toBe("");
  }
});

test.for([...operationSamples].filter(([name]) => sources.has(name)))(
  "%s prints the example of the response",
  ([name, { operationId, server, source, written }]) => {
    const { printed, fetched, written: file, error } = results.get(name) ?? expect.fail("It did not run.");
    expect(error).toBeUndefined();
    const example = examples.get(operationId);
    const has = (leaf: unknown) => printed.includes(String(leaf));
    if (/ -o |writeFile/.test(source)) expect([printed, file]).toEqual(["", example]);
    else if (Array.isArray(example)) expect(leaves(example).every(has)).toBe(true);
    else if (written) expect(leaves(example).some(has)).toBe(true);
    else if (name.endsWith(".sh"))
      expect(printed === example ? example : printed && JSON.parse(printed)).toEqual(example ?? "");
    else expect(printed).toBe(example === undefined ? "" : `${format(example)}\n`);
    for (const url of fetched) expect(url).toMatch(`${servers.get(server)}/`);
  },
);

/** The texts of the examples of responses that are too long to be there by chance. */
const texts = [...examples.values()]
  .flatMap(leaves)
  .filter((leaf) => typeof leaf === "string" && leaf.length > 4);

test.for(Object.keys(writtenSamples))("%s prints something of an example", (name) => {
  const { printed, error } = results.get(name) ?? expect.fail("It did not run.");
  expect(error).toBeUndefined();
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
    const log: { logs?: string[] } = Object(examples.get("getActionExecutionLogs"));
    const prefer = { path: "/executions/\\d+$", example: "failed" };
    const ran = await runModules(new Map([[name, modules.get(name) ?? ""]]), mock.url, prefer);
    expect(ran.get(name)).toMatchObject({ printed: `FAILED\n${log.logs?.join("\n")}\n`, exitCode: 1 });
  });
});

/** Runs scripts that call curl, all in one shell. */
async function runScripts(files: ReadonlyMap<string, string>, mock: string): Promise<Map<string, Ran>> {
  const toMock = [...servers.values()].map(
    (url) => `all=("\${all[@]/#${url.replaceAll("/", "\\/")}/${mock}}")`,
  );
  const script = [
    `curl() { local all=("$@"); ${toMock.join("; ")}; command curl --fail --silent "\${all[@]}"; }`,
    ...[...files.values()].map(
      (file) => `(cd ${join(file, "..")}\n${readFileSync(file, "utf8")}\n) > ${file}.printed`,
    ),
  ].join("\n");
  await promisify(execFile)("bash", ["-c", script], { env: environment(files) });
  return new Map(
    [...files].map(([name, file]) => [
      name,
      { printed: readFileSync(`${file}.printed`, "utf8"), fetched: [], written: outputs(file) },
    ]),
  );
}
