import { spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const SOURCES = ["spec/**/*.{md,yaml}", "spec/samples/*", "redocly.yaml"];
const PRODUCTS = ["spec/dist/*", "packages/*/src/generated/*"];
const PATH_FILE = "spec/paths/workspaces_{workspace}_integrations_{hash_id}.yaml";

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
  for (const [file, text] of Object.entries(good)) writeFileSync(join(copy.root, file), text);
});

afterAll(() => copy[Symbol.dispose]());

test("a YAML syntax error", () => {
  replace("spec/components/schemas/AccessLevel.yaml", "type: string", "type: [string");
  expectStop("spec/components/schemas/AccessLevel.yaml");
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
  replace("spec/components/examples/GitHubIntegration.yaml", "scope: WORKSPACE", "scope: GALAXY");
  expectStop("spec/components/examples/GitHubIntegration.yaml", /must be one of|allowed/);
});

test("an extension of the wrong shape", () => {
  replace("spec/components/schemas/IntegrationType.yaml", "extensibility: open", "extensibility: sometimes");
  expectStop("spec/components/schemas/IntegrationType.yaml", /x-enum-extensibility/);
});

test("a mere warning", () => {
  replace("redocly.yaml", "operation-description: error", "operation-description: warn");
  replace(PATH_FILE, "  description: |", "  x-description: |");
  expectStop(PATH_FILE, /operation-description/);
});

test("what OpenAPI allows and the client can't send", () => {
  replace("spec/components/parameters/Workspace.yaml", "in: path", "in: path\nstyle: label");
  expectStop("spec/components/parameters/Workspace.yaml", /must be a single value in style simple/);
});

function read(globs: string[]): Record<string, string> {
  const files = globSync(globs, { cwd: copy.root });
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

function expectStop(file: string, message = /./): void {
  const { status, output } = build();
  expect(status, output).toBe(1);
  expect(output).toMatch(message);
  expect(output.replaceAll("\\", "/")).toMatch(new RegExp(`${RegExp.escape(file)}:\\d+:\\d+`));
  expect(read(PRODUCTS)).toEqual(products);
}
