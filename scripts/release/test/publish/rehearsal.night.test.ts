import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env, RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readPublished } from "../../publish/registry.ts";
import { Rehearsal } from "../../publish/rehearsal.ts";
import { readRepository } from "../../publish/repository.ts";
import { tool } from "../../publish/tool.ts";

/** Two builds in clean clones, on a machine that may do something else. */
const TIMEOUT_MS = 600_000;

let copy: RepositoryCopy;
beforeAll(() => {
  // What is here, committed or not, as a repository of its own.
  copy = new RepositoryCopy();
  copy.commit("Start");
});
afterAll(() => copy[Symbol.dispose]());

it(
  "releases these packages, killed when one was published and the other was not, with the same bytes from two clones",
  async () => {
    await using rehearsal = await Rehearsal.start(copy.root);
    await tool(rehearsal.clone, "pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]);
    await tool(rehearsal.clone, "pnpm", ["run", "version-packages"]);
    await rehearsal.commit("Version packages");

    const killed = await rehearsal.release(["--without-check"], {
      killAfter: "publish @buddy-openapi/types",
    });
    expect(killed.code, killed.printed).toBe(null);
    // It packs once more, and would refuse to go on if the tarball were another one.
    const completed = await rehearsal.release(["--without-check"]);
    expect(completed.code, completed.printed).toBe(0);
    expect(completed.printed).toContain("publish @buddy-openapi/types: already done");

    const { packages, version } = await readRepository(rehearsal.clone);
    for (const { name } of packages) {
      const { versions, tags } = await readPublished(rehearsal.registry.url, name);
      expect([...versions.keys()]).toEqual([version]);
      expect(tags.get("latest")).toBe(version);
    }
    const packed = join(rehearsal.clone, "dist/release");
    const files = (name: string) =>
      execFileSync("tar", ["-tzf", join(packed, `${name}-${version}.tgz`)], { env, encoding: "utf8" }).split(
        "\n",
      );
    for (const name of ["types", "client"]) {
      expect(files(name)).toEqual(
        expect.arrayContaining(["package/LICENSE", "package/CHANGELOG.md", "package/dist/index.d.ts.map"]),
      );
    }
    expect(files("client")).toContain("package/src/index.ts");
    const bom = JSON.parse(readFileSync(join(packed, `client-${version}.cdx.json`), "utf8"));
    expect(bom.components.map(({ name }: { name: string }) => name)).toContain("openapi-fetch");
  },
  TIMEOUT_MS,
);
