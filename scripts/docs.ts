import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bundle, pageDocument, sampleLanguages } from "../packages/docs/page-document.ts";
import { navigation } from "../packages/docs/site/pages.ts";
import { writeSite } from "../packages/docs/site/write-site.ts";
import { Failure, main, output, ROOT } from "./run.ts";

const BUNDLE = join(ROOT, "spec/dist/openapi.json");
const TEMPLATE = join(ROOT, "packages/docs/template.hbs");
const DIST = join(ROOT, "packages/docs/dist");
const CACHE = join(ROOT, "packages/docs/node_modules/.cache");
const REFERENCE = "reference.html";

/** Where the template has room for the policy. */
const POLICY_PLACE = "<!-- content-security-policy -->";
/** Where it has room for the links to the other pages. */
const NAVIGATION_PLACE = "<!-- navigation -->";

/** What Redoc would fetch from its makers' server: the logo below the menu, wide and, when the menu is folded, narrow. */
const LOGOS = {
  "https://cdn.redoc.ly/redoc/logo-mini-full.svg": wordmark("Redoc", 50),
  "https://cdn.redoc.ly/redoc/logo-mini.svg": wordmark("R", 12),
};

/** The name as a picture that is part of the page. */
function wordmark(text: string, width: number): string {
  const font = 'font-family="sans-serif" font-size="13" font-weight="600"';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14"><text y="12" ${font}>${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function replaceOnce(html: string, text: string, replacement: string): string {
  const count = html.split(text).length - 1;
  if (count !== 1) {
    throw new Failure(
      `Redoc's page has ${JSON.stringify(text)} ${count} times instead of once, so it may fetch something again. Look what this version of Redoc does and mend scripts/docs.ts.`,
    );
  }
  return html.replace(text, () => replacement);
}

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
    `script-src ${scripts.join(" ")}`,
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
  // https://redocly.com/docs/redoc/v3.x/config
  const options = {
    codeSamples: { languages: sampleLanguages(bundle) },
    jsonSamplesExpandLevel: "all",
    // Every short enum in full; the types of integrations, of which there are more than fifty, behind "more".
    maxDisplayedEnumValues: 12,
  };
  await writeFile(file("openapi.json"), JSON.stringify(pageDocument(bundle)));
  await writeFile(file("options.json"), JSON.stringify(options));
  // The repository's own configuration has the rules for the sources.
  await writeFile(file("redocly.yaml"), "{}\n");
  await output("redocly", [
    ...["build-docs", file("openapi.json"), "--output", file("redoc.html"), "--inlineBundle"],
    ...["--template", TEMPLATE, "--openapi", file("options.json"), "--config", file("redocly.yaml")],
  ]);
  return readFile(file("redoc.html"), "utf8");
}

/** Takes everything out of Redoc's page that calls home. */
function silence(html: string): string {
  if (!html.includes('"disableTelemetry":true')) {
    throw new Failure("Redoc's page has its telemetry on. See REDOCLY_TELEMETRY in scripts/run.ts.");
  }
  for (const [address, picture] of Object.entries(LOGOS)) html = replaceOnce(html, address, picture);
  return replaceOnce(html, POLICY_PLACE, contentSecurityPolicy(html));
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
    const html = replaceOnce(silence(await redocPage(work, bundle)), NAVIGATION_PLACE, navigation(REFERENCE));
    await writeFile(join(site, REFERENCE), html);
    await rm(DIST, { recursive: true, force: true });
    await rename(site, DIST);
    console.log(`packages/docs/dist/${REFERENCE}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);
  } finally {
    await rm(work, { recursive: true });
  }
});
