import { Failure, main } from "@buddy-openapi/process/run";
import { covers, largest, requiredAfter } from "./changes/change.ts";
import { pendingChanges, undeprecated, unnamed } from "./changes/changesets.ts";
import { asText, reportOf } from "./changes/report.ts";
import { changesSinceLastRelease } from "./changes/since-last-release.ts";

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
        "Fix it: pnpm changes --write",
    missing.length > 0 &&
      `No pending changeset names what changed since ${version}: ${missing.join(", ")}\n` +
        `${await list(changes.filter(({ symbol }) => missing.includes(symbol)))}\nFix it: pnpm changes --write`,
    abrupt.length > 0 &&
      `These are gone, and were not deprecated in ${version}:\n${await list(abrupt)}\n` +
        "Fix it: keep them for one release with `deprecated: true`, or @deprecated, and what to use instead.\n" +
        `If they can't stay, say why in .changeset/overrules.yaml:\n` +
        `  - { since: ${version}, symbol: ${abrupt[0]?.symbol}, bump: ${abrupt[0]?.bump}, reason: … }`,
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new Failure(faults.join("\n\n"));
  console.log(`bump: ${required} is required since ${version}, ${pending.bump} is pending`);
});
