import { Failure, run } from "@buddy-openapi/process/run";
import type { Changes } from "./exports.ts";

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

/** The version bump that the change from one document to another, split or bundled, asks for. */
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

/** The bump from one version to a later one. */
export function bumpBetween(from: string, to: string): Bump {
  const [before, after] = [from.split("."), to.split(".")];
  const first = before.findIndex((part, index) => part !== after[index]);
  return (["major", "minor", "patch"] as const)[first] ?? "none";
}

/** Whether a bump promises as much as another one, or more. */
export function covers(bump: Bump, owed: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(owed);
}

/** The version bump that names alone ask for: they are API, even where nothing changed on the wire. */
export function bumpOf(kind: string, { added, removed }: Changes): RequiredBump {
  const bump = removed.length > 0 ? "major" : added.length > 0 ? "minor" : "none";
  const names = removed.length > 0 ? removed : added;
  const word = removed.length > 0 ? "removed" : "added";
  return { bump, reasons: names.map((name) => `The ${kind} ${name} is ${word}.`) };
}
