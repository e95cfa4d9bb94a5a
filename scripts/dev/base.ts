import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { output } from "@buddy-openapi/process/run";
import { restore } from "@buddy-openapi/release/changes/past-files";
import type { Rules } from "@buddy-openapi/spec-tools/read-spec";
import { buildSpec } from "./build.ts";

/** The state from which changes are counted. */
export interface Base {
  name: string;
  document: Document;
}

/** The spec of the last commit, or `undefined` where there is no repository, or no commit with a good spec. */
export async function lastCommit(rules: Rules, work: string): Promise<Base | undefined> {
  try {
    await restore("HEAD", ["spec"], work);
    const name = await output("git", ["rev-parse", "--short", "HEAD"]);
    const { spec } = await buildSpec(rules, join(work, "spec/openapi.yaml"));
    return { name: `the last commit, ${name.trim()}`, document: spec.document };
  } catch {
    return undefined;
  }
}
