import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../scripts/process/run.ts";

interface Config {
  extends?: string;
  compilerOptions?: Record<string, unknown>;
  include?: string[];
  exclude?: string[];
}

/** What tests compile in projects of their own, and what is printed: editors need not check it. */
const ELSEWHERE = [
  "packages/client/surface/",
  "packages/client/test/matrix/toolchains/",
  "scripts/generator/test/zoo/",
];

const sources = execFileSync("git", ["ls-files", "-z", "--", "*.ts", "*.mts", "*.cts"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\0")
  .filter((file) => file && !ELSEWHERE.some((folder) => file.startsWith(folder)));

function read(file: string): Config {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8").replaceAll(/^\s*\/\/.*$/gm, ""));
}

/** The `tsconfig.json` that an editor takes for a file: the next one above it. */
function configOf(file: string): string {
  let folder = posix.dirname(file);
  while (folder !== "." && !existsSync(join(ROOT, folder, "tsconfig.json"))) folder = posix.dirname(folder);
  return posix.join(folder, "tsconfig.json");
}

/** The options of a configuration, with those that it extends. */
function optionsOf(file: string): Record<string, unknown> {
  const { extends: base, compilerOptions } = read(file);
  return { ...(base && optionsOf(posix.join(posix.dirname(file), base))), ...compilerOptions };
}

test("an editor has a configuration for every source file", () => {
  const missed = sources.filter((file) => {
    const config = configOf(file);
    const path = posix.relative(posix.dirname(config), file);
    const isIn = (pattern: string) => path === pattern || path.startsWith(`${pattern}/`);
    const { include, exclude = [] } = read(config);
    return !(include?.some(isIn) ?? true) || exclude.some(isIn);
  });
  expect(missed).toEqual([]);
});

const { compilerOptions: base = {} } = read("tsconfig.base.json");
const strict = Object.entries(base).filter(([name, value]) => value === true && name !== "skipLibCheck");

test.each([...new Set(sources.map(configOf))])("%s is as strict as tsconfig.base.json", (file) => {
  expect(optionsOf(file)).toMatchObject(Object.fromEntries(strict));
});
