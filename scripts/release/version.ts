import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGES, versionFile } from "@buddy-openapi/generator/generated-files";
import { Failure, main, ROOT, run } from "@buddy-openapi/process/run";
import { isScalar, parseDocument } from "yaml";
import { BUMPS } from "./changes/change.ts";
import { withVersion } from "./changes/changelog.ts";
import { releasePlan } from "./changes/changesets.ts";
import { releaseNotes } from "./changes/notes.ts";
import { changesSinceLastRelease } from "./changes/since-last-release.ts";
import { sayPublished } from "./published.ts";

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
  const { changesets } = await releasePlan(root);
  const former = await versionOf(root);
  const { code } = await run("changeset", ["version"], { show: true, cwd: root });
  if (code !== 0) throw new Failure("changeset version failed. See its output above.");

  const version = await versionOf(root);
  const spec = await readFile(join(root, SPEC), "utf8");
  await writeFile(join(root, SPEC), withInfoVersion(spec, version));
  const [generated, text] = versionFile(version);
  if (existsSync(join(root, generated))) await writeFile(join(root, generated), text);
  for (const folder of version === former ? [] : PACKAGES) {
    const name = `@buddy-openapi/${folder}`;
    const own = changesets.flatMap(({ summary, releases }) => {
      // The client passes on all types, so their changesets are its own, too.
      const types = releases.filter(
        (one) => one.name === name || (folder === "client" && /\/types$/.test(one.name)),
      );
      const bump = BUMPS.findLast((bump) => types.some(({ type }) => type === bump));
      return bump ? [{ bump, text: summary }] : [];
    });
    const notes =
      releaseNotes(own, since?.changes ?? []) || "Nothing but the version, which all packages share.";
    const file = join(root, "packages", folder, "CHANGELOG.md");
    const before = existsSync(file) ? await readFile(file, "utf8") : `# ${name}\n`;
    await writeFile(file, withVersion(before, version, notes));
  }
  if (version !== former) sayPublished(root);
  console.log(`${SPEC}: info.version is ${version}.`);
  console.log("Next: review the changelogs and commit everything together.");
});

async function versionOf(root: string): Promise<string> {
  return JSON.parse(await readFile(join(root, "packages/types/package.json"), "utf8")).version;
}

/** Replaces the characters of the version only: printing the parsed document would move comments and folds. */
function withInfoVersion(yaml: string, version: string): string {
  const node = parseDocument(yaml).getIn(["info", "version"], true);
  if (!isScalar<string>(node) || typeof node.value !== "string" || !node.range) {
    throw new Failure(`${SPEC} has no info.version text. Add \`version: ${version}\` under \`info\`.`);
  }
  const [start, end] = node.range;
  const quoted = yaml.slice(start, end).replace(node.value, version);
  return yaml.slice(0, start) + quoted + yaml.slice(end);
}
