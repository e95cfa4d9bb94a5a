import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type PageServer, startPageServer } from "@buddy-openapi/docs/redoc/live-server";
import { startPrism } from "@buddy-openapi/process/prism";
import { main } from "@buddy-openapi/process/run";
import { loadRules, printRefusal, SOURCE } from "@buddy-openapi/spec-tools/read-spec";
import { DIST } from "@buddy-openapi/spec-tools/write-bundle";
import { lastCommit } from "./base.ts";
import { buildSpec, writeBuild } from "./build.ts";
import { line, report } from "./report.ts";
import { watchSaves } from "./saves.ts";

/** Shows what each save of the spec changes, until it is interrupted. */
await main(async () => {
  const interrupt = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => interrupt.abort());
  const work = await mkdtemp(join(tmpdir(), "buddy-openapi-dev-"));
  try {
    await watchSpec(work, interrupt.signal);
  } catch (error) {
    // In a terminal, Ctrl-C also ends the tools that are being waited for.
    if (!interrupt.signal.aborted) throw error;
  } finally {
    await rm(work, { recursive: true });
  }
});

/** @param work a folder for files that nobody needs afterwards */
async function watchSpec(work: string, signal: AbortSignal): Promise<void> {
  await using servers = new AsyncDisposableStack();
  const saves = await watchSaves(dirname(SOURCE), DIST, signal);
  const rules = await loadRules();
  let base = await lastCommit(rules, work);
  let page: PageServer | undefined;

  for await (const save of saves) {
    const took = () => `${Math.round(performance.now() - save.at)} ms`;
    const files = save.files.join(", ");
    const build = await buildSpec(rules, SOURCE).catch((error: unknown) => {
      console.log(`\n${files}: broken, found after ${took()}`);
      printRefusal(error);
      console.log(
        page
          ? "The bundle, the generated code, the page and the mock server are still those of the last good save."
          : "Waiting for a save that fixes it.",
      );
    });
    if (!build) continue;

    page?.show(build.spec.json);
    const shown = took();
    const written = await writeBuild(build);
    const counted = (await lastCommit(rules, work, base)) ?? {
      name: "the start of this session",
      commit: undefined,
      document: build.spec.document,
    };
    const isOther = page !== undefined && counted.commit !== base?.commit;
    base = counted;
    if (page) {
      console.log(`\n${files}: sent to the page after ${shown}, code written after ${took()}`);
      if (isOther) console.log(`Changes are counted from ${base.name} from now on.`);
    } else {
      page = servers.use(await startPageServer(build.spec.json));
      const prism = servers.use(await startPrism(join(DIST, "openapi.json")));
      console.log(`Docs page    ${page.url}\nMock server  ${prism.url}`);
      console.log(`Watching spec/. Changes are counted from ${base.name}. Ctrl-C stops.\n`);
    }
    const lines = report(base.document, build.spec.document);
    console.log([line("written", written.join("\n") || "nothing"), ...lines].join("\n"));
  }
  console.log("\nStopped.");
}
