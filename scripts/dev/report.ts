import { type Change, largest } from "@buddy-openapi/release/changes/change";
import { type Changes, compare } from "./exports.ts";
import type { Surface } from "./surface.ts";

/** The operations and types that have changed between two surfaces. */
export function report(before: Surface, after: Surface): string[] {
  const operations = compare(before.operations, after.operations);
  const types = compare(before.types, after.types);
  return [line("operations", inWords(operations)), line("types", inWords(types))];
}

/** The version bump that changes require, and those that require it. */
export function bumpLine(changes: readonly Change[]): string {
  const bump = largest(changes);
  const reasons = changes.filter((change) => change.bump === bump).map(({ reason }) => reason);
  return line("bump", [bump, ...reasons].join("\n"));
}

/** A name and what there is to say about it, whose further lines stand below the first. */
export function line(name: string, text: string): string {
  return `  ${name.padEnd(12)}${text.replaceAll("\n", `\n${" ".repeat(14)}`)}`;
}

function inWords({ added, removed, changed, documented }: Changes): string {
  const words = { added, removed, changed, "changed in their documentation": documented };
  const parts = Object.entries(words).filter(([, names]) => names.length > 0);
  return parts.map(([word, names]) => `${word}: ${names.join(", ")}`).join("\n") || "unchanged";
}
