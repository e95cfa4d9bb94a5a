import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Document, readDocument } from "@buddy-openapi/openapi/document";
import { Failure, main, output, ROOT } from "@buddy-openapi/process/run";
import type { CodeSample } from "@buddy-openapi/spec-tools/samples/code-samples";
import { pageDocument } from "./redoc/page-document.ts";
import { POLICY_PLACE, redocOptions, replaceOnce, TEMPLATE, withOwnLogos } from "./redoc/redoc.ts";
import { OVERVIEW } from "./reference/reference-pages.ts";
import { script } from "./site/browser-scripts.ts";
import { headerOf, headerStyles } from "./site/header.ts";
import { Html, html } from "./site/html.ts";
import type { Site } from "./site/layout.ts";
import { EVERYTHING, relativeUrl } from "./site/pages.ts";
import { writeSite } from "./site/write-site.ts";

const BUNDLE = process.argv[2] ?? join(ROOT, "spec/dist/openapi.json");
const DIST = join(ROOT, "packages/docs/dist");
const CACHE = join(ROOT, "packages/docs/node_modules/.cache");

/** Where the template has room for the header of the site. */
const HEADER_PLACE = "<!-- header -->";

/** The height of the header in pixels, below which Redoc puts what it keeps in sight. */
const HEADER_HEIGHT = 52;

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
async function redocPage(folder: string, bundle: Document): Promise<string> {
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

/** Puts the header of the site on Redoc's page, and where to read without scripts. */
async function withHeader(page: string, { header }: Site): Promise<string> {
  const reference = relativeUrl(EVERYTHING, OVERVIEW);
  const part = header.parts.find(({ url }) => url === OVERVIEW);
  const parts = [
    html`<style>\n${new Html(await headerStyles())}</style>`,
    html`<meta name="redoc">`,
    headerOf(EVERYTHING, part, header),
    html`<noscript><p class="no-script">This page needs scripts. <a href="${reference}">The API reference</a> has the same operations without them, a page each.</p></noscript>`,
    html`<script>${new Html(await script("site.ts"))}</script>`,
  ];
  return replaceOnce(page, HEADER_PLACE, parts.join("\n"));
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
 *
 * The environment variable DOCS_BASE_URL names where the site will be published.
 */
await main(async () => {
  if (!existsSync(BUNDLE)) throw new Failure("spec/dist/openapi.json is missing. Run: pnpm build");
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, "site-"));
  try {
    const folder = join(work, "site");
    await mkdir(folder);
    const bundle = await readDocument(BUNDLE);
    // The bundle was made with it.
    const samples: CodeSample[] = JSON.parse(await readFile(join(dirname(BUNDLE), "samples.json"), "utf8"));
    const site = await writeSite(folder, bundle, samples, process.env["DOCS_BASE_URL"] || undefined);
    const page = silence(await withHeader(await redocPage(work, bundle), site));
    await writeFile(join(folder, EVERYTHING), page);
    await rm(DIST, { recursive: true, force: true });
    await rename(folder, DIST);
    console.log(`packages/docs/dist/${EVERYTHING}: ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`);
  } finally {
    await rm(work, { recursive: true });
  }
});
