import axe from "axe-core";
import type { Page } from "playwright-core";

export interface Finding {
  rule: string;
  places: string[];
}

/** What axe calls serious or critical. */
export async function seriousFindings(page: Page): Promise<Finding[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ preload: false }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => ({
      rule: id,
      places: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    }));
}
