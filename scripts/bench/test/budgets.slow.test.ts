import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { GeneratedWorkspace } from "@buddy-openapi/generator/test/generated-workspace";
import { readDocument } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";
import { ROOT } from "@buddy-openapi/process/run";
import type { PluginBuild } from "esbuild";
import { expect, test } from "vitest";
import { bundle, bundleSize, fileOf, instantiations } from "../cost.ts";
import { syntheticDocument } from "./synthetic-document.ts";

test("a consumer of one operation stays under 7 kB, compressed by brotli", async () => {
  expect((await bundleSize(fileOf("one-operation"))).brotli).toBeLessThanOrEqual(7_000);
});

test("a consumer of the bound client stays under 11.4 kB and 30 bytes for each operation, compressed by brotli", async () => {
  const operations = readOperations(await readDocument(join(ROOT, "spec/dist/openapi.json")));
  const { brotli } = await bundleSize(fileOf("bound-client"));
  expect(brotli).toBeLessThanOrEqual(11_400 + 30 * operations.length);
});

test("publishing calls for subscribers adds at most 150 bytes, compressed by brotli", async () => {
  const contents = "export const traced = (call, run) => run();";
  const none = {
    name: "no tracing",
    setup: ({ onLoad }: PluginBuild) => onLoad({ filter: /runtime\/tracing\.js$/ }, () => ({ contents })),
  };
  const without = brotliCompressSync(await bundle(fileOf("one-operation"), [none])).byteLength;
  expect((await bundleSize(fileOf("one-operation"))).brotli - without).toBeLessThanOrEqual(150);
  expect(without).toBeGreaterThan(5_000);
});

test("an operation without a query or a body has nothing that writes them", async () => {
  const code = Buffer.from(await bundle(fileOf("one-operation"))).toString();
  expect(code).not.toContain("can't be written as JSON");
  expect(code).not.toContain("]=${");
});

test("a consumer that does not pace its calls has nothing of pace", async () => {
  const code = Buffer.from(await bundle(fileOf("one-operation"))).toString();
  expect(code).toContain("timeoutMs");
  expect(code).not.toContain("maxConcurrent");
});

test("an imported operation does not bring the client for calls by path along", async () => {
  const [alone, bound] = [
    await bundleSize(fileOf("one-operation")),
    await bundleSize(fileOf("bound-client")),
  ];
  expect(bound.minified - alone.minified).toBeGreaterThan(4_000);
});

test("the validator of one operation stays under 6.2 kB, compressed by brotli, and brings no other along", async () => {
  const code = Buffer.from(await bundle(fileOf("validator"))).toString();
  expect(code).toContain('operationId:"getIntegration"');
  expect(code.match(/operationId:"/g)).toHaveLength(1);
  expect(code).not.toContain("default_pipeline_resource");
  expect((await bundleSize(fileOf("validator"))).brotli).toBeLessThanOrEqual(6_200);
});

test("checking a consumer takes at most 5 000 instantiations", async () => {
  expect(await instantiations(fileOf("bound-client"))).toBeLessThanOrEqual(5_000);
});

test("and no more of them where there are more operations", async () => {
  const consumer = `
    import { createBuddyClient } from "@buddy-openapi/client";
    const call = createBuddyClient().getIntegration({ workspace: "my-company", hash_id: "abc" });
    const result = await call.result();
    export const kind = result.ok ? result.data.kind : result.status === 404 ? result.error.errors : "";
  `;
  const counts: number[] = [];
  for (const operations of [10, 1_000]) {
    using workspace = new GeneratedWorkspace();
    await workspace.build(syntheticDocument(operations));
    counts.push(await instantiations(workspace.write("consumer.ts", consumer)));
  }
  const [few = 0, many = 0] = counts;
  expect(few).toBeGreaterThan(100);
  expect(many).toBeLessThanOrEqual(few * 1.05);
});
