import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main, output } from "@buddy-openapi/process/run";

/** Packs the package in the working directory, and checks the tarball as a consumer's tools would resolve it. */
await main(async () => {
  await using work = await mkdtempDisposable(join(tmpdir(), "buddy-openapi-"));
  const tarball = join(work.path, "package.tgz");
  await output("pnpm", ["--dir", process.cwd(), "pack", "--out", tarball]);
  // They are no modules, so there are no types to check.
  const notTyped = ["openapi.json", "openapi.yaml"].flatMap((document) => [
    "--exclude-entrypoints",
    document,
  ]);
  await Promise.all([
    output("publint", [tarball, "--strict"]),
    output("attw", [tarball, "--profile", "esm-only", ...notTyped]),
  ]);
  console.log("publint and attw find nothing");
});
