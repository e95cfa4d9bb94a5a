import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { output } from "@buddy-openapi/process/run";
import { restore } from "@buddy-openapi/release/changes/past-files";
import type { Config } from "@redocly/openapi-core";
import { type Build, buildSpec } from "./build.ts";
import { type Surface, surfaceOf } from "./surface.ts";

/** What changes are counted from. */
export interface Base {
  name: string;
  /** The file of its bundle. */
  bundle: string;
  surface: Surface;
}

/** @param work a folder for its bundle */
export async function baseOf(name: string, build: Build, work: string): Promise<Base> {
  const bundle = join(work, "base.json");
  await writeFile(bundle, build.spec.json);
  return { name, bundle, surface: surfaceOf(build) };
}

/** The spec of the last commit, or `undefined` where there is no repository, or no commit with a good spec. */
export async function lastCommit(rules: Config, work: string): Promise<Base | undefined> {
  try {
    await restore("HEAD", ["spec"], work);
    const name = await output("git", ["rev-parse", "--short", "HEAD"]);
    const build = await buildSpec(rules, join(work, "spec/openapi.yaml"));
    return await baseOf(`the last commit, ${name.trim()}`, build, work);
  } catch {
    return undefined;
  }
}
