import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readDocument } from "@buddy-openapi/openapi/document";
import { replaceFolder } from "@buddy-openapi/process/replace-folder";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import type { CodeSample } from "@buddy-openapi/spec-tools/samples/code-samples";
import { writeSite } from "./site/write-site.ts";

const BUNDLE = process.argv[2] ?? join(ROOT, "spec/dist/openapi.json");
const DIST = join(ROOT, "packages/docs/dist");
const CACHE = join(ROOT, "packages/docs/node_modules/.cache");

/**
 * Builds the docs, a folder of files that ask for nothing else. They are made beside their place and moved there last, so
 * that a failed build leaves the last good site as it is.
 *
 * The environment variable DOCS_BASE_URL names where the site will be published.
 */
await main(async () => {
  if (!existsSync(BUNDLE)) throw new Failure("spec/dist/openapi.json is missing. Run: pnpm build");
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "site-"));
  try {
    // The bundle was made with it.
    const samples: CodeSample[] = JSON.parse(await readFile(join(dirname(BUNDLE), "samples.json"), "utf8"));
    await writeSite(folder, await readDocument(BUNDLE), samples, process.env["DOCS_BASE_URL"] || undefined);
    await replaceFolder(folder, DIST);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
