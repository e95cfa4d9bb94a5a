import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { run } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

const copy = new RepositoryCopy();
beforeAll(() => copy.commit("Start"));
beforeEach(() => {
  copy.git("reset", "--quiet", "--hard");
  copy.git("clean", "--quiet", "--force", "-d", "spec", ".changeset");
});
afterAll(() => copy[Symbol.dispose]());

test.for<[what: string, args: string[], reason: RegExp]>([
  [
    "another name for a route that is there",
    ["GET /workspaces/{workspace}/integrations/{hash_id}", "getOther"],
    /is there already, as getIntegration/,
  ],
  [
    "a path under other parameter names",
    ["GET /workspaces/{w}/integrations/{id}", "getOther"],
    /is there already/,
  ],
  [
    "an operationId that is there",
    ["GET /workspaces/{workspace}/others", "getIntegration"],
    /is there already, as GET/,
  ],
  [
    "a name without a verb",
    ["GET /workspaces/{workspace}/others", "others"],
    /operationId "others" is invalid/,
  ],
  ["an unknown method", ["FETCH /workspaces", "getOther"], /Unknown HTTP method "FETCH"/],
  ["a method in small letters", ["get /workspaces", "getOther"], /Unknown HTTP method "get"/],
  ["a path that ends with a slash", ["GET /workspaces/", "getOther"], /path "\/workspaces\/" is invalid/],
  ["a path that leaves its folder", ["GET /workspaces/../..", "getOther"], /path .* is invalid/],
  ["a path with a parameter twice", ["GET /boxes/{id}/{id}", "getOther"], /same parameter twice/],
  ["an empty query", ["GET /boxes?", "getOther"], /query "" is invalid/],
  ["a query parameter of the path's name", ["GET /boxes/{id}?id", "getOther"], /query "id" is invalid/],
  ["an invalid scope", ["GET /boxes", "getBoxes", "--scope", "box: 1"], /scope "box: 1" is invalid/],
  ["a third argument", ["GET /boxes", "getBoxes", "Boxes"], /Unknown argument "Boxes"/],
  ["an unknown option", ["GET /boxes", "getBoxes", "--tags", "Boxes"], /--tags/],
  ["an empty tag", ["GET /boxes", "getBoxes", "--tag", " "], /The tag is missing/],
  ["nothing", [], /A route and an operationId are required/],
])("refuses %s, and writes nothing", ([, args, reason]) => {
  const { status, stderr } = specNew("--tag", "Boxes", ...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(reason);
  expect(copy.git("status", "--porcelain")).toBe("");
});

test("prints its usage", () => {
  expect(specNew("--help")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Usage: pnpm spec:new"),
  });
});

test("a dry run names the same files and TODOs, and writes nothing", () => {
  const order = ["GET /boxes?page=1&label", "getBoxes", "--tag", "Boxes", "--scope", "BOX_INFO"];
  const { stdout } = specNew(...order, "--dry-run");
  expect(copy.git("status", "--porcelain")).toBe("");
  expect(specNew(...order).stdout).toBe(stdout.replaceAll("would write", "wrote"));
});

describe("an operation", () => {
  const order = [
    "POST /workspaces/{workspace}/boxes?page&label=red&size=3",
    "addBox",
    "--tag",
    "Boxes: 1",
    "--scope",
    "BOX_ADD",
  ];

  test("has its route, its parameters, its tag, its scope and its facts", () => {
    specNew(...order);
    const root = file("spec/openapi.yaml");
    expect(root.paths["/workspaces/{workspace}/boxes"]).toEqual({
      $ref: "boxes-1/paths/workspace-boxes.yaml",
    });
    expect(root.tags.at(-1)).toEqual({ name: "Boxes: 1", description: expect.stringContaining("TODO") });
    expect(file("spec/shared/scopes.yaml").new).toMatchObject({ BOX_ADD: expect.stringContaining("TODO") });
    expect(file("spec/boxes-1/paths/workspace-boxes.yaml")).toMatchObject({
      parameters: [{ $ref: "../../workspaces/parameters/Workspace.yaml" }],
      post: {
        operationId: "addBox",
        tags: ["Boxes: 1"],
        "x-scope": { new: "BOX_ADD", old: "unknown" },
        parameters: [
          { $ref: "../../shared/parameters/Page.yaml" },
          { name: "label", in: "query", schema: { type: "string" }, example: "red" },
          { name: "size", in: "query", schema: { type: "integer" }, example: 3 },
        ],
        requestBody: {
          content: {
            "application/json": {
              examples: { example: { $ref: "../examples/AddBoxRequest.yaml" } },
            },
          },
        },
      },
    });
    expect(file("spec/facts/boxes-1.yaml").operations.addBox).toMatchObject({
      method: "POST",
      scope: "BOX_ADD",
      success: ["201"],
    });
    // No request or response is left that looks as if it were filled in.
    for (const name of ["AddBoxRequest", "AddBox"]) {
      expect(file(`spec/boxes-1/examples/${name}.yaml`).value).toEqual({ TODO: expect.anything() });
    }
  });

  test("adds lines and changes none", () => {
    specNew(...order);
    copy.git("add", "--all");
    const removed = copy
      .git("diff", "--cached", "--numstat")
      .trim()
      .split("\n")
      .map((line) => line.split("\t")[1]);
    expect(new Set(removed)).toEqual(new Set(["0"]));
  });

  test("is refused by the linter while a TODO is left, with the place of each", () => {
    const places = [...specNew(...order).stdout.matchAll(/^ {2}(\S+:\d+): /gm)].map(([, place]) => place);
    const { status, stderr } = node("spec/lint.ts");
    expect(status).toBe(1);
    expect(places.length).toBeGreaterThan(10);
    for (const place of places)
      expect(stderr).toMatch(new RegExp(`${RegExp.escape(place ?? "")}:\\d+ {2}A TODO is left`));
  });

  test("is left as it is by a second run", () => {
    specNew(...order);
    const path = join(copy.root, "spec/boxes-1/examples/AddBox.yaml");
    appendFileSync(path, "# Mine.\n");
    const before = copy.git("stash", "create");
    expect(specNew(...order).stdout).toBe("addBox has everything already.\n");
    expect(copy.git("diff", before.trim() || "HEAD", "--", "spec")).toBe("");
    expect(readFileSync(path, "utf8")).toContain("# Mine.");
  });

  test("gets what an interrupted run left out", () => {
    specNew(...order);
    copy.git("add", "--all");
    for (const lost of ["spec/boxes-1/examples/AddBox.yaml", ".changeset/addBox.md"])
      rmSync(join(copy.root, lost));
    expect(specNew(...order).stdout).toMatch(
      /^wrote spec\/boxes-1\/examples\/AddBox.yaml\nwrote .changeset\/addBox.md\n/,
    );
    expect(copy.git("diff", "--stat")).toBe("");
  });

  test("keeps an example of its name that is there", () => {
    specNew("POST /workspaces/{workspace}/githubs", "addGitHub", "--tag", "Integrations");
    expect(copy.git("diff", "--", "spec/integrations/examples")).toBe("");
  });
});

test("a list by pages has its paging, and facts of its parameters in the words of facts", () => {
  writeFileSync(
    join(copy.root, "spec/shared/parameters/Labels.yaml"),
    "{ name: labels, in: query, schema: { type: array, items: { type: integer, format: int32 } } }\n",
  );
  specNew("GET /boxes/{id}?page&per_page&labels", "getBoxes", "--tag", "Boxes");
  const pagination = { page: "page", size: "per_page", items: expect.stringContaining("TODO") };
  expect(file("spec/boxes/paths/box.yaml").get["x-pagination"]).toEqual(pagination);
  expect(file("spec/facts/boxes.yaml").operations.getBoxes).toMatchObject({
    pagination,
    parameters: [
      { name: "id", in: "path", required: true },
      { name: "page", in: "query", required: false, type: "integer" },
      { name: "per_page", in: "query", required: false, type: "integer", default: 20 },
      { name: "labels", in: "query", required: false, type: "int32[]" },
    ],
  });
});

test("a path whose file would be that of another is refused", () => {
  specNew("GET /boxes/{id}/all", "getBoxesAll", "--tag", "Boxes");
  expect(specNew("GET /cats/{id}/all", "getAllCats", "--tag", "Boxes").status).toBe(0);
  const { status, stderr } = specNew("GET /x/cats/{id}/all", "getCats", "--tag", "Boxes");
  expect([status, stderr]).toEqual([1, expect.stringContaining("cat-all.yaml belongs to /cats/{id}/all")]);
});

test("the template breaks no rule but those that its TODOs break", async () => {
  const { stdout } = await run("redocly", ["lint", "scripts/spec/template/openapi.yaml", "--format=json"]);
  const { problems }: { problems: { ruleId: string; message: string }[] } = JSON.parse(stdout);
  expect(problems.length).toBeGreaterThan(5);
  expect(problems.filter(({ message }) => !message.includes("TODO"))).toEqual([]);
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
