import { ROOT } from "@buddy-openapi/process/run";
import type { Change } from "./change.ts";
import { overrule, readOverrules } from "./changesets.ts";
import { judge } from "./judge.ts";
import { builtRelease, type LastRelease, lastRelease, readRelease } from "./releases.ts";

/** The changes for users since the last release. */
export interface SinceLastRelease extends LastRelease {
  changes: Change[];
  /** Verdicts that are overruled, with their reasons. */
  notes: string[];
}

/**
 * Compares what is built now with the last release, for gates, release notes and the docs.
 *
 * @returns `undefined` before the first release.
 * @throws {Failure} if either is not there to compare.
 */
export async function changesSinceLastRelease(): Promise<SinceLastRelease | undefined> {
  const last = await lastRelease();
  if (!last) return undefined;
  const overrules = await readOverrules();
  const folder = await builtRelease(last.tag);
  const changes = judge(await readRelease(folder), await readRelease(ROOT));
  return { ...last, ...overrule(changes, overrules, last.version) };
}
