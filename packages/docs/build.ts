import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure, main, output, ROOT } from "@buddy-openapi/process/run";
import { type Bundle, pageDocument } from "./redoc/page-document.ts";
import { POLICY_PLACE, redocOptions, replaceOnce, TEMPLATE, withOwnLogos } from "./redoc/redoc.ts";
import { siteScript } from "./site/browser-scripts.ts";
import { header, headerStyles } from "./site/header.ts";
import { REFERENCE } from "./site/pages.ts";
import { writeSite } from "./site/write-site.ts";

const BUNDLE = join(ROOT, "spec/dist/openapi.json");
const DIST = join(ROOT, "packages/docs/dist");
const CACHE = join(ROOT, "packages/docs/node_modules/.cache");

/** Where the template has room for the header of the site. */
const HEADER_PLACE = "<!-- header -->";

/** The height of the header in pixels, below which Redoc puts what it keeps in sight. */
const HEADER_HEIGHT = 49;

/**
 * Permits what the page brings with it and nothing else, so that it stays silent even if a later Redoc finds something new
 * to fetch. Styles can't be named by their hash: Redoc makes them while it runs.
 */
function contentSecurityPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, source = ""]) => {
    return `'sha256-${createHash("sha256").update(source).digest("base64")}'`;
  });
  const policy = [
    "default-src 'none'",
    // The index of the search is a file of the site.
    `script-src 'self' ${scripts.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">`;
}

/** Makes Redoc's page in a folder, with the Redoc scripts inside. */
async function redocPage(folder: string, bundle: Bundle): Promise<string> {
  const file = (name: string) => join(folder, name);
  await writeFile(file("openapi.json"), JSON.stringify(pageDocument(bundle)));
  const options = { ...redocOptions(bundle), scrollYOffset: HEADER_HEIGHT };
  await writeFile(file("options.json"), JSON.stringify(options));
  // The repository's own configuration has the rules for the sources.
  await writeFile(file("redocly.yaml"), "{}\n");
  await output("redocly", [
    ...["build-docs", file("openapi.json"), "--output", file("redoc.html"), "--inlineBundle"],
    ...["--template", TEMPLATE, "--openapi", file("options.json"), "--config", file("redocly.yaml")],
  ]);
  return readFile(file("redoc.html"), "utf8");
}

/** Puts the header of the site on Redoc's page. */
async function withHeader(html: string): Promise<string> {
  const parts = [
    `<style>\n${await headerStyles()}</style>`,
    header(REFERENCE),
    `<script>${await siteScript()}</script>`,
  ];
  return replaceOnce(html, HEADER_PLACE, parts.join("\n"));
}

/** Takes everything out of Redoc's page that calls home. */
function silence(html: string): string {
  if (!html.includes('"disableTelemetry":true')) {
    throw new Failure("Redoc's page has its telemetry on. See REDOCLY_TELEMETRY in scripts/process/run.ts.");
  }
  const silent = withOwnLogos(html);
  return replaceOnce(silent, POLICY_PLACE, contentSecurityPolicy(silent));
}

/**
 * Builds the docs, a folder of files that ask for nothing else. They are made beside their place and moved there last, so
 * that a failed build leaves the last good site as it is.
 */
await main(async () => {
  if (!existsSync(BUNDLE)) throw new Failure("spec/dist/openapi.json is missing. Run: pnpm build");
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, "site-"));
  try {
    const site = join(work, "site");
    await mkdir(site);
    const bundle: Bundle = JSON.parse(await readFile(BUNDLE, "utf8"));
    await writeSite(site, bundle);
    const html = silence(await withHeader(await redocPage(work, bundle)));
    await writeFile(join(site, REFERENCE), html);
    await rm(DIST, { recursive: true, force: true });
    await rename(site, DIST);
    console.log(`packages/docs/dist/${REFERENCE}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);
  } finally {
    await rm(work, { recursive: true });
  }
});
