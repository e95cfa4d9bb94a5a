import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { versionFile } from "@buddy-openapi/generator/generated-files";
import { Failure, main, ROOT, run } from "@buddy-openapi/process/run";
import { isScalar, parseDocument } from "yaml";
import { reportOf, withChanges } from "./changes/report.ts";
import { changesSinceLastRelease } from "./changes/since-last-release.ts";

const SPEC = "spec/openapi.yaml";

/**
 * Turns the pending changesets into a version: bumps the published packages, writes their changelogs with the list of
 * `pnpm changes`, and gives the spec's `info.version` and
 * the client's `User-Agent` the same number. Needs a build, except before the first release.
 */
await main(async () => {
  const root = process.cwd();
  // The changesets are part of what is compared, so this comes first. Tests run this in repositories that are not this one.
  const since = root === ROOT ? await changesSinceLastRelease() : undefined;
  const { code } = await run("changeset", ["version"], { show: true, cwd: root });
  if (code !== 0) throw new Failure("changeset version failed. See its output above.");

  const { version } = JSON.parse(await readFile(join(root, "packages/types/package.json"), "utf8"));
  const spec = await readFile(join(root, SPEC), "utf8");
  await writeFile(join(root, SPEC), withVersion(spec, version));
  const [generated, text] = versionFile(version);
  if (existsSync(join(root, generated))) await writeFile(join(root, generated), text);
  if (since) {
    const report = await reportOf(since.changes);
    for (const folder of ["types", "client"]) {
      const file = join(root, "packages", folder, "CHANGELOG.md");
      await writeFile(file, withChanges(await readFile(file, "utf8"), version, report));
    }
  }
  console.log(`${SPEC}: info.version is ${version}.`);
  console.log("Next: review the changelogs and commit everything together.");
});

/** Replaces the characters of the version only: printing the parsed document would move comments and folds. */
function withVersion(yaml: string, version: string): string {
  const node = parseDocument(yaml).getIn(["info", "version"], true);
  if (!isScalar<string>(node) || typeof node.value !== "string" || !node.range) {
    throw new Failure(`${SPEC} has no info.version text. Add \`version: ${version}\` under \`info\`.`);
  }
  const [start, end] = node.range;
  const quoted = yaml.slice(start, end).replace(node.value, version);
  return yaml.slice(0, start) + quoted + yaml.slice(end);
}
