import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { main, output, ROOT } from "@buddy-openapi/process/run";

/** The entries that are no modules, so there are no types to check. */
const DOCUMENTS = ["openapi.json", "openapi.yaml"];

/**
 * Builds the package in the working directory to its `dist`, packs it, and checks the tarball as a consumer's
 * tools would resolve it.
 */
async function buildPackage(folder: string): Promise<void> {
  const dist = join(folder, "dist");
  await rm(dist, { recursive: true, force: true });
  await output("tsc", ["--project", join(folder, "tsconfig.build.json")]);

  const { name, exports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  for (const document of DOCUMENTS) {
    if (`./${document}` in exports) await copyFile(join(ROOT, "spec/dist", document), join(dist, document));
  }

  const work = await mkdtemp(join(tmpdir(), "buddy-openapi-"));
  try {
    const tarball = join(work, `${basename(folder)}.tgz`);
    await output("pnpm", ["--dir", folder, "pack", "--out", tarball]);
    const notTyped = DOCUMENTS.flatMap((document) => ["--exclude-entrypoints", document]);
    await Promise.all([
      output("publint", [tarball, "--strict"]),
      output("attw", [tarball, "--profile", "esm-only", ...notTyped]),
    ]);
  } finally {
    await rm(work, { recursive: true });
  }
  console.log(`${name}: built; publint and attw find nothing`);
}

await main(() => buildPackage(process.cwd()));
