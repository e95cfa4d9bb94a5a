import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Document } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import { Failure, main } from "@buddy-openapi/process/run";
import { BrokenSpec, loadRules, readSpec } from "@buddy-openapi/spec-tools/read-spec";
import { parse } from "yaml";
import { compareDocuments } from "./compare.ts";
import { report } from "./report.ts";

/** Announced as the API's description in https://buddy.works/.well-known/api-catalog. */
const PUBLISHED = "https://buddy.works/openapi.json";
const TIMEOUT_MS = 30_000;

/** 1 is any other failure, as in every command of this repository. */
const EXIT_CODES = { same: 0, different: 2, unreachable: 3 };

const USAGE = `pnpm upstream [<file or URL>]  compares the spec with Buddy's own OpenAPI document, by default ${PUBLISHED}

  --json    prints the differences as JSON

Exit code: 0 nothing differs, 1 failure, 2 something differs, 3 the document can't be reached`;

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const source = positionals[0] ?? PUBLISHED;
  const text = await read(source);
  if (text === undefined) {
    process.exitCode = EXIT_CODES.unreachable;
    return;
  }
  const upstream = parseOpenApi(text, source);
  const root = process.cwd();
  const { json } = await readSpec(await loadRules(), join(root, "spec/openapi.yaml")).catch(
    (error: unknown) => {
      if (!(error instanceof BrokenSpec)) throw error;
      error.print();
      throw new Failure("Our own spec is invalid. Fix it: what is reported above");
    },
  );
  const differences = compareDocuments(JSON.parse(json), upstream);

  console.log(
    values.json ? JSON.stringify(differences, undefined, 2) : report(differences, source).trimEnd(),
  );
  process.exitCode = differences.length > 0 ? EXIT_CODES.different : EXIT_CODES.same;
});

/** The text of a document, or nothing if it can't be reached. Then it prints why. */
async function read(source: string): Promise<string | undefined> {
  if (!/^https?:/.test(source)) {
    return readFile(source, "utf8").catch((error: Error) => {
      throw new Failure(
        `${source} can't be read: ${error.message}\nFix it: name a file that exists, or a URL`,
      );
    });
  }
  let reason: string;
  try {
    const response = await fetch(source, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.ok) return await response.text();
    reason = `status ${response.status}`;
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error };
    reason = cause?.message || message;
  }
  console.error(`${source} can't be reached: ${reason}`);
  console.error("Fix it: check the network, or save the document elsewhere and run: pnpm upstream <file>");
  return undefined;
}

/** @throws {Failure} for anything but an OpenAPI document with paths, so that a page of errors is no report. */
function parseOpenApi(text: string, source: string): Document {
  const fail = (reason: string) =>
    new Failure(`${source} is not an OpenAPI document: ${reason}\nFix it: name another file or URL`);
  let document: unknown;
  try {
    // YAML, and JSON, which is YAML.
    document = parse(text);
  } catch (error) {
    throw fail((error as Error).message);
  }
  if (typeof record(document)["openapi"] !== "string") throw fail("it has no `openapi` version");
  if (Object.keys(record(record(document)["paths"])).length === 0) throw fail("it has no `paths`");
  // Of what is in it, only this much is sure; what reads it takes anything for nothing.
  return document as Document;
}
