import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import { largest, requiredAfter } from "./changes/change.ts";
import { pendingChanges, unnamed } from "./changes/changesets.ts";
import { asAnnotations, asChangeset, asMarkdown, asText, reportOf } from "./changes/report.ts";
import { changesSinceLastRelease } from "./changes/since-last-release.ts";

const USAGE = `pnpm changes              prints what changed for users since the last release
  --markdown              as in release notes
  --json                  as data
  --annotations           as GitHub shows them in a pull request
  --write                 writes a changeset for what no pending changeset names yet`;

await main(async () => {
  const options = {
    markdown: { type: "boolean" },
    json: { type: "boolean" },
    annotations: { type: "boolean" },
    write: { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) return console.log(USAGE);
  const since = await changesSinceLastRelease();
  if (!since) {
    // Everything is new then, which the changesets of the first release say.
    return console.log(
      values.json ? JSON.stringify({ bump: "none", changes: [] }) : "There is no release yet.",
    );
  }
  const { version, changes, notes } = since;
  if (values.json) return console.log(JSON.stringify(await reportOf(changes), undefined, 2));
  if (values.annotations) return console.log(asAnnotations(await reportOf(changes)));
  if (!values.write) {
    const text = values.markdown ? asMarkdown(changes) : asText(await reportOf(changes));
    return console.log([...notes, text].join("\n"));
  }

  const bump = requiredAfter(version, largest(changes));
  const pending = await pendingChanges(version);
  const missing = unnamed(changes, pending);
  const left = pending.bump === "none" ? changes : changes.filter(({ symbol }) => missing.includes(symbol));
  if (bump === "none" || (left.length === 0 && pending.bump === bump))
    return console.log("Every change has its changeset.");
  const number = [1, 2, 3, 4, 5, 6, 7, 8, 9].find(
    (number) => !existsSync(join(ROOT, `.changeset/changes-${number}.md`)),
  );
  if (!number) throw new Failure("There are nine changesets of this command. Fold them into one first.");
  const file = `.changeset/changes-${number}.md`;
  const packages = ["@buddy-openapi/types", "@buddy-openapi/client"];
  await writeFile(join(ROOT, file), asChangeset(left, bump, packages));
  console.log(`${file}: written, ${bump}. Read it, and say what callers have to do.`);
});
