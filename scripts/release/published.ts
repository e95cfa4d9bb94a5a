import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Sentences that are true until the first release: file → text → what to say afterwards. */
export const UNTIL_PUBLISHED: readonly [file: string, text: string, afterwards: string][] = [
  [
    "README.md",
    "Nothing is published yet. Build it",
    "Install it with `npm install @buddy-openapi/client`. Or build it",
  ],
  [
    "packages/docs/content/guide/install.md",
    "Nothing is published yet. Once it is, `npm install @buddy-openapi/client` brings both. Until then build them from a clone of the\nrepository with `npx --yes pnpm@12.21.0 start`.",
    "`npm install @buddy-openapi/client` brings both.",
  ],
  [
    "packages/docs/content/guide/upgrade.md",
    "share one version. Nothing is published yet; this is how\nversions will be numbered.",
    "share one version.",
  ],
];

/** Lets the texts follow the first version. */
export function sayPublished(root: string): void {
  for (const [name, text, afterwards] of UNTIL_PUBLISHED) {
    const file = join(root, name);
    if (existsSync(file)) writeFileSync(file, readFileSync(file, "utf8").replace(text, afterwards));
  }
}
