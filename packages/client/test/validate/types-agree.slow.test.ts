import { mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { type Finding, oracle, written } from "./oracle.ts";
import { Everything, mutation, validValue } from "./values.ts";

const TYPES = join(ROOT, "packages/types/src/generated/index.ts");

/** How many mutants of a value are tried. */
const MUTANTS = 12;

/** Whether a type can refuse what a validator does: no type distinguishes integers from other numbers, or knows limits. */
function isTyped({ keyword, params }: Finding): boolean {
  const isWhole = [params["type"]].flat().includes("integer");
  return (
    ["required", "enum", "const", "anyOf", "oneOf"].includes(keyword) || (keyword === "type" && !isWhole)
  );
}

/** The lines of a module that TypeScript refuses. */
async function wrongLines(lines: readonly string[]): Promise<Set<number>> {
  using folder = mkdtempDisposableSync(join(tmpdir(), "buddy-openapi-agree-"));
  writeFileSync(join(folder.path, "values.ts"), lines.join("\n"));
  writeFileSync(join(folder.path, "package.json"), '{ "type": "module" }');
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, noEmit: true, types: [] },
    ...{ module: "nodenext", target: "es2023", allowImportingTsExtensions: true },
  };
  writeFileSync(
    join(folder.path, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["values.ts"] }),
  );
  const { stdout } = await run("tsc", ["--project", folder.path, "--pretty", "false"], { cwd: folder.path });
  return new Set([...stdout.matchAll(/^values\.ts\((\d+),/gm)].map(([, line]) => Number(line) - 1));
}

test("the types take what a full Ajv takes of every schema, and refuse what a type can refuse", async () => {
  const exported = readFileSync(TYPES, "utf8").matchAll(/^export type (\w+) =/gm);
  const names = [...exported]
    .map(([, name = ""]) => name)
    .filter(
      // Bytes are no JSON.
      (name) => name in written && !JSON.stringify(written[name]).includes('"binary"'),
    );
  const judge = oracle("response");
  const cases = names.flatMap((name) => {
    const whole = validValue(written[name] ?? {}, "response", new Everything(1));
    let count = 0;
    mutation(whole, (places) => {
      count = places;
      return -1;
    });
    const places = Array.from({ length: MUTANTS }, (_, index) => Math.floor((index * count) / MUTANTS));
    const mutants = places.map((place) => mutation(whole, () => place)).filter((one) => one !== undefined);
    // Null in place of an optional property is valid on purpose, and types say where it is known.
    const tried = [whole, ...mutants.filter((mutant) => !JSON.stringify(mutant).includes("null"))];
    return tried.map((value) => ({ name, value, findings: judge(name, value) }));
  });
  // A generic call allows more properties than the type has, as JSON Schema does.
  const head = [
    `import type * as types from ${JSON.stringify(TYPES)};`,
    "const is = <Type>() => <Value extends Type>(value: Value) => value;",
  ];
  const wrong = await wrongLines([
    ...head,
    ...cases.map(({ name, value }) => `is<types.${name}>()(${JSON.stringify(value)});`),
  ]);
  const disagreements = cases.flatMap(({ name, value, findings }, index) => {
    const isRefused = wrong.has(index + head.length);
    const isWrong = isRefused ? findings.length === 0 : findings.length > 0 && findings.every(isTyped);
    return isWrong ? [`${name} ${isRefused ? "refuses" : "takes"} ${JSON.stringify(value)}`] : [];
  });
  expect(disagreements).toEqual([]);
  expect(names.length).toBeGreaterThan(200);
  expect(wrong.size).toBeGreaterThan(cases.length / 4);
});
