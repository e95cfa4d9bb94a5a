import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const DIST = join(import.meta.dirname, "../dist");
/** What an entry other than the main one brings along. */
const KIT = /^(generated\/)?testing[./]/;
const VALIDATION = /^(generated\/)?(validate|schemas|drift)[./-]/;

test("the main entry has nothing of the test kit, not even for a bundler to drop", () => {
  const modules = modulesOf("index.js");
  expect(modules).toContain("generated/operations.js");
  expect(modules.filter((module) => KIT.test(module))).toEqual([]);
});

test("the main entry has nothing of the validators, and the test kit loads them when it uses them", () => {
  expect(modulesOf("index.js").filter((module) => VALIDATION.test(module))).toEqual([]);
  const atOnce = modulesOf("testing.js", /\b(?:from|import)\s*"(\.[^"]+)"/g);
  expect(atOnce.filter((module) => VALIDATION.test(module))).toEqual(["generated/validate/load.js"]);
  expect(modulesOf("validate.js").filter((module) => VALIDATION.test(module)).length).toBeGreaterThan(100);
});

test("the main entry has nothing of the entries that few programs use", () => {
  for (const entry of ["scopes", "tools", "dry-run"]) {
    const own = modulesOf(`${entry}.js`).filter((module) => module.includes(entry));
    expect(own).toContain(`${entry}.js`);
    expect(modulesOf("index.js").filter((module) => own.includes(module))).toEqual([]);
  }
});

test("the test kit uses nothing that only one platform has", () => {
  const modules = modulesOf("testing.js");
  expect(modules.filter((module) => KIT.test(module)).length).toBeGreaterThan(3);
  for (const module of modules) {
    const code = readFileSync(join(DIST, module), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    expect(code, module).not.toMatch(/\b(process\.(?!env)|Buffer|require|__dirname|Deno|Bun)\b|"node:/);
  }
});

/** The modules that a module of the built package imports, directly or not, itself included. */
function modulesOf(entry: string, imports = /\b(?:from|import)\s*\(?"(\.[^"]+)"/g): string[] {
  const found = new Set([join(DIST, entry)]);
  // A set is walked to its end, with what is added on the way.
  for (const file of found) {
    const code = readFileSync(file, "utf8");
    for (const [, path = ""] of code.matchAll(imports)) found.add(join(file, "..", path));
  }
  return [...found].map((file) => relative(DIST, file).replaceAll("\\", "/"));
}
