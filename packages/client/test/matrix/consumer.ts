import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output, ROOT } from "@buddy-openapi/process/run";
import { npmInstall } from "./runtimes.ts";

/** A fresh project that has the packed packages installed from disk. */
export interface Consumer extends AsyncDisposable {
  folder: string;
}

/**
 * Packs both packages and installs the tarballs into a fresh project.
 *
 * @param others more packages to install, e.g. `typescript@5.9.3`.
 */
export async function createConsumer(others: readonly string[] = []): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "buddy-openapi-consumer-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
    const tarballs: string[] = [];
    for (const name of ["types", "client"]) {
      const tarball = join(folder, `${name}.tgz`);
      await output("pnpm", ["--dir", join(ROOT, "packages", name), "pack", "--out", tarball]);
      tarballs.push(tarball);
    }
    // Together, so that the client's types package is the one beside it and not a published one.
    await npmInstall(folder, [...tarballs, ...others]);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, [Symbol.asyncDispose]: remove };
}
