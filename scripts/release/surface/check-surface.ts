import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure, main, ROOT, run } from "@buddy-openapi/process/run";
import { SURFACE, surfaceFiles } from "./surface.ts";

/** Compares what the built client shows consumers with what is committed of it. */
await main(async () => {
  await using work = await mkdtempDisposable(join(tmpdir(), "buddy-openapi-surface-"));
  const built = join(work.path, SURFACE);
  await mkdir(built, { recursive: true });
  for (const [file, source] of await surfaceFiles()) await writeFile(join(built, file), source);
  const committed = join(ROOT, SURFACE);
  const { stdout, stderr } = await run("git", [
    "diff",
    "--no-index",
    "--no-ext-diff",
    "--",
    committed,
    built,
  ]);
  const differences = stdout + stderr;
  if (differences) {
    // With the paths that the files have in the repository.
    throw new Failure(
      `What the client shows consumers has changed:\n${differences.replaceAll(work.path, "").replaceAll(ROOT, "")}` +
        "Fix it: pnpm generate, and name the change for users in .changeset/",
    );
  }
  console.log("The surface report is up to date.");
});
