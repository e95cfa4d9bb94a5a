import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { blocks } from "./markdown-text.ts";

/** The packages that are released, all with one version. */
const PACKAGES = { client: "@buddy-openapi/client", types: "@buddy-openapi/types" };

/** The changelogs that the releases have written, on one page. */
export async function changelog(root = ROOT): Promise<string> {
  const releases = new Map<string, Map<string, string[]>>();
  for (const [folder, name] of Object.entries(PACKAGES)) {
    const text = await readFile(join(root, "packages", folder, "CHANGELOG.md"), "utf8").catch(() => "");
    for (const release of text.split(/^(?=## )/m).slice(1)) {
      const [heading = "", ...sections] = release.split(/^(?=### )/m).map((part) => part.trim());
      const users = releases.get(heading) ?? new Map<string, string[]>();
      releases.set(heading, users);
      for (const section of sections) users.set(section, [...(users.get(section) ?? []), name]);
    }
  }
  const what =
    "What has changed for users, release by release. [Upgrade](guide/upgrade.md) explains which changes are major.";
  const parts = [...releases].map(([heading, sections]) => releaseText(heading, sections));
  return `${blocks("# Changelog", what, ...(parts.length > 0 ? parts : ["There is no release yet."]))}\n`;
}

/** A release: what its packages have in common once, and then what one of them has alone. */
function releaseText(heading: string, sections: Map<string, string[]>): string {
  const all = [...sections];
  const shared = all.filter(([, names]) => names.length > 1).map(([section]) => section);
  const own = Object.values(PACKAGES).flatMap((name) => {
    const alone = all.filter(([, names]) => names.join() === name).map(([section]) => `#${section}`);
    return alone.length > 0 ? [`### ${name}`, ...alone] : [];
  });
  return blocks(heading, ...shared, ...own);
}
