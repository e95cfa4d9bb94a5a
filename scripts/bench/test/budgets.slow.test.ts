import { join } from "node:path";
import { GeneratedWorkspace } from "@buddy-openapi/generator/test/generated-workspace";
import { readZoo } from "@buddy-openapi/generator/test/zoo";
import { readDocument } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { bundle, bundleSize, fileOf, instantiations } from "../cost.ts";

test("a consumer of one operation stays under 7 kB, compressed by brotli", async () => {
  expect((await bundleSize(fileOf("one-operation"))).brotli).toBeLessThanOrEqual(7_000);
});

test("a consumer of the bound client stays under 10.93 kB and 25 bytes for each operation, compressed by brotli", async () => {
  const operations = readOperations(await readDocument(join(ROOT, "spec/dist/openapi.json")));
  const { brotli } = await bundleSize(fileOf("bound-client"));
  expect(brotli).toBeLessThanOrEqual(10_930 + 25 * operations.length);
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

test("the validator of one operation stays under 6 kB, compressed by brotli, and brings no other along", async () => {
  const code = Buffer.from(await bundle(fileOf("validator"))).toString();
  expect(code).toContain('operationId:"getIntegration"');
  expect(code.match(/operationId:"/g)).toHaveLength(1);
  expect(code).not.toContain("default_pipeline_resource");
  expect((await bundleSize(fileOf("validator"))).brotli).toBeLessThanOrEqual(6_000);
});

test("checking a consumer takes at most 5 000 instantiations", async () => {
  expect(await instantiations(fileOf("bound-client"))).toBeLessThanOrEqual(5_000);
});

test("and no more of them where there are more operations", async () => {
  const consumer = `
    import { createBuddyClient } from "@buddy-openapi/client";
    const result = await createBuddyClient().listAnimals({ zoo: "berlin" }).result();
    export const animals = result.ok ? result.data.animals : result.status === 404 ? result.error.message : "";
  `;
  const counts: number[] = [];
  for (const copies of [1, 100]) {
    using workspace = new GeneratedWorkspace();
    await workspace.build(withCopies(copies));
    counts.push(await instantiations(workspace.write("consumer.ts", consumer)));
  }
  const [few = 0, many = 0] = counts;
  expect(few).toBeGreaterThan(100);
  expect(many).toBeLessThanOrEqual(few * 1.05);
});

/** The zoo's document with its paths repeated under other names. */
function withCopies(copies: number) {
  const zoo = readZoo();
  for (let copy = 1; copy < copies; copy += 1) {
    for (const [path, item] of Object.entries(readZoo().paths ?? {})) {
      for (const operation of Object.values(item)) {
        if ("operationId" in Object(operation)) operation.operationId += copy;
      }
      Object.assign(Object(zoo.paths), { [`/copies/${copy}${path}`]: item });
    }
  }
  return zoo;
}
