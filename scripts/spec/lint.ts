import { join } from "node:path";
import { Failure, main, ROOT, run } from "@buddy-openapi/process/run";
import { readSourceFiles } from "./source-files.ts";

/**
 * Lints a document with the rules of redocly.yaml, but for those that are left out.
 *
 * @throws {Failure} on any problem, a warning too, with the `file:line:column` of each.
 */
export async function lint(file: string, without: readonly string[] = []): Promise<void> {
  const options = [
    ...without.map((rule) => `--skip-rule=${rule}`),
    "--format=codeframe",
    "--max-problems=1000",
    "--lint-config=error",
  ];
  const { code, stdout, stderr } = await run("redocly", ["lint", file, ...options]);
  // Redocly prints problems to standard output and its progress to standard error. Warnings alone end with code 0.
  if (code !== 0 || stdout.trim() !== "") throw new Failure(stdout + stderr);
}

if (import.meta.main) {
  await main(async () => {
    const { problems, others } = readSourceFiles(join(ROOT, "spec/openapi.yaml"));
    if (problems.length > 0) throw new Failure(problems.join("\n"));
    await lint("spec/openapi.yaml");
    if (others.length > 0) throw new Failure(others.join("\n"));
    console.log("spec/openapi.yaml: no problems");
  });
}
