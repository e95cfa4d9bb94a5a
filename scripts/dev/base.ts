import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { run } from "@buddy-openapi/process/run";
import { restore } from "@buddy-openapi/release/changes/past-files";
import { readSpec } from "@buddy-openapi/spec-tools/read-spec";
import type { Rules } from "./build.ts";

/** The state from which changes are counted. */
export interface Base {
  name: string;
  /** Its commit; `undefined` for the spec that the session began with. */
  commit: string | undefined;
  document: Document;
}

/**
 * The spec of the last commit, or `undefined` where there is no repository, or no commit with a good spec.
 *
 * @param known returned as it is while it is of the last commit
 */
export async function lastCommit(rules: Rules, work: string, known?: Base): Promise<Base | undefined> {
  const { code, stdout } = await run("git", ["rev-parse", "--short", "HEAD"]).catch(() => ({
    code: 1,
    stdout: "",
  }));
  const commit = stdout.trim();
  if (code !== 0 || commit === known?.commit) return known;
  try {
    const folder = await mkdtemp(join(work, "base-"));
    await restore("HEAD", ["spec"], folder);
    const { document } = await readSpec(rules, join(folder, "spec/openapi.yaml"));
    return { name: `the last commit, ${commit}`, commit, document };
  } catch {
    return known;
  }
}
