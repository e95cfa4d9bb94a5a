import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** Each page has to read it anew, so it is the one without comments. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose findings depend on the colours of a page. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * What axe calls serious or critical, with everything in the open that can be folded or switched: all groups, statuses and
 * languages at once.
 *
 * @param rules the rules to look at, instead of all
 */
export async function seriousFindings(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(async (rules) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const all = new CSSStyleSheet();
    all.replaceSync(":is(.pane, .pane .v) { display: block !important }");
    const before = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [...before, all];
    // axe is put into the page above.
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const results = await run({
      preload: false,
      resultTypes: ["violations"],
      ...(rules && { runOnly: rules }),
    });
    document.adoptedStyleSheets = before;
    return results;
  }, rules);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
}
