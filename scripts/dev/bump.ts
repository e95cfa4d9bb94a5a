import { Failure, run } from "../run.ts";

/** From nothing to the most. */
const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

export interface RequiredBump {
  bump: Bump;
  /** What asks for it, in words. */
  reasons: string[];
}

/** As much of a report of `redocly diff --format=json` as is read here. */
interface Report {
  bump?: Bump;
  changes: { impact: Bump; verdicts: { impact: Bump; message: string }[] }[];
}

/** The version bump that the change from one bundled document to another asks for. */
export async function requiredBump(base: string, revision: string): Promise<RequiredBump> {
  const args = ["diff", base, revision, "--format=json", "--fail-on=none"];
  const { code, stdout, stderr } = await run("redocly", args);
  if (code !== 0) throw new Failure(stdout + stderr);
  const { bump = "none", changes }: Report = JSON.parse(stdout);
  const verdicts = changes.flatMap((change) => change.verdicts).filter(({ impact }) => impact === bump);
  return { bump, reasons: [...new Set(verdicts.map(({ message }) => message))] };
}

/** The larger one; of two that are the same, the reasons of both. */
export function larger(one: RequiredBump, other: RequiredBump): RequiredBump {
  const difference = BUMPS.indexOf(one.bump) - BUMPS.indexOf(other.bump);
  if (difference === 0) return { bump: one.bump, reasons: [...one.reasons, ...other.reasons] };
  return difference > 0 ? one : other;
}
