import { Failure, main, run } from "@buddy-openapi/process/run";

/**
 * Lints a document with the rules of redocly.yaml.
 *
 * @throws {Failure} on any problem, a warning too, with the `file:line:column` of each.
 */
export async function lint(file: string): Promise<void> {
  const options = ["--format=codeframe", "--max-problems=1000", "--lint-config=error"];
  const { code, stdout, stderr } = await run("redocly", ["lint", file, ...options]);
  // Redocly prints problems to standard output and its progress to standard error. Warnings alone end with code 0.
  if (code !== 0 || stdout.trim() !== "") throw new Failure(stdout + stderr);
}

if (import.meta.main) {
  await main(async () => {
    await lint("spec/openapi.yaml");
    console.log("spec/openapi.yaml: no problems");
  });
}
