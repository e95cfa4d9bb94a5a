import { existsSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Failure, run } from "@buddy-openapi/process/run";
import { allReleaseNotes } from "./notes.ts";
import type { Repository } from "./repository.ts";
import type { Step } from "./steps.ts";
import { integrityOf, tarballFaults } from "./tarball.ts";
import { tool } from "./tool.ts";

/** Where the files of a release are written, relative to the repository: tarballs, SBOMs, release notes. */
export const RELEASE_FOLDER = "dist/release";
/** What is packed there. It is written last, so that a folder without it is known to be incomplete. */
const INDEX = "release.json";
const NOTES = "notes.md";

/** The tarballs of a release. */
export interface Packed {
  version: string;
  commit: string;
  /** In the order in which they have to be published. */
  tarballs: { name: string; file: string; integrity: string }[];
}

/** Steps that build a commit in a clean clone, and write the files of its release to {@link RELEASE_FOLDER}. */
export function packSteps(repository: Repository, withCheck: boolean): Step[] {
  const { root, packages, commit, version } = repository;
  const folder = join(root, RELEASE_FOLDER);
  let clone = "";
  // Nothing that another checkout has built gets in: the cache of the clone is its own, and empty.
  const env = () => ({ TURBO_CACHE: "local:rw", TURBO_CACHE_DIR: join(clone, ".turbo/cache") });
  const packed: Packed = { version, commit, tarballs: [] };

  const steps: Step[] = [
    {
      name: "clone the commit",
      run: async () => {
        await rm(folder, { recursive: true, force: true });
        clone = await mkdtemp(join(tmpdir(), "buddy-openapi-release-"));
        process.once("exit", () => rmSync(clone, { recursive: true, force: true }));
        await tool(root, "git", ["clone", "--quiet", "--no-checkout", root, clone]);
        await tool(clone, "git", ["checkout", "--quiet", "--detach", commit]);
        await tool(clone, "pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]);
      },
    },
    {
      name: "check",
      run: async () => {
        const { code, stdout, stderr } = await run("pnpm", ["run", "check"], { cwd: clone, env: env() });
        if (code === 0) return;
        throw new Failure(
          `${stdout}${stderr}\npnpm check fails.\nFix it: what is reported above, then commit and push`,
        );
      },
    },
    {
      name: "build and pack",
      run: async () => {
        await tool(clone, "pnpm", ["run", "build"], env());
        await mkdir(folder, { recursive: true });
        for (const released of packages) {
          const file = `${basename(released.folder)}-${version}.tgz`;
          const tarball = join(folder, file);
          await tool(clone, "pnpm", ["--dir", released.folder, "pack", "--out", tarball]);
          const integrity = await integrityOf(tarball);
          packed.tarballs.push({ name: released.name, file, integrity });
          const bom = join(folder, file.replace(/tgz$/, "cdx.json"));
          const sbom = ["sbom", "--sbom-format", "cyclonedx", "--prod"];
          await tool(clone, "pnpm", [...sbom, "--filter", released.name, "--out", bom]);
        }
        await writeFile(join(folder, NOTES), await allReleaseNotes(clone, packages));
      },
    },
    {
      name: "compare the tarballs with the repository",
      run: async () => {
        const faults: string[] = [];
        for (const released of packages) {
          const file = packed.tarballs.find(({ name }) => name === released.name)?.file ?? "";
          faults.push(...(await tarballFaults(join(folder, file), released, repository, clone)));
        }
        if (faults.length > 0) {
          throw new Failure(
            `The tarballs are not what the repository says:\n  ${faults.join("\n  ")}\n` +
              "Fix it: correct the build or the manifests, then commit and push",
          );
        }
        await writeFile(join(folder, INDEX), `${JSON.stringify(packed, undefined, 2)}\n`);
      },
    },
  ];
  return steps.filter(({ name }) => withCheck || name !== "check");
}

/**
 * The tarballs in {@link RELEASE_FOLDER}.
 *
 * @throws {Failure} if they are incomplete, changed, or of another commit.
 */
export async function readPacked({ root, commit }: Repository): Promise<Packed> {
  const again = "Fix it: pnpm release pack";
  const folder = join(root, RELEASE_FOLDER);
  const index = await readFile(join(folder, INDEX), "utf8").catch(() => undefined);
  if (!index) throw new Failure(`There is no ${RELEASE_FOLDER}/${INDEX}: nothing is packed.\n${again}`);
  const packed: Packed = JSON.parse(index);
  if (packed.commit !== commit) {
    throw new Failure(`${RELEASE_FOLDER} was packed from ${packed.commit}, but HEAD is ${commit}.\n${again}`);
  }
  for (const { file, integrity } of packed.tarballs) {
    if (!existsSync(join(folder, file)) || (await integrityOf(join(folder, file))) !== integrity) {
      throw new Failure(`${RELEASE_FOLDER}/${file} is not what was packed.\n${again}`);
    }
  }
  return packed;
}
