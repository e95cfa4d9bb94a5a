import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACKAGES } from "@buddy-openapi/generator/generated-files";
import { Failure, main, ROOT, run } from "@buddy-openapi/process/run";
import { surfaceFiles, surfaceFolder } from "./surface.ts";

/** Compares what the built packages show consumers with what is committed of it. */
await main(async () => {
  await using work = await mkdtempDisposable(join(tmpdir(), "buddy-openapi-surface-"));
  let differences = "";
  for (const name of PACKAGES) {
    const built = join(work.path, surfaceFolder(name));
    await mkdir(built, { recursive: true });
    for (const [file, source] of await surfaceFiles(name)) await writeFile(join(built, file), source);
    const committed = join(ROOT, surfaceFolder(name));
    const { stdout, stderr } = await run("git", [
      "diff",
      "--no-index",
      "--no-ext-diff",
      "--",
      committed,
      built,
    ]);
    differences += stdout + stderr;
  }
  if (differences) {
    // With the paths that the files have in the repository.
    throw new Failure(
      `What the packages show consumers has changed:\n${differences.replaceAll(work.path, "").replaceAll(ROOT, "")}` +
        "Mend it: pnpm generate, and name the change for users in .changeset/",
    );
  }
  console.log("surfaces: as the packages are built");
});
