import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "@buddy-openapi/process/listen";
import { ROOT } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, expect, it } from "vitest";
import { stringify } from "yaml";

const DECEMBER = readFileSync(join(ROOT, "scripts/upstream/december-2025/openapi.json"), "utf8");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "buddy-openapi-upstream-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function upstream(...args: string[]): Promise<{ code: number | null; printed: string }> {
  const child = spawn(process.execPath, [join(ROOT, "scripts/upstream/upstream.ts"), ...args], { cwd: ROOT });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (printed += text));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, printed };
}

it("compares with the document of December 2025 without a network, and exits with 0", async () => {
  const { code, printed } = await upstream();
  expect(printed).toMatch(/^\d+ operations compared with .*: \d+ differences with a reason, 0 without\.\n$/);
  expect(code).toBe(0);
});

it("compares with a newer document at a URL, says where we have what differs and how to explain it, and exits with 2", async () => {
  const newer = JSON.parse(
    DECEMBER.replace('"workspaces_url":{"type":"string"}', '"workspaces_url":{"type":"boolean"}'),
  );
  const server = createServer((_request, response) => response.end(stringify(newer)));
  const { code, printed } = await upstream(await listen(server));
  server.close();
  expect(printed).toContain(
    "1 without.\n\n~ type UserView/workspaces_url\n    here   spec/account/schemas/UserView.yaml:",
  );
  expect(printed).toContain('there  "boolean"');
  expect(printed).toContain('differences: ["~ type UserView/workspaces_url"]');
  expect(code).toBe(2);
});

it.each([
  ["a URL that nothing listens at", "http://127.0.0.1:9/openapi.json", "can't be read"],
  ["a file that doesn't exist", "nothing.json", "Fix it: name a file that exists"],
  ["a page", "<html><body>Moved</body></html>", "is not an OpenAPI document"],
  ["a document without paths", '{ "openapi": "3.0.1", "paths": {} }', "is not an OpenAPI document"],
  ["text that is cut off", '{ "openapi": "3.0.1", "paths": { "/a": {', "is not an OpenAPI document"],
])("refuses %s instead of reporting that everything is gone", async (_what, source, message) => {
  const file = join(folder, "wrong.json");
  writeFileSync(file, source);
  const { code, printed } = await upstream(/^[<{]/.test(source) ? file : source);
  expect(printed).toContain(message);
  expect(code).toBe(1);
});
