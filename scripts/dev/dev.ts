import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type PageServer, startPageServer } from "@buddy-openapi/docs/redoc/live-server";
import { UnsupportedError } from "@buddy-openapi/openapi/document";
import { explain } from "@buddy-openapi/openapi/source-position";
import { startPrism } from "@buddy-openapi/process/prism";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import { BrokenSpec, loadRules } from "@buddy-openapi/spec-tools/read-spec";
import { checkScore } from "@buddy-openapi/spec-tools/score";
import { lastCommit } from "./base.ts";
import { buildSpec, writeBuild } from "./build.ts";
import { line, report } from "./report.ts";
import { watchSaves } from "./saves.ts";

const SPEC = join(ROOT, "spec");
const SOURCE = join(SPEC, "openapi.yaml");
const DIST = join(SPEC, "dist");
const BUNDLE = join(DIST, "openapi.json");

/** How long the slow checks leave the processor to the browser, which draws the page meanwhile. */
const BROWSER_FIRST_MS = 500;

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
  await mkdir(DIST, { recursive: true });
  const saves = await watchSaves(SPEC, DIST, signal);
  const rules = await loadRules();
  let base = await lastCommit(rules, work);
  let page: PageServer | undefined;
  let lateChecks = Promise.resolve();
  let newest: object | undefined;

  for await (const save of saves) {
    newest = save;
    const took = () => `${Math.round(performance.now() - save.at)} ms`;
    const files = save.files.join(", ");
    const build = await buildSpec(rules, SOURCE).catch((error: unknown) => {
      console.log(`\n${files}: broken, found after ${took()}`);
      print(error);
      console.log(
        page
          ? "The bundle, the generated code, the page and the mock server are still those of the last good save."
          : "Waiting for a save that fixes it.",
      );
    });
    if (!build) continue;

    page?.show(build.spec.json);
    const shown = took();
    const written = await writeBuild(build, DIST);
    base ??= { name: "the start of this session", document: build.spec.document };
    if (page) {
      console.log(`\n${files}: sent to the page after ${shown}, code written after ${took()}`);
    } else {
      page = servers.use(await startPageServer(build.spec.json));
      const prism = servers.use(await startPrism(BUNDLE));
      console.log(`Docs page    ${page.url}\nMock server  ${prism.url}`);
      console.log(`Watching spec/. Changes are counted from ${base.name}. Ctrl-C stops.\n`);
    }
    const lines = report(base.document, build.spec.document);
    console.log([line("written", written.join("\n") || "nothing"), ...lines].join("\n"));

    // This takes a second, so it comes last, and for the newest save only.
    const isNewest = () => newest === save && !signal.aborted;
    lateChecks = lateChecks
      .then(async () => {
        await setTimeout(BROWSER_FIRST_MS);
        if (isNewest()) await checkScore(BUNDLE);
      })
      .catch((error: unknown) => {
        if (isNewest()) print(error);
      });
  }
  await lateChecks;
  console.log("\nStopped.");
}

/** Prints what is wrong, and where. */
function print(error: unknown): void {
  if (error instanceof BrokenSpec) error.print();
  else if (error instanceof UnsupportedError) console.log(explain(SOURCE, error));
  else if (error instanceof Failure) console.log(error.message.trimEnd());
  else console.log(error);
}
