import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const SOURCES = ["spec/**/*.{md,yaml}", "redocly.yaml"];
const PRODUCTS = ["spec/dist/*", "packages/*/src/generated/*"];
const PATH_FILE = "spec/integrations/paths/integration.yaml";

let copy: RepositoryCopy;
let good: Record<string, string>;
let products: Record<string, string>;

beforeAll(() => {
  copy = new RepositoryCopy(["spec/dist"]);
  good = read(SOURCES);
  products = read(PRODUCTS);
  expect(Object.keys(products)).toEqual(expect.arrayContaining(["spec/dist/openapi.json"]));
});

beforeEach(() => {
  for (const file of Object.keys(read(SOURCES))) if (!(file in good)) rmSync(join(copy.root, file));
  for (const [file, text] of Object.entries(good)) writeFileSync(join(copy.root, file), text);
});

afterAll(() => copy[Symbol.dispose]());

test("a YAML syntax error", () => {
  replace("spec/shared/schemas/AccessLevel.yaml", "type: string", "type: [string");
  expectStop("spec/shared/schemas/AccessLevel.yaml");
});

test("a $ref to nothing", () => {
  replace(PATH_FILE, "schemas/IntegrationView.yaml", "schemas/NoSuchView.yaml");
  expectStop(PATH_FILE, /Can't resolve \$ref/);
});

test("a part of the description that is missing", () => {
  replace("spec/openapi.yaml", "description/errors.md", "description/no-such-topic.md");
  expectStop("spec/openapi.yaml", /no-such-topic\.md/);
});

test("an operationId that is there twice", () => {
  replace(PATH_FILE, "\nget:", "\nhead:\n  operationId: getIntegration\n\nget:");
  expectStop(PATH_FILE, /operationId/);
});

test("an example that contradicts its schema", () => {
  replace("spec/integrations/examples/GitHubIntegration.yaml", "scope: WORKSPACE", "scope: GALAXY");
  expectStop("spec/integrations/examples/GitHubIntegration.yaml", /must be one of|allowed/);
});

test("an extension of the wrong shape", () => {
  replace(
    "spec/integrations/schemas/IntegrationType.yaml",
    "extensibility: open",
    "extensibility: sometimes",
  );
  expectStop("spec/integrations/schemas/IntegrationType.yaml", /x-enum-extensibility/);
});

test("a mere warning", () => {
  replace("redocly.yaml", "operation-description: error", "operation-description: warn");
  replace(PATH_FILE, "  description: |", "  x-description: |");
  expectStop(PATH_FILE, /operation-description/);
});

test("a scope that the table of scopes lacks", () => {
  replace(PATH_FILE, "new: INTEGRATION_READ", "new: INTEGRATION_REED");
  expectStop(PATH_FILE, /The new scopes of .* have no "INTEGRATION_REED"/);
});

test("a shared part that is missing, at the operation that would have it", () => {
  replace("spec/openapi.yaml", "headers/RateLimitReset.yaml", "headers/NoSuchHeader.yaml");
  expectStop(PATH_FILE, /Can't resolve \$ref.*NoSuchHeader/);
});

test("an x-pagination that points to no list", () => {
  replace(PATH_FILE, "  x-scope:", "  x-pagination: { page: page }\n  x-scope:");
  expectStop(PATH_FILE, /x-pagination.page names a query parameter/);
});

test("an x-collection whose items have no such property, at its line and column", () => {
  const file = "spec/integrations/paths/integrations.yaml";
  replace(file, "    id: hash_id", "    id: hash");
  const { output } = expectStop(file, /x-collection.id is the property of an item/);
  expect(output).toContain(`${file}:16:9`);
});

test("HTML in a description, and in a file of the introduction", () => {
  replace("spec/description/errors.md", "# Errors\n", "# Errors\n\nSome <b>HTML</b>.\n");
  expectStop("spec/description/errors.md", /Markdown without HTML \(found: <b>\)/);
});

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
])("a $ref to %s, which is not read", ([, ref]) => {
  replace(PATH_FILE, "../schemas/IntegrationView.yaml", ref);
  const { script, output } = expectStop(PATH_FILE, /A reference (stays inside|names a file of|has slashes)/);
  expect(script).toBe("spec/lint.ts");
  expect(output).not.toMatch(/redocly/i);
});

test("a link to a file elsewhere", () => {
  const link = join(copy.root, "spec/integrations/schemas/Outside.yaml");
  symlinkSync(join(copy.root, "package.json"), link, "file");
  replace(PATH_FILE, "schemas/IntegrationView.yaml", "schemas/Outside.yaml");
  expectStop(PATH_FILE, /stays inside/);
});

test("a TODO anywhere, in the table of scopes too", () => {
  writeFileSync(
    join(copy.root, "spec/shared/scopes.yaml"),
    `${good["spec/shared/scopes.yaml"]}  BOX: TODO say it\n`,
  );
  expectStop("spec/shared/scopes.yaml", /A TODO is left: BOX: TODO say it/);
});

test("a file that nothing refers to, by its name", () => {
  const orphans = ["spec/integrations/schemas/Orphan.yaml", "spec/samples/getIntegration.sh"];
  for (const orphan of orphans) {
    mkdirSync(dirname(join(copy.root, orphan)), { recursive: true });
    writeFileSync(join(copy.root, orphan), "type: string\n");
  }
  const { status, output } = build();
  for (const orphan of orphans) rmSync(join(copy.root, orphan));
  expect(status).toBe(1);
  for (const orphan of orphans) expect(output).toContain(`  ${orphan}\n`);
});

test("a table that can't be made", () => {
  replace("spec/description/errors.md", "# Errors\n", "# Errors\n\n<!-- table: no such -->\n");
  const { status, output } = build();
  expect(status).toBe(1);
  expect(output).toContain('There is no table "no such".');
});

test("what OpenAPI allows and the client can't send", () => {
  replace("spec/workspaces/parameters/Workspace.yaml", "in: path", "in: path\nstyle: label");
  expectStop("spec/workspaces/parameters/Workspace.yaml", /must have style simple/);
});

function read(globs: string[]): Record<string, string> {
  const files = globSync(globs, { cwd: copy.root }).filter((file) =>
    statSync(join(copy.root, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(copy.root, file), "utf8")]));
}

function replace(file: string, text: string, replacement: string): void {
  expect(good[file]).toContain(text);
  writeFileSync(join(copy.root, file), good[file]?.replace(text, replacement) ?? "");
}

/** Runs the build's steps until one fails, as turbo does. */
function build(): { script: string; status: number | null; output: string } {
  const steps = [
    ["spec/lint.ts"],
    ["spec/bundle.ts"],
    ["generator/generate.ts", "types"],
    ["generator/generate.ts", "client"],
  ];
  for (const [script = "", ...args] of steps) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
      cwd: copy.root,
      encoding: "utf8",
    });
    if (status !== 0) return { script, status, output: stdout + stderr };
  }
  return { script: "", status: 0, output: "" };
}

function expectStop(file: string, message = /./): { script: string; output: string } {
  const { script, status, output } = build();
  expect(status, output).toBe(1);
  expect(output).toMatch(message);
  expect(output.replaceAll("\\", "/")).toMatch(new RegExp(`${RegExp.escape(file)}:\\d+:\\d+`));
  expect(read(PRODUCTS)).toEqual(products);
  return { script, output };
}
