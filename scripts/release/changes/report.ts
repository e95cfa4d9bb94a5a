import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { sourcePosition } from "@buddy-openapi/openapi/source-position";
import { ROOT } from "@buddy-openapi/process/run";
import { type Bump, type Change, largest, type Place } from "./change.ts";
import { asSection, notesOf } from "./notes.ts";

/** As `pnpm changes --json` prints it. */
export interface Report {
  bump: Bump;
  changes: { symbol: string; kind: string; bump: Bump; reason: string; file: string; line: number }[];
}

export async function reportOf(changes: readonly Change[]): Promise<Report> {
  const located = changes.map(async ({ symbol, kind, bump, reason, place }) => {
    return { symbol, kind, bump, reason, ...(await locate(place)) };
  });
  return { bump: largest(changes), changes: await Promise.all(located) };
}

/** A place in a file of the repository. `line` starts at 1. */
async function locate(place: Place): Promise<{ file: string; line: number }> {
  if ("line" in place) return place;
  if ("key" in place) {
    const lines = (await readFile(join(ROOT, place.file), "utf8")).split("\n");
    return { file: place.file, line: lines.findIndex((line) => line.includes(`"${place.key}"`)) + 1 || 1 };
  }
  const [file = "", line = "1"] = sourcePosition(join(ROOT, "spec/openapi.yaml"), place.pointer).split(":");
  return { file: relative(ROOT, join(process.cwd(), file)).replaceAll("\\", "/"), line: Number(line) };
}

/** Every change on a line of its own, with its place, for a terminal. */
export function asText({ bump, changes }: Report): string {
  const lines = changes.map(({ bump, reason, file, line }) => `${bump.padEnd(6)} ${file}:${line}  ${reason}`);
  return [...lines, `bump: ${bump}`].join("\n");
}

/** As GitHub shows them beside the lines of a pull request: breaks as warnings, the rest as notices. */
export function asAnnotations({ changes }: Report): string {
  const escaped = (text: string) =>
    text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const escapedProperty = (text: string) => escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const lines = changes.map(
    ({ bump, reason, file, line }) =>
      `::${bump === "major" ? "warning" : "notice"} file=${escapedProperty(file)},line=${line},title=${bump}::${escaped(reason)}`,
  );
  return lines.join("\n");
}

/** The changes as in release notes. */
export function asMarkdown(changes: readonly Change[]): string {
  return asSection(notesOf(changes)) || "Nothing changed for users.";
}

/** A changeset that announces the changes. */
export function asChangeset(changes: readonly Change[], bump: Bump, packages: readonly string[]): string {
  const head = packages.map((name) => `"${name}": ${bump}`).join("\n");
  return `---\n${head}\n---\n\n${asMarkdown(changes)}\n`;
}
