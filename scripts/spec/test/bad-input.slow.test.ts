import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { ROOT } from "@buddy-openapi/process/run";
import { getLineColLocation } from "@redocly/openapi-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BrokenSpec, loadRules, readSpec } from "../read-spec.ts";

// Rules have their own tests, on a small document: lint-rules.slow.test.ts. This holds faults of files, on the whole spec.

const SOURCES = ["spec/**/*.{md,yaml}", "redocly.yaml"];
const PATH_FILE = "spec/integrations/paths/integration.yaml";

const rules = await loadRules();
const folder = mkdtempSync(join(tmpdir(), "bad-input-"));
cpSync(join(ROOT, "spec"), join(folder, "spec"), {
  recursive: true,
  filter: (path) => !/(dist|node_modules)$/.test(path),
});
const good = read(folder, SOURCES);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => restore(folder, good));

test("a $ref to nothing", async () => {
  edit(PATH_FILE, "schemas/IntegrationView.yaml", "schemas/NoSuchView.yaml");
  await expectStop(PATH_FILE, /Can't resolve \$ref/);
});

test("a part of the description that is missing", async () => {
  edit("spec/openapi.yaml", "description/errors.md", "description/no-such-topic.md");
  await expectStop("spec/openapi.yaml", /no-such-topic\.md/);
});

test("an operationId that is there twice", async () => {
  edit(PATH_FILE, "\nget:", "\nhead:\n  operationId: getIntegration\n\nget:");
  await expectStop(PATH_FILE, /operationId/);
});

test("a scope that the table of scopes lacks", async () => {
  edit(PATH_FILE, "new: INTEGRATION_READ", "new: INTEGRATION_REED");
  await expectStop(PATH_FILE, /The new scopes of .* have no "INTEGRATION_REED"/);
});

test("a shared part that is missing, at the operation that would have it", async () => {
  edit("spec/openapi.yaml", "headers/RateLimitReset.yaml", "headers/NoSuchHeader.yaml");
  await expectStop(PATH_FILE, /Can't resolve \$ref.*NoSuchHeader/);
});

test("an x-collection whose items have no such property, at its line and column", async () => {
  const file = "spec/integrations/paths/integrations.yaml";
  edit(file, "    id: hash_id", "    id: hash");
  expect(await expectStop(file, /x-collection.id is the property of an item/)).toContain(`${file}:16:9`);
});

test("HTML in a file of the introduction", async () => {
  edit("spec/description/errors.md", "# Errors\n", "# Errors\n\nSome <b>HTML</b>.\n");
  await expectStop("spec/description/errors.md", /Markdown without HTML \(found: <b>\)/);
});

test.for(["spec/openapi.yaml", PATH_FILE, "spec/shared/schemas/AccessLevel.yaml"])(
  "%s, when it is empty",
  async (file) => {
    writeFileSync(join(folder, file), "\n");
    expect(await expectStop(file, /The file is empty/)).not.toContain("\n");
  },
);

test.for<[what: string, ref: string]>([
  ["a file elsewhere", "/etc/hostname"],
  ["a file beside the spec", "../../../package.json"],
  ["a URL", "https://example.com/Schema.yaml"],
  ["a URL without a scheme", "//example.com/Schema.yaml"],
  ["a file by its URL", "file:///etc/hostname"],
  ["a file beside the spec, with escapes", "%2e%2e/%2e%2e/%2e%2e/package.json"],
  ["a file beside the spec, with backslashes", "..\\..\\..\\package.json"],
  ["a URL behind a space", '" https://example.com/Schema.yaml"'],
  ["a URL in capitals", "HTTPS://example.com/Schema.yaml"],
  ["a file elsewhere, by an alias", "&elsewhere /etc/hostname\nx-other:\n  $ref: *elsewhere"],
])("a $ref to %s, which is not read", async ([, ref]) => {
  edit(PATH_FILE, "../schemas/IntegrationView.yaml", ref);
  expect(await expectStop(PATH_FILE, /A reference (stays inside|names a file of|has slashes)/)).not.toContain(
    "\n",
  );
});

test("a link to a file elsewhere", async () => {
  const link = join(folder, "spec/integrations/schemas/Outside.yaml");
  symlinkSync(join(ROOT, "package.json"), link, "file");
  edit(PATH_FILE, "schemas/IntegrationView.yaml", "schemas/Outside.yaml");
  await expectStop(PATH_FILE, /stays inside/);
});

test("a TODO anywhere, in the table of scopes too", async () => {
  const file = "spec/shared/scopes.yaml";
  writeFileSync(join(folder, file), `${good[file]}  BOX: TODO say it\n`);
  await expectStop(file, /A TODO is left: BOX: TODO say it/);
});

test("a file that nothing refers to", async () => {
  const orphans = ["spec/integrations/schemas/Orphan.yaml", "spec/samples/getIntegration.sh"];
  for (const orphan of orphans) {
    mkdirSync(dirname(join(folder, orphan)), { recursive: true });
    writeFileSync(join(folder, orphan), "type: string\n");
  }
  const found = await refusal();
  for (const orphan of orphans) {
    expect(found).toContain(`${orphan}:1:1  Nothing in the spec refers to this file.`);
    rmSync(join(folder, orphan));
  }
});

test("a table that can't be made", async () => {
  edit("spec/description/errors.md", "# Errors\n", "# Errors\n\n<!-- table: no such -->\n");
  expect(await refusal()).toContain('There is no table "no such".');
});

describe("the command", () => {
  const PRODUCTS = ["spec/dist/*"];
  let copy: RepositoryCopy;
  let products: Record<string, string>;
  let sources: Record<string, string>;

  beforeAll(() => {
    copy = new RepositoryCopy(["spec/dist"]);
    products = read(copy.root, PRODUCTS);
    sources = read(copy.root, SOURCES);
    expect(Object.keys(products)).toContain("spec/dist/openapi.json");
  });
  beforeEach(() => restore(copy.root, sources));
  afterAll(() => copy[Symbol.dispose]());

  test.for<[what: string, file: string, from: string, to: string, message: RegExp, at: string]>([
    [
      "a YAML syntax error",
      "spec/shared/schemas/AccessLevel.yaml",
      "type: string",
      "type: [string",
      /./,
      "spec/shared/schemas/AccessLevel.yaml",
    ],
    [
      "a mere warning",
      "redocly.yaml",
      "no-ambiguous-paths: off",
      "no-ambiguous-paths: warn",
      /no-ambiguous-paths/,
      "spec/openapi.yaml",
    ],
    [
      "what OpenAPI allows and the client can't send",
      "spec/workspaces/parameters/Workspace.yaml",
      "in: path",
      "in: path\nstyle: label",
      /must have style simple/,
      "spec/workspaces/parameters/Workspace.yaml",
    ],
  ])("stops at %s, with its place, and keeps the last good bundle", ([, file, from, to, message, at]) => {
    replace(copy.root, file, from, to);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/spec/bundle.ts"], {
      cwd: copy.root,
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(1);
    expect(stdout + stderr).toMatch(message);
    expect((stdout + stderr).replaceAll("\\", "/")).toMatch(new RegExp(`${RegExp.escape(at)}:\\d+:\\d+`));
    expect(stdout + stderr).not.toContain(copy.root);
    expect(read(copy.root, PRODUCTS)).toEqual(products);
  });
});

function read(root: string, globs: string[]): Record<string, string> {
  const files = globSync(globs, { cwd: root }).filter((file) => statSync(join(root, file)).isFile());
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

function restore(root: string, texts: Record<string, string>): void {
  for (const file of Object.keys(read(root, SOURCES))) if (!(file in texts)) rmSync(join(root, file));
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(root, file), text);
}

function replace(root: string, file: string, text: string, replacement: string): void {
  const before = readFileSync(join(root, file), "utf8");
  expect(before).toContain(text);
  writeFileSync(join(root, file), before.replace(text, replacement));
}

function edit(file: string, text: string, replacement: string): void {
  replace(folder, file, text, replacement);
}

/** What is wrong with the edited spec, as `file:line:column  message`, a line for each. */
async function refusal(): Promise<string> {
  const error = await readSpec(rules, join(folder, "spec/openapi.yaml")).catch((error: unknown) => error);
  if (!(error instanceof BrokenSpec))
    return String(error instanceof Error ? error.message : "").replaceAll(
      `${relative(process.cwd(), folder)}/`,
      "",
    );
  const lines = error.problems.map(({ message, location: [first] }) => {
    const { source, start } = getLineColLocation(first ?? expect.fail(message));
    return `${relative(folder, source.absoluteRef)}:${start.line}:${start.col}  ${message}`;
  });
  return lines.join("\n");
}

async function expectStop(file: string, message: RegExp): Promise<string> {
  const found = (await refusal()).replaceAll("\\", "/");
  expect(found).toMatch(message);
  expect(found).toMatch(new RegExp(`^${RegExp.escape(file)}:\\d+:\\d+`, "m"));
  return found;
}
