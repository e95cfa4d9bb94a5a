import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@buddy-openapi/openapi/document";
import { ROOT } from "@buddy-openapi/process/run";
import ts from "typescript";
import { expect, test } from "vitest";
import { unformattedFiles } from "../generated-files.ts";
import { CASES } from "./document-cases.ts";
import { neverTypes } from "./never-types.ts";

function findNever(modules: ReadonlyMap<string, string>): string[] {
  using folder = mkdtempDisposableSync(join(tmpdir(), "buddy-openapi-never-"));
  const files = [...modules].map(([name, source]) => {
    const file = join(folder.path, `${name}.ts`);
    writeFileSync(file, source);
    return [name, file] as const;
  });
  const options = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, types: [] };
  const program = ts.createProgram(
    files.map(([, file]) => file),
    options,
  );
  return files.flatMap(([name, file]) => neverTypes(program, file).map((place) => `${name}: ${place}`));
}

test("no component, body or property is never, unless its schema is false", async () => {
  const modules = new Map<string, string>();
  const documents = CASES.filter(({ refused }) => !refused).map(({ name, document }) => ({ name, document }));
  documents.push({ name: "spec", document: await readDocument(join(ROOT, "spec/dist/openapi.json")) });
  for (const { name, document } of documents) {
    const types = await unformattedFiles(document, "types");
    modules.set(name, types.get("index.ts") ?? "");
  }
  expect(findNever(modules)).toEqual(["boolean-schemas: A.none"]);
});

test("finds what is never, wherever it is", () => {
  const source = `export type A = { k: string } & { k?: number };
    export type B = { a?: { b: never }[]; c: "x" | { d: [string, 1 & 2] }; [key: string]: unknown };
    export type C = { k: "a" } & { k: "b" };
    export interface operations { getA: { parameters: { query?: never }; requestBody: { content: never } } }`;
  expect(findNever(new Map([["module", source]]))).toEqual([
    "module: A.k",
    "module: B.a[].b",
    "module: B.c.d[]",
    "module: C",
    "module: operations.getA.requestBody.content",
  ]);
});
