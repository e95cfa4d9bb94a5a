import { bumpOf, larger, type RequiredBump } from "@buddy-openapi/release/changes/bump";
import { type Changes, compare } from "@buddy-openapi/release/changes/exports";
import type { Surface } from "./surface.ts";

/** What has changed for consumers between two surfaces. */
export interface Report {
  lines: string[];
  /** The bump that the names alone require: they are API, even where nothing changed on the wire. */
  bump: RequiredBump;
}

export function report(before: Surface, after: Surface): Report {
  const operations = compare(before.operations, after.operations);
  const types = compare(before.types, after.types);
  return {
    lines: [line("operations", inWords(operations)), line("types", inWords(types))],
    bump: larger(bumpOf("operation", operations), bumpOf("type", types)),
  };
}

export function bumpLine({ bump, reasons }: RequiredBump): string {
  return line("bump", [bump, ...reasons].join("\n"));
}

/** A name and what there is to say about it, with its further lines below the first. */
export function line(name: string, text: string): string {
  return `  ${name.padEnd(12)}${text.replaceAll("\n", `\n${" ".repeat(14)}`)}`;
}

function inWords({ added, removed, changed, documented }: Changes): string {
  const words = { added, removed, changed, "changed in their documentation": documented };
  const parts = Object.entries(words).filter(([, names]) => names.length > 0);
  return parts.map(([word, names]) => `${word}: ${names.join(", ")}`).join("\n") || "unchanged";
}
