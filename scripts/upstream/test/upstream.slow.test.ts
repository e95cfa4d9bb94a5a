import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { type Loose, record } from "@buddy-openapi/openapi/json";
import { listen } from "@buddy-openapi/process/listen";
import { ROOT } from "@buddy-openapi/process/run";
import { loadRules, readSpec } from "@buddy-openapi/spec-tools/read-spec";
import { afterAll, beforeAll, expect, it } from "vitest";
import { stringify } from "yaml";
import { named } from "../follow.ts";

let folder: string;
let bundle: Document;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "buddy-openapi-upstream-"));
  bundle = JSON.parse((await readSpec(await loadRules(), join(ROOT, "spec/openapi.yaml"))).json);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Our document in the shape of Buddy's: nothing required, enums inline, no errors, no scopes, other path parameters. */
function inTheirShape(): Loose {
  const reshape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reshape);
    if (typeof value !== "object" || value === null) return value;
    const { object: target } = named(bundle, value);
    if ("$ref" in value && Array.isArray(target["enum"])) return { type: "string", enum: target["enum"] };
    const kept = Object.entries(value).filter(
      ([key, inner]) => !(key === "required" && Array.isArray(inner)) && key !== "security",
    );
    return Object.fromEntries(kept.map(([key, inner]) => [key, reshape(inner)]));
  };
  const shaped = record(reshape(bundle));
  const renamed = Object.entries(record(shaped["paths"])).map(([path, item]) => [
    path.replaceAll("{workspace}", "{workspace_domain}"),
    item,
  ]);
  const document = { ...shaped, paths: Object.fromEntries(renamed) };
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(record(item))) {
      const { responses } = record(operation);
      for (const status of Object.keys(record(responses)))
        if (!/^2/.test(status)) delete Object(responses)[status];
    }
  }
  return document;
}

async function upstream(cwd: string, ...args: string[]): Promise<{ code: number | null; printed: string }> {
  const child = spawn(process.execPath, [join(cwd, "scripts/upstream/upstream.ts"), ...args], { cwd });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (printed += text));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, printed };
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

it("finds nothing in our own document in the shape of Buddy's, and exits with 0", async () => {
  const { code, printed } = await upstream(ROOT, write("same.json", JSON.stringify(inTheirShape())));
  expect(printed).toContain("Nothing differs");
  expect(code).toBe(0);
});

it("reports what Buddy added, from a URL too, and exits with 2", async () => {
  const document = inTheirShape();
  const text = JSON.stringify(document)
    .replaceAll('"GIT_HUB","BITBUCKET"', '"GIT_HUB","ZAPIER","BITBUCKET"')
    .replaceAll('"hash_id":{', '"shelf":{},"hash_id":{');
  const yaml = stringify(JSON.parse(text));
  const server = createServer((_request, response) => response.end(yaml));
  const url = await listen(server);
  const { code, printed } = await upstream(ROOT, url);
  server.close();
  expect(printed).toContain("- IntegrationType: `ZAPIER`");
  expect(printed).toMatch(/- IntegrationView: `shelf`/);
  expect(code).toBe(2);
});

it.each([
  ["a URL that nothing listens at", "http://127.0.0.1:9/openapi.json", 3, "can't be reached"],
  ["a file that doesn't exist", "nothing.json", 1, "Fix it: name a file that exists"],
])("says so for %s, with its own exit code", async (_what, source, code, message) => {
  const result = await upstream(ROOT, source);
  expect(result.printed).toContain(message);
  expect(result.code).toBe(code);
});

it.each([
  ["a page", "<html><body>Moved</body></html>"],
  ["a document without paths", '{ "openapi": "3.0.1", "paths": {} }'],
  ["text that is cut off", '{ "openapi": "3.0.1", "paths": { "/a": {'],
])("refuses %s instead of reporting that everything is gone", async (_what, text) => {
  const { code, printed } = await upstream(ROOT, write("wrong.json", text));
  expect(printed).toContain("is not an OpenAPI document");
  expect(code).toBe(1);
});
