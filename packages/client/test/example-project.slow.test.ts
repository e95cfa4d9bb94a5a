import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "@buddy-openapi/process/run";
import { afterAll, expect, test } from "vitest";

// The example as a project of its own, outside the repository.
const EXAMPLE = join(ROOT, "packages/client/examples/testing");
const project = mkdtempSync(join(tmpdir(), "buddy-openapi-example-"));
cpSync(EXAMPLE, project, { recursive: true });
mkdirSync(join(project, "node_modules/@buddy-openapi"), { recursive: true });
symlinkSync(join(ROOT, "packages/client"), join(project, "node_modules/@buddy-openapi/client"), "junction");
symlinkSync(join(ROOT, "node_modules/vitest"), join(project, "node_modules/vitest"), "junction");
afterAll(() => rmSync(project, { recursive: true }));

const cases = readFileSync(join(EXAMPLE, "test/cases.ts"), "utf8");
const count = cases.match(/^ {2}"/gm)?.length ?? 0;

test("its tests are short", () => {
  expect(count).toBeGreaterThanOrEqual(5);
  expect(cases.split("\n").length).toBeLessThan(60);
});

test("it runs with Vitest", async () => {
  const { code, stdout, stderr } = await run("vitest", ["run", "--root", project, "test/vitest.test.ts"]);
  expect(code, stdout + stderr).toBe(0);
  expect(stdout).toMatch(new RegExp(`Tests.*${count} passed`));
});

test("it runs with Node's own runner", async () => {
  const { code, stdout, stderr } = await run("node", [
    "--test",
    "--test-reporter=tap",
    join(project, "test/node.test.ts"),
  ]);
  expect(code, stdout + stderr).toBe(0);
  expect(stdout).toContain(`# pass ${count}\n`);
});
