/**
 * Turns the pending changesets into a version: bumps the published packages, writes their changelogs,
 * and gives the spec's `info.version` the same number.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isScalar, parseDocument } from "yaml";

const root = join(import.meta.dirname, "..");
const specFile = "spec/openapi.yaml";

const changeset = fileURLToPath(import.meta.resolve("@changesets/cli/bin.js"));
const { status } = spawnSync(process.execPath, [changeset, "version"], { cwd: root, stdio: "inherit" });
if (status !== 0) {
  process.exit(status ?? 1);
}

const types: { version: string } = JSON.parse(
  readFileSync(join(root, "packages/types/package.json"), "utf8"),
);
const spec = readFileSync(join(root, specFile), "utf8");
writeFileSync(join(root, specFile), withVersion(spec, types.version));

console.log(`${specFile}: info.version is ${types.version}.`);
console.log("Next: review the changelogs and commit everything together.");

/** Replaces the characters of the version only: printing the parsed document would move comments and folds. */
function withVersion(yaml: string, version: string): string {
  const node = parseDocument(yaml).getIn(["info", "version"], true);
  if (!isScalar<string>(node) || typeof node.value !== "string" || !node.range) {
    throw new Error(`${specFile} has no info.version text. Add \`version: ${version}\` under \`info\`.`);
  }
  const [start, end] = node.range;
  const quoted = yaml.slice(start, end).replace(node.value, version);
  return yaml.slice(0, start) + quoted + yaml.slice(end);
}
