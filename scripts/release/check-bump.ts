import { Failure, main } from "@buddy-openapi/process/run";
import { type Change, covers, largest, requiredAfter } from "./changes/change.ts";
import { pendingChanges, undeprecated, unnamed } from "./changes/changesets.ts";
import { asText, reportOf } from "./changes/report.ts";
import { changesSinceLastRelease } from "./changes/since-last-release.ts";

/** Kinds of changes of which text does not show whether they break anything. */
const ASKED = ["line-removed", "required-member-added"];

function overruleOf(since: string, change: Change | undefined, bump = change?.bump): string {
  return `  - { since: ${since}, symbol: ${change?.symbol}, bump: ${bump}, reason: … }`;
}

function hint(since: string, changes: readonly Change[]): string {
  const asked = changes.find(({ kind }) => ASKED.includes(kind));
  return `\nA changed line of the client's surface counts as a break. If it breaks nothing, say why in .changeset/overrules.yaml:\n${overruleOf(since, asked, "minor")}`;
}

/** Refuses changesets that announce less than what changed for users since the last release. */
await main(async () => {
  const since = await changesSinceLastRelease();
  if (!since) {
    console.log("bump: there is no release yet, so none is required");
    return;
  }
  const { version, changes, notes } = since;
  for (const note of notes) console.log(note);
  const required = requiredAfter(version, largest(changes));
  const pending = await pendingChanges(version);
  const list = async (some: typeof changes) =>
    asText(await reportOf(some))
      .replace(/\n?bump: .*$/, "")
      .replace(/^/gm, "  ");
  const most = changes.filter(({ bump }) => requiredAfter(version, bump) === required);
  const missing = unnamed(changes, pending);
  const abrupt = undeprecated(changes);
  const faults = [
    !covers(pending.bump, required) &&
      `The changes since ${version} require a ${required} bump:\n${await list(most)}\n` +
        `Pending is ${pending.bump}, ${version} to ${pending.version}: ${pending.files.join(", ") || "no changeset"}\n` +
        `Fix it: pnpm changes --write${most.some(({ kind }) => ASKED.includes(kind)) ? hint(version, most) : ""}`,
    missing.length > 0 &&
      `No pending changeset names what changed since ${version}: ${missing.join(", ")}\n` +
        `${await list(changes.filter(({ symbol }) => missing.includes(symbol)))}\nFix it: pnpm changes --write`,
    abrupt.length > 0 &&
      `These are gone, and were not deprecated in ${version}:\n${await list(abrupt)}\n` +
        "Fix it: keep them for one release with `deprecated: true` and `x-deprecated`, or @deprecated, and what to use instead.\n" +
        `If they can't stay, say why in .changeset/overrules.yaml:\n${overruleOf(version, abrupt[0])}`,
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new Failure(faults.join("\n\n"));
  console.log(`bump: ${required} is required since ${version}, ${pending.bump} is pending`);
});
