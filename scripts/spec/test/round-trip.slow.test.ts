import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startPrism } from "@buddy-openapi/process/prism";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { ROOT } from "@buddy-openapi/process/run";
import { afterAll, expect, test } from "vitest";

// What a maintainer does to add a resource, on a copy of the repository.
const copy = new RepositoryCopy();
afterAll(() => copy[Symbol.dispose]());

const OPERATIONS = [
  ["GET /workspaces/{workspace}/crates", "listCrates"],
  ["POST /workspaces/{workspace}/crates", "addCrate"],
  ["GET /workspaces/{workspace}/crates/{crate_id}", "getCrate"],
  ["PATCH /workspaces/{workspace}/crates/{crate_id}", "updateCrate"],
  ["DELETE /workspaces/{workspace}/crates/{crate_id}", "deleteCrate"],
] as const;

test("a resource of five operations is added by editing the spec alone", async () => {
  copy.commit("Start");
  for (const operation of OPERATIONS) script("spec/new-operation.ts", ...operation);
  copy.commit("Add stubs");
  // A maintainer fills in the stubs.
  cpSync(join(import.meta.dirname, "round-trip/spec"), join(copy.root, "spec"), { recursive: true });

  script("spec/lint.ts");
  script("spec/bundle.ts");
  for (const name of ["types", "client"]) script("generator/generate.ts", name);
  for (const name of ["types", "client"]) tsc("--project", `packages/${name}/tsconfig.build.json`);

  const consumer = join(copy.root, "packages/client/consumer.ts");
  cpSync(join(import.meta.dirname, "round-trip/consumer.ts"), consumer);
  tsc("--noEmit", "--ignoreConfig", "--strict", "--module", "nodenext", "--types", "node", consumer);
  await using prism = await startPrism(join(copy.root, "spec/dist/openapi.json"));
  const env = { ...process.env, PRISM_URL: prism.url };
  const red = { id: 7, color: "RED" };
  expect(JSON.parse(execFileSync(process.execPath, [consumer], { encoding: "utf8", env }))).toEqual({
    crates: [red],
    added: red,
    found: red,
    updated: red,
    deleted: true,
  });
  const samples = OPERATIONS.map(([, operationId]) => {
    const stub = readFileSync(join(copy.root, `spec/samples/${operationId}.js`), "utf8");
    return `{ ${stub.replace("https://api.buddy.works", prism.url).replace("{}", '{ color: "RED" }')} }`;
  });
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", samples.join("\n")], {
    encoding: "utf8",
    env: { ...env, BUDDY_TOKEN: "secret" },
  });
  expect([...printed.matchAll(/RED|Deleted/g)].join()).toBe("RED,RED,RED,RED,Deleted");

  const generated = /^packages\/\w+\/src\/generated\//;
  const ours = /^(spec\/|\.changeset\/\w+\.md$|packages\/client\/consumer\.ts$)/;
  const changed = copy
    .git("diff", "--name-only", "HEAD~1", "--")
    .concat(copy.git("ls-files", "--others", "--exclude-standard"));
  const files = changed.split("\n").filter(Boolean);
  expect(files.filter((file) => generated.test(file))).toHaveLength(3);
  expect(files.filter((file) => !generated.test(file) && !ours.test(file))).toEqual([]);
});

test.for<[what: string, route: string, operationId: string, reason: RegExp]>([
  [
    "an operation that is there",
    "GET /workspaces/{workspace}/integrations/{hash_id}",
    "getOther",
    /is there already/,
  ],
  [
    "one under another parameter name",
    "GET /workspaces/{w}/integrations/{id}",
    "getOther",
    /is there already/,
  ],
  [
    "an operationId that is there",
    "GET /workspaces/{workspace}/others",
    "getIntegration",
    /is there already/,
  ],
  ["a name without a verb", "GET /workspaces/{workspace}/others", "others", /is a verb/],
  ["an unknown method", "FETCH /workspaces", "getOther", /no method/],
  ["a path with a query", "GET /workspaces?page=1", "getOther", /no path/],
  ["a path that ends with a slash", "GET /workspaces/", "getOther", /no path/],
  ["nothing", "", "", /Usage: pnpm spec:new/],
])("spec:new refuses %s, and writes nothing", ([, route, operationId, reason]) => {
  const before = copy.git("status", "--porcelain");
  const { status, stderr } = node("spec/new-operation.ts", route, operationId);
  expect(status).toBe(1);
  expect(stderr).toMatch(reason);
  expect(copy.git("status", "--porcelain")).toBe(before);
});

function node(name: string, ...args: string[]) {
  return spawnSync(process.execPath, [`scripts/${name}`, ...args], { cwd: copy.root, encoding: "utf8" });
}

function script(name: string, ...args: string[]): void {
  const { status, stdout, stderr } = node(name, ...args);
  expect(status, stdout + stderr).toBe(0);
}

function tsc(...args: string[]): void {
  const { stdout } = spawnSync(join(ROOT, "node_modules/.bin/tsc"), args, {
    cwd: copy.root,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
}
