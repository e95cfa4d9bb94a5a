import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

const ORDER = [
  "POST /workspaces/{workspace}/boxes?page&per_page&label",
  "addBox",
  "--tag",
  "Big boxes",
  "--scope",
  "BOX_WRITE",
];

const copy = new RepositoryCopy();
beforeAll(() => copy.commit("Start"));
beforeEach(() => {
  copy.git("reset", "--quiet", "--hard");
  copy.git("clean", "--quiet", "--force", "-d", "spec", ".changeset");
});
afterAll(() => copy[Symbol.dispose]());

test("an operation has its route, its parameters, its tag, its scope and its source, and no line is changed", () => {
  specNew(...ORDER);
  const root = file("spec/openapi.yaml");
  expect(root.paths["/workspaces/{workspace}/boxes"]).toEqual({
    $ref: "big-boxes/paths/workspace-boxes.yaml",
  });
  expect(root.tags.at(-1)).toEqual({ name: "Big boxes", description: expect.stringContaining("TODO") });
  expect(file("spec/shared/scopes.yaml").new.BOX_WRITE).toContain("TODO");
  expect(file("spec/big-boxes/sources.yaml").page.shows).toEqual(["addBox"]);
  expect(file("spec/big-boxes/paths/workspace-boxes.yaml")).toMatchObject({
    parameters: [{ $ref: "../../workspaces/parameters/Workspace.yaml" }],
    post: {
      operationId: "addBox",
      tags: ["Big boxes"],
      summary: "Add box",
      "x-scope": { new: "BOX_WRITE", old: expect.stringContaining("TODO") },
      "x-pagination": { page: "page", size: "per_page", items: expect.stringContaining("TODO") },
      parameters: [
        { $ref: "../../shared/parameters/Page.yaml" },
        { $ref: "../../shared/parameters/PerPage.yaml" },
        { name: "label", in: "query", required: false, schema: { type: "string" } },
      ],
      requestBody: {
        content: {
          "application/json": { examples: { example: { $ref: "../examples/AddBoxRequest.yaml" } } },
        },
      },
      responses: { 201: { description: expect.stringContaining("TODO") } },
    },
  });
  copy.git("add", "--all");
  const removed = copy.git("diff", "--cached", "--numstat").trim().split("\n");
  expect(removed.filter((line) => line.split("\t")[1] !== "0")).toEqual([]);
});

test("the linter refuses each TODO that is left, at the places that were printed", () => {
  const printed = specNew(...ORDER)
    .stdout.split("\n")
    .filter((line) => line.includes("A TODO is left"));
  expect(printed.length).toBeGreaterThan(10);
  const { status, stderr } = node("spec/lint.ts");
  expect(status).toBe(1);
  for (const line of printed) expect(stderr).toContain(line);
});

test("a second run adds what is missing, and leaves the rest as it is", () => {
  specNew(...ORDER);
  const kept = join(copy.root, "spec/big-boxes/examples/AddBox.yaml");
  appendFileSync(kept, "# Mine.\n");
  rmSync(join(copy.root, "spec/big-boxes/examples/AddBoxRequest.yaml"));
  expect(specNew(...ORDER).stdout).toMatch(/^wrote spec\/big-boxes\/examples\/AddBoxRequest.yaml\n\nFill in/);
  expect(readFileSync(kept, "utf8")).toContain("# Mine.");
  expect(specNew(...ORDER).stdout).toBe("addBox has everything already.\n");
});

test("operations of one resource share their path file and their changeset", () => {
  specNew(...ORDER);
  specNew("GET /workspaces/{workspace}/boxes", "getBoxes", "--tag", "Big boxes");
  specNew("DELETE /boxes/{id}/diff/{left}...{right}", "deleteDiff", "--tag", "Big boxes");
  expect(Object.keys(file("spec/big-boxes/paths/workspace-boxes.yaml"))).toEqual([
    "parameters",
    "post",
    "get",
  ]);
  expect(file("spec/big-boxes/paths/box-diff.yaml").parameters).toMatchObject([
    { name: "id" },
    { name: "left" },
    { name: "right" },
  ]);
  const note = readFileSync(join(copy.root, ".changeset/new-big-boxes.md"), "utf8");
  expect(note).toMatch(
    /minor\n---\n\nNew operations \(Big boxes\):\n\n- `addBox`\n- `getBoxes`\n- `deleteDiff`\n$/,
  );
});

test("another operation of a route, and another path with the same file, are refused, and nothing is written", () => {
  const route = "GET /workspaces/{workspace}/integrations/{hash_id}";
  const { status, stderr } = specNew(route, "getOther", "--tag", "Integrations");
  expect([status, stderr]).toEqual([1, expect.stringContaining("is there already, as getIntegration")]);
  const other = specNew("GET /integrations", "getOther", "--tag", "Integrations");
  expect([other.status, other.stderr]).toEqual([
    1,
    expect.stringContaining("integrations.yaml belongs to /workspaces"),
  ]);
  expect(copy.git("status", "--porcelain")).toBe("");
});

function specNew(...args: string[]) {
  return node("spec/new-operation/new-operation.ts", ...args);
}

function node(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [`scripts/${script}`, ...args], { cwd: copy.root, encoding: "utf8" });
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the file has.
function file(name: string): any {
  return parse(readFileSync(join(copy.root, name), "utf8"));
}
