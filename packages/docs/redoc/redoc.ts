import { Failure } from "@buddy-openapi/process/run";

/** Redoc's options: https://redocly.com/docs/redoc/v3.x/config. It leaves out samples in languages that are not listed. */
export const REDOC_OPTIONS = {
  codeSamples: { languages: ["Shell", "TypeScript", "JavaScript"].map((lang) => ({ lang, label: lang })) },
  disableTelemetry: true,
  jsonSamplesExpandLevel: "all",
  // Every short enum in full; the types of integrations, of which there are more than fifty, behind "more".
  maxDisplayedEnumValues: 12,
};

/** What Redoc would fetch from its makers' server: the logo below the menu, wide and, when the menu is folded, narrow. */
const LOGOS = {
  "https://cdn.redoc.ly/redoc/logo-mini-full.svg": wordmark("Redoc", 50),
  "https://cdn.redoc.ly/redoc/logo-mini.svg": wordmark("R", 12),
};

/** Replaces the logos in Redoc's script by pictures that are part of it. */
export function withOwnLogos(text: string): string {
  return Object.entries(LOGOS).reduce((rest, [url, picture]) => replaceOnce(rest, url, picture), text);
}

function replaceOnce(html: string, text: string, replacement: string): string {
  const count = html.split(text).length - 1;
  if (count !== 1) {
    throw new Failure(
      `Redoc's page has ${JSON.stringify(text)} ${count} times instead of once, so it may fetch something again. Look what this version of Redoc does and fix packages/docs/redoc/redoc.ts.`,
    );
  }
  return html.replace(text, () => replacement);
}

/** The name as a picture that is part of the page. */
function wordmark(text: string, width: number): string {
  const font = 'font-family="sans-serif" font-size="13" font-weight="600"';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14"><text y="12" ${font}>${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
