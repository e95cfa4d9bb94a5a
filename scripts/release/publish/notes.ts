import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { changelogSection } from "../changes/changelog.ts";
import type { Package } from "./repository.ts";

/**
 * What a package's changelog says about a version, without the version's own heading.
 *
 * @param root the repository.
 */
export async function releaseNotes(root: string, { name, version, folder }: Package): Promise<string> {
  const changelog = await readFile(join(root, folder, "CHANGELOG.md"), "utf8").catch(() => "");
  return changelogSection(changelog, version) ?? `${name} ${version} has no entry in its changelog.`;
}

/** The notes of a release of all packages, as Markdown. What several changelogs have alike is there once. */
export async function allReleaseNotes(root: string, packages: readonly Package[]): Promise<string> {
  const listed = new Set<string>();
  const parts: string[] = [];
  for (const released of packages) {
    const sections = (await releaseNotes(root, released)).split(/^(?=### )/m).map((text) => text.trim());
    const own = sections.filter((section) => !listed.has(section));
    for (const section of own) listed.add(section);
    parts.push(`## ${released.name}\n\n${own.join("\n\n") || "The changes above."}\n`);
  }
  return parts.join("\n");
}
