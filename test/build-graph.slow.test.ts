import { createHash } from "node:crypto";
import { appendFileSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { RepositoryCopy } from "../scripts/process/repository-copy.ts";
import { changeVersion, externalDependencies } from "./lockfile.ts";
import { dependencyHashes, runTurbo, taskHashes } from "./turbo.ts";

/** What writes or builds something. */
const BUILDING = ["generate", "build", "surface"];

const copy = new RepositoryCopy();
const lockfile = readFileSync(join(copy.root, "pnpm-lock.yaml"), "utf8");
let before: Map<string, string>;

beforeAll(async () => {
  copy.commit("Start");
  before = await taskHashes(copy.root, [...BUILDING, "test"]);
});
afterEach(() => void copy.git("reset", "--quiet", "--hard"));
afterAll(() => copy[Symbol.dispose]());

/** The tasks that would run again now. */
async function stale(): Promise<string[]> {
  const after = await taskHashes(copy.root, [...BUILDING, "test"]);
  return [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
}

function edit(file: string): void {
  appendFileSync(join(copy.root, file), "\n");
}

describe("a changed version in the lockfile", () => {
  // Turbo gives the same hash to all packages when it can't read the lockfile.
  test("can be seen: packages with other dependencies have other hashes of them", async () => {
    const hashes = await dependencyHashes(copy.root, "typecheck");
    const ofScripts = ["generator", "openapi", "process", "release", "dev"].map((name) =>
      hashes.get(`@buddy-openapi/${name}#typecheck`),
    );
    expect(new Set(ofScripts.filter(Boolean)).size).toBe(5);
  });

  test.each(externalDependencies(lockfile, "scripts/generator"))(
    "of %s, which the generator depends on, runs the generator again",
    async (name, version) => {
      writeFileSync(join(copy.root, "pnpm-lock.yaml"), changeVersion(lockfile, name, version));
      expect(await stale()).toEqual(
        expect.arrayContaining(["@buddy-openapi/types#generate", "@buddy-openapi/client#generate"]),
      );
    },
  );

  test("of Biome, which formats generated code, runs the generator again", async () => {
    writeFileSync(
      join(copy.root, "pnpm-lock.yaml"),
      changeVersion(lockfile, "@biomejs/biome", versionOf("@biomejs/biome")),
    );
    expect(await stale()).toContain("@buddy-openapi/types#generate");
  });

  test("of a package that only the docs depend on does not", async () => {
    writeFileSync(
      join(copy.root, "pnpm-lock.yaml"),
      changeVersion(lockfile, "minisearch", versionOf("minisearch")),
    );
    const tasks = await stale();
    expect(tasks).toContain("@buddy-openapi/docs#build");
    expect(tasks).not.toContain("@buddy-openapi/types#generate");
  });
});

describe("an edit", () => {
  test.each([
    "spec/openapi.yaml",
    "spec/description/errors.md",
    "spec/integrations/schemas/IntegrationType.yaml",
  ])(
    "of %s runs exactly the bundle, what is generated and built from it, and the tests again",
    async (file) => {
      edit(file);
      expect((await stale()).sort()).toEqual([
        "//#vitest:slow",
        "//#vitest:unit",
        "@buddy-openapi/client#build",
        "@buddy-openapi/client#generate",
        "@buddy-openapi/client#surface",
        "@buddy-openapi/client#test:browser",
        "@buddy-openapi/docs#build",
        "@buddy-openapi/docs#test:browser",
        "@buddy-openapi/spec#bundle",
        "@buddy-openapi/types#build",
        "@buddy-openapi/types#generate",
      ]);
    },
  );

  test.each([
    "packages/client/test/retry.test.ts",
    "packages/docs/test/site.test.ts",
    "scripts/generator/test/names.test.ts",
    "scripts/spec/test/lint-rules.slow.test.ts",
  ])("of a test, %s, runs nothing again that builds", async (file) => {
    edit(file);
    const tasks = await stale();
    expect(tasks).toContain("//#vitest:unit");
    expect(tasks.filter((task) => BUILDING.some((name) => task.endsWith(`#${name}`)))).toEqual([]);
  });

  test("of a README starts no browser", async () => {
    edit("README.md");
    edit("CONTRIBUTING.md");
    expect((await stale()).sort()).toEqual(["//#vitest:slow", "//#vitest:unit"]);
  });

  test.each([
    ["redocly.yaml", "@buddy-openapi/spec#bundle"],
    ["scripts/spec/plugin/plugin.ts", "@buddy-openapi/spec#bundle"],
    ["scripts/generator/types/types-source.ts", "@buddy-openapi/types#generate"],
    ["scripts/openapi/document.ts", "@buddy-openapi/client#generate"],
    ["scripts/process/build-package.ts", "@buddy-openapi/client#build"],
    ["packages/client/src/errors.ts", "@buddy-openapi/docs#build"],
    ["packages/types/src/generated/index.ts", "@buddy-openapi/client#build"],
    ["tsconfig.base.json", "@buddy-openapi/types#build"],
    ["biome.json", "@buddy-openapi/types#generate"],
  ])("of %s runs %s again", async (file, task) => {
    edit(file);
    expect(await stale()).toContain(task);
  });
});

test("what the cache restores is a fresh build, byte for byte", { timeout: 300_000 }, async () => {
  await runTurbo(copy.root, ["run", "build"]);
  const built = outputs();
  expect(built.size).toBeGreaterThan(50);

  for (const folder of globSync("{spec,packages/*}/dist", { cwd: copy.root })) {
    rmSync(join(copy.root, folder), { recursive: true });
  }
  expect(await runTurbo(copy.root, ["run", "build"])).toContain("FULL TURBO");
  expect(outputs()).toEqual(built);

  await runTurbo(copy.root, ["run", "build", "--force"]);
  expect(outputs()).toEqual(built);
});

function versionOf(name: string): string {
  return lockfile.match(new RegExp(`^ {2}'?${name}@([\\d.]+)'?:$`, "m"))?.[1] ?? "";
}

/** Every built file: path → hash of its content. */
function outputs(): Map<string, string> {
  const files = globSync("{spec,packages/*}/dist/**", { cwd: copy.root }).sort();
  return new Map(
    files
      .filter((file) => statSync(join(copy.root, file)).isFile())
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(join(copy.root, file)))
          .digest("hex"),
      ]),
  );
}
