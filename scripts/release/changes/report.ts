import { type Bump, type Change, largest } from "./change.ts";
import { withText } from "./changelog.ts";
import { type Location, locate } from "./locate.ts";

/** As `pnpm changes --json` prints it. */
export interface Report {
  bump: Bump;
  changes: ({ symbol: string; kind: string; bump: Bump; reason: string } & Location)[];
}

export async function reportOf(changes: readonly Change[]): Promise<Report> {
  const located = changes.map(async (change) => {
    const { symbol, kind, bump, reason } = change;
    return { symbol, kind, bump, reason, ...(await locate(change)) };
  });
  return { bump: largest(changes), changes: await Promise.all(located) };
}

/** Every change on a line of its own, with its place, for a terminal. */
export function asText({ bump, changes }: Report): string {
  const lines = changes.map(({ bump, reason, file, line }) => `${bump.padEnd(6)} ${file}:${line}  ${reason}`);
  return [...lines, `bump: ${bump}`].join("\n");
}

const HEADINGS = { major: "Breaking changes", minor: "New", patch: "Fixes and documentation" } as const;

/** The changes per symbol under headings, for changesets and for people. */
export function asMarkdown({ changes }: Report, heading = "###"): string {
  return asList(changes, heading) || "Nothing changed for users.";
}

/**
 * A changelog whose section of a version has a line for every changed symbol, so that release notes and the Changelog
 * page of the docs have them all. Lines that the changesets have already are not repeated.
 */
export function withChanges(changelog: string, version: string, { changes }: Report): string {
  return withText(changelog, version, (section) =>
    asList(changes, "###", (line) => !section.includes(line.slice(2))),
  );
}

function asList(
  changes: Report["changes"],
  heading: string,
  isListed: (line: string) => boolean = () => true,
): string {
  const parts = (["major", "minor", "patch"] as const).flatMap((bump) => {
    const lines = foldedPerSymbol(changes, bump).filter(isListed);
    return lines.length > 0 ? [`${heading} ${HEADINGS[bump]}\n\n${lines.join("\n")}`] : [];
  });
  return parts.join("\n\n");
}

/** One line per symbol whose largest change is of that bump. */
function foldedPerSymbol(changes: Report["changes"], bump: Bump): string[] {
  const symbols = Map.groupBy(changes, ({ symbol }) => symbol);
  return [...symbols.values()]
    .filter((all) => largest(all) === bump)
    .map((all) => `- ${all.map(({ reason }) => reason).join(" ")}`);
}

/** A changeset that announces the changes. */
export function asChangeset(report: Report, bump: Bump, packages: readonly string[]): string {
  const head = packages.map((name) => `"${name}": ${bump}`).join("\n");
  return `---\n${head}\n---\n\n${asMarkdown(report, "####")}\n`;
}
