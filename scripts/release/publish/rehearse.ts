import { parseArgs } from "node:util";
import { Failure, main } from "@buddy-openapi/process/run";
import { Rehearsal, type RehearsedRelease } from "./rehearsal.ts";
import { readRepository, repositoryRefusals } from "./repository.ts";
import { tool } from "./tool.ts";

const USAGE = `pnpm release:rehearse        releases a clone of HEAD to a registry on loopback, twice, and leaves nothing behind

  --without-check            leaves out pnpm check`;

await main(async () => {
  const { values } = parseArgs({
    options: {
      "without-check": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const root = process.cwd();
  if (await tool(root, "git", ["status", "--porcelain"])) {
    console.log("There are changes that are not committed. They are no part of the rehearsal.");
  }
  await using rehearsal = await Rehearsal.start(root);
  await setVersion(rehearsal);

  const args = values["without-check"] ? ["--without-check"] : [];
  expectSuccess(await rehearsal.release(args, { show: true }));
  console.log("Once more, to see that publishing twice changes nothing:");
  expectSuccess(await rehearsal.release(args, { show: true }));
  console.log("The rehearsal succeeded. Nothing outside its temporary folder has changed.");
});

/** Turns pending changesets into a version, as the version pull request does. */
async function setVersion(rehearsal: Rehearsal): Promise<void> {
  const before = await readRepository(rehearsal.clone);
  const refusals = await repositoryRefusals(before, { isReleased: false, mayBeBehind: false });
  if (refusals.length > 0) {
    await tool(rehearsal.clone, "pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]);
    await tool(rehearsal.clone, "pnpm", ["run", "version-packages"]);
    await rehearsal.commit("Version packages");
  }
  const { version } = await readRepository(rehearsal.clone);
  console.log(`Rehearsing ${version} against ${rehearsal.registry.url}`);
}

function expectSuccess({ code, printed }: RehearsedRelease): void {
  if (code !== 0) throw new Failure(`The release failed:\n${printed}`);
}
