/** A changelog cut before the heading of each version. The first part is its title. */
function sectionsOf(changelog: string): string[] {
  return changelog.split(/^(?=## )/m);
}

function isOf(section: string, version: string): boolean {
  return section.split("\n", 1)[0]?.trim() === `## ${version}`;
}

/** The part of a changelog below the heading of a version: `""` where that is empty, `undefined` where there is no heading. */
export function changelogSection(changelog: string, version: string): string | undefined {
  const section = sectionsOf(changelog).find((text) => isOf(text, version));
  return section?.replace(/^.*/, "").trim();
}

/** The part of a changelog above the heading of a version: all of it, if there is no such heading. */
export function changelogAbove(changelog: string, version: string): string {
  const sections = sectionsOf(changelog);
  const end = sections.findIndex((text) => isOf(text, version));
  return sections.slice(0, end === -1 ? sections.length : end).join("");
}

/** A changelog with the section of a new version below its title. */
export function withVersion(changelog: string, version: string, text: string): string {
  const [title = "", ...sections] = sectionsOf(changelog);
  return [
    `${title.trimEnd()}\n\n`,
    `## ${version}\n\n${text}\n`,
    ...sections.map((one) => `\n${one.trim()}\n`),
  ].join("");
}
