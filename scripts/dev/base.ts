import { join } from "node:path";
import { output } from "@buddy-openapi/process/run";
import type { Release } from "@buddy-openapi/release/changes/judge";
import { restore } from "@buddy-openapi/release/changes/past-files";
import type { Rules } from "@buddy-openapi/spec-tools/read-spec";
import { type Build, buildSpec } from "./build.ts";
import { releaseOf } from "./release-of.ts";
import { type Surface, surfaceOf } from "./surface.ts";

/** What changes are counted from. */
export interface Base {
  name: string;
  /** What its packages would publish. */
  release: Release;
  surface: Surface;
}

export async function baseOf(name: string, build: Build): Promise<Base> {
  return { name, release: await releaseOf(build), surface: surfaceOf(build) };
}

/** The spec of the last commit, or `undefined` where there is no repository, or no commit with a good spec. */
export async function lastCommit(rules: Rules, work: string): Promise<Base | undefined> {
  try {
    await restore("HEAD", ["spec"], work);
    const name = await output("git", ["rev-parse", "--short", "HEAD"]);
    const build = await buildSpec(rules, join(work, "spec/openapi.yaml"));
    return await baseOf(`the last commit, ${name.trim()}`, build);
  } catch {
    return undefined;
  }
}
