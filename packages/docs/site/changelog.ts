import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { blocks } from "./markdown-text.ts";

/** The packages that are released, all with one version. */
const PACKAGES = { client: "@buddy-openapi/client", types: "@buddy-openapi/types" };

/** The changelogs that the releases have written, on one page. */
export async function changelog(): Promise<string> {
  const parts: string[] = [];
  for (const [folder, name] of Object.entries(PACKAGES)) {
    const file = join(ROOT, "packages", folder, "CHANGELOG.md");
    if (!existsSync(file)) continue;
    const text = await readFile(file, "utf8");
    parts.push(blocks(`## ${name}`, text.replace(/^# .*\n/, "").replace(/^(?=#+ )/gm, "#")));
  }
  const what =
    "What has changed for users, release by release. [Upgrade](guide/upgrade.md) explains which changes are major.";
  return blocks("# Changelog", what, ...(parts.length > 0 ? parts : ["There is no release yet."])).concat(
    "\n",
  );
}
