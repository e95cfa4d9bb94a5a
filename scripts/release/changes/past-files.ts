import { join } from "node:path";
import { output } from "@buddy-openapi/process/run";

/**
 * Puts files of the repository into a folder, as they were at a commit.
 *
 * @throws {Failure} with what git says, where there is no such commit or it has no such file.
 */
export async function restore(commit: string, paths: readonly string[], folder: string): Promise<void> {
  const archive = join(folder, "files.tar");
  await output("git", ["archive", "--format=tar", `--output=${archive}`, commit, ...paths]);
  await output("tar", ["-xf", archive, "-C", folder]);
}
