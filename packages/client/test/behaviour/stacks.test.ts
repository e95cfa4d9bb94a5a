import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { output } from "@buddy-openapi/process/run";
import { afterAll, expect, test } from "vitest";

// As a user has it: Node as it is, which keeps ten frames, and the package in `node_modules`. Vitest keeps a hundred.
const folder = mkdtempSync(join(tmpdir(), "buddy-openapi-stacks-"));
afterAll(() => rmSync(folder, { recursive: true }));

const root = fileURLToPath(new URL("../../", import.meta.url));
const installed = join(folder, "node_modules/@buddy-openapi/client");
mkdirSync(installed, { recursive: true });
for (const name of ["dist", "package.json"])
  cpSync(join(root, name), join(installed, name), { recursive: true });
const manifest = createRequire(join(root, "package.json")).resolve("openapi-fetch/package.json");
symlinkSync(dirname(manifest), join(folder, "node_modules/openapi-fetch"), "junction");
const program = join(folder, "stacks.mjs");
cpSync(new URL("stacks.mjs", import.meta.url), program);

const printed = (await output(process.execPath, [program])).trim().split("\n");
const errors: { name: string; error: string; stack: string }[] = printed.map((line) => JSON.parse(line));

test.for(errors.map((error) => [error.name, error] as const))(
  "%s has its caller in the stack",
  ([, { error, stack }]) => {
    expect(error).toMatch(/^Buddy\w+Error$/);
    expect(stack).toContain("theCaller");
    // Its place, and what called it.
    expect(stack).toMatch(/theCaller .*stacks.mjs:\d+:\d+/);
  },
);

test("every way is tried", () => {
  expect(errors.length).toBeGreaterThan(15);
});
