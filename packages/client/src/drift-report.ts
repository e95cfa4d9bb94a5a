import type { Drift } from "./drift.js";
import { VERSION } from "./generated/version.js";

/**
 * Departures as a Markdown table to be pasted into an issue. It has names of operations and properties, types, and values
 * that are new to enums; it has no other value, and nothing of the workspace.
 *
 * @example
 * ```ts
 * import { createBuddyClient } from "@buddy-openapi/client";
 * import { allValidators, type Drift, driftReport } from "@buddy-openapi/client/validate";
 *
 * const drifts: Drift[] = [];
 * const onDrift = (drift: Drift) => drifts.push(drift);
 * const buddy = createBuddyClient({ validate: { validators: allValidators, onDrift } });
 * const { integrations } = await buddy.getIntegrations({ workspace: "my-company" });
 * console.log(integrations.map(({ name }) => `Checked ${name}`));
 * console.log(driftReport(drifts));
 * ```
 */
export function driftReport(drifts: readonly Drift[]): string {
  const title = `# Where the API departs from the spec ${VERSION}\n`;
  if (drifts.length === 0) return `${title}\nNowhere, in what was checked.\n`;
  const rows = drifts.map(({ operationId, status, kind, pointer, expected, found }) =>
    [operationId, status ?? "request", kind, code(pointer || "(the whole)"), expected, code(found)].join(
      " | ",
    ),
  );
  const lines = [...new Set(rows)].sort().map((row) => `| ${row} |\n`);
  return `${title}
| Operation | Status | Kind | Place | Expected | Found |
| --- | --- | --- | --- | --- | --- |
${lines.join("")}`;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}
