import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";

// Commands for a reader's shell install and build, so they can't be run against a mock server: they are held against package.json.
const COMMAND =
  /^(?:\w+=\S+ )*(?:npx --yes pnpm@\S+|pnpm)(?: --filter (?<filter>\S+))? (?<script>[\w:-]+)(?: +#.*)?$/;

interface Manifest {
  name: string;
  packageManager: string;
  scripts: Record<string, string>;
}

const root = readManifest("package.json");
const manifests = new Map(
  globSync("{packages/*,scripts/*,spec}/package.json", { cwd: ROOT })
    .map(readManifest)
    .map((manifest) => [manifest.name, manifest]),
);
const lines = globSync("packages/docs/snippets/commands/*.sh", { cwd: ROOT }).flatMap((file) =>
  readFileSync(join(ROOT, file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line, index) => ({ at: `${file}:${index + 1}`, line })),
);
const texts = globSync(
  [
    "*.md",
    "decisions/*.md",
    "{packages,scripts}/*/README.md",
    "packages/docs/content/**/*.md",
    "packages/docs/snippets/commands/*",
    ".ci/*",
    ".github/**/*.yml",
  ],
  { cwd: ROOT },
);

/** Commands of packages of the registry, which tests of their own run. */
const OTHER = /^npx (--yes @stoplight\/prism-cli@|@buddy-openapi\/client scopes )/;

test.each(lines.filter(({ line }) => !OTHER.test(line)))("$at is a script that there is", ({ line }) => {
  expect(line).toMatch(COMMAND);
  const { filter, script } = COMMAND.exec(line)?.groups ?? {};
  const { scripts } = (filter ? manifests.get(filter) : root) ?? { scripts: {} };
  expect(Object.keys(scripts)).toContain(script);
});

test.each(texts)("%s starts the pnpm of package.json", (file) => {
  const named = readFileSync(join(ROOT, file), "utf8").match(/\bpnpm@[\w.-]*\w/g) ?? [];
  expect(named.filter((version) => version !== root.packageManager)).toEqual([]);
});

/** What pnpm does itself. */
const BUILT_IN = ["changeset", "exec", "install", "publish", "pack"];

test.each(texts)("%s names scripts that there are", (file) => {
  const named = [...readFileSync(join(ROOT, file), "utf8").matchAll(/`pnpm ([a-z][\w:-]*)/g)].map(
    ([, script]) => script,
  );
  expect(
    named.filter((script) => ![...BUILT_IN, ...Object.keys(root.scripts)].includes(script ?? "")),
  ).toEqual([]);
});

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8"));
}
