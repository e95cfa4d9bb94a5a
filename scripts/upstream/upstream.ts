import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Document } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import { sourcePosition } from "@buddy-openapi/openapi/source-position";
import { Failure, main } from "@buddy-openapi/process/run";
import { loadRules, printRefusal, readSpec, SOURCE } from "@buddy-openapi/spec-tools/read-spec";
import { parse } from "yaml";
import { compareWithBuddy, type Verdict } from "./witness.ts";

const DECEMBER = "scripts/upstream/december-2025/openapi.json";
const REASONS = "scripts/upstream/differences.yaml";
const TIMEOUT_MS = 30_000;

/** 1 is a failure, as in every command of this repository. */
const DIFFERENT = 2;

const USAGE = `pnpm upstream [<file or URL>]  compares the spec with Buddy's own OpenAPI document, by default that of December 2025

${REASONS} has a reason for each difference. Buddy announces a newer document at https://buddy.works/openapi.json.

Exit code: 0 every difference has a reason, 1 failure, 2 one has none`;

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", default: false } },
  });
  if (values.help) return console.log(USAGE);
  const source = positionals[0] ?? DECEMBER;
  const theirs = parseOpenApi(await read(source), source);
  const { document } = await readSpec(await loadRules(), SOURCE).catch((error: unknown) => {
    printRefusal(error);
    throw new Failure("Our own spec is invalid. Fix it: what is reported above");
  });
  const verdict = compareWithBuddy(document, theirs, parse(await readFile(REASONS, "utf8")));
  // The reasons are those of December: another document may have fewer differences.
  const unused = source === DECEMBER ? verdict.unused : [];
  console.log(report({ ...verdict, unused }, source));
  if (verdict.unexplained.length + unused.length > 0) process.exitCode = DIFFERENT;
});

function report({ operations, explained, unexplained, unused }: Verdict, source: string): string {
  const counts = `${operations} operations compared with ${source}: ${explained} differences with a reason, ${unexplained.length} without.`;
  const lines = unexplained.map(({ text, ours, theirs = "nothing" }) => {
    return `${text}\n    here   ${sourcePosition("spec/openapi.yaml", ours)}\n    there  ${theirs}`;
  });
  const advice = `Fix it: correct the spec, or explain the line in ${REASONS}, with a source that is newer:

  - because: …
    source: https://…
    date: …
    differences: [${JSON.stringify(unexplained[0]?.text)}]`;
  const idle = unused.map((line) => `${REASONS}: ${JSON.stringify(line)} matches nothing. Fix it: delete it`);
  return [counts, ...lines, ...(lines.length > 0 ? [advice] : []), ...idle].join("\n\n");
}

async function read(source: string): Promise<string> {
  try {
    if (!/^https?:/.test(source)) return await readFile(source, "utf8");
    const response = await fetch(source, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.text();
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error };
    const reason = cause?.message || message;
    throw new Failure(
      `${source} can't be read: ${reason}\nFix it: name a file that exists, or a URL that responds`,
    );
  }
}

/** @throws {Failure} for anything but an OpenAPI document with paths, so that a page of errors is no report. */
function parseOpenApi(text: string, source: string): Document {
  const fail = (reason: string) =>
    new Failure(`${source} is not an OpenAPI document: ${reason}\nFix it: name another file or URL`);
  let document: unknown;
  try {
    document = text.startsWith("{") ? JSON.parse(text) : parse(text);
  } catch (error) {
    throw fail((error as Error).message);
  }
  if (typeof record(document)["openapi"] !== "string") throw fail("it has no `openapi` version");
  if (Object.keys(record(record(document)["paths"])).length === 0) throw fail("it has no `paths`");
  // Of what is in it, only this much is sure; what reads it takes anything for nothing.
  return document as Document;
}
