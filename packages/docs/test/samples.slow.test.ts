import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Prism, startPrism } from "@buddy-openapi/process/prism";
import { ROOT, run } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { samples } from "./samples.ts";

const consumer = mkdtempSync(join(tmpdir(), "buddy-openapi-samples-"));
const names = Object.keys(samples);
const typescript = names.filter((name) => name.endsWith(".ts"));
const javascript = names.filter((name) => name.endsWith(".js"));
const curl = names.filter((name) => name.endsWith(".sh"));

/** What a sample prints: the integration of the examples, except where none comes back. */
const PRINTS: Record<string, string> = {
  "spec/samples/deleteIntegration.sh": "",
  "spec/samples/deleteIntegration.ts": "Deleted\n",
  "spec/samples/deleteIntegration.js": "Deleted\n",
  // It names a host of its reader's.
  "packages/docs/snippets/on-premises.ts": "",
};

let prism: Prism;

beforeAll(async () => {
  prism = await startPrism();
  mkdirSync(join(consumer, "node_modules/@buddy-openapi"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules/@types"), join(consumer, "node_modules/@types"));
  for (const name of ["types", "client"]) {
    symlinkSync(join(ROOT, "packages", name), join(consumer, "node_modules/@buddy-openapi", name));
  }
  writeFileSync(join(consumer, "package.json"), '{ "type": "module" }');
  // Samples name Buddy's own addresses; the requests to them go to Prism.
  writeFileSync(
    join(consumer, "redirect.mjs"),
    `const { fetch } = globalThis;
const toPrism = (url) => url.replace(/^https:\\/\\/api[.a-z]*\\.buddy\\.works/, "${prism.url}");
globalThis.fetch = (input, init) =>
  typeof input === "string" ? fetch(toPrism(input), init) : fetch(new Request(toPrism(input.url), input), init);
`,
  );
  for (const name of [...typescript, ...javascript])
    writeFileSync(join(consumer, fileName(name)), samples[name] ?? "");
});

afterAll(async () => {
  await prism[Symbol.asyncDispose]();
  rmSync(consumer, { recursive: true });
});

test("there are samples to test", () => {
  expect(names).toEqual(
    expect.arrayContaining([
      ...[
        "getIntegrations",
        "addIntegration",
        "getIntegration",
        "updateIntegration",
        "deleteIntegration",
      ].flatMap((operation) => ["sh", "ts", "js"].map((kind) => `spec/samples/${operation}.${kind}`)),
      "spec/description/a-first-call.md #1.sh",
      "packages/docs/snippets/first-call.ts",
      "packages/client/src/client.ts #1.ts",
    ]),
  );
});

test("each sample is in a language that is tested", () => {
  expect(names.toSorted()).toEqual([...typescript, ...javascript, ...curl].toSorted());
});

test.for([
  ["TypeScript", typescript, []],
  ["JavaScript", javascript, ["--allowJs", "--checkJs"]],
] as const)("the %s samples compile under strict settings", async ([, samples, more]) => {
  const options = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--module",
    "nodenext",
    "--types",
    "node",
    ...more,
  ];
  const { stdout } = await run("tsc", [...options, ...samples.map((name) => join(consumer, fileName(name)))]);
  expect(stdout).toBe("");
});

test.for([...typescript, ...javascript])("%s runs", async (name) => {
  const args = ["--import", join(consumer, "redirect.mjs"), join(consumer, fileName(name))];
  const env = { ...process.env, BUDDY_TOKEN: "token-of-a-reader" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  expectPrinted(name, stdout);
});

test.for(curl)("%s runs", async (name) => {
  // Samples name Buddy's own address; curl's requests to it go to Prism.
  const script = `curl() { command curl --fail --silent "\${@//https:\\/\\/api.buddy.works/${prism.url}}"; }\n${samples[name]}`;
  const env = { ...process.env, BUDDY_TOKEN: "token-of-a-reader" };
  const { stdout } = await promisify(execFile)("bash", ["-c", script], { env });
  expectPrinted(name, stdout);
});

function expectPrinted(name: string, stdout: string): void {
  const all = PRINTS[name];
  if (all === undefined) expect(stdout).toContain("GitHub Integration");
  else expect(stdout).toBe(all);
}

function fileName(sample: string): string {
  return sample.replaceAll(/[/ #]/g, "_");
}
