import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Document, UnsupportedError } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import { explain } from "@buddy-openapi/openapi/source-position";
import { Failure, ROOT } from "@buddy-openapi/process/run";
import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  formatProblems,
  getTotals,
  lintDocument,
  type NormalizedProblem,
  stringifyYaml,
  YamlParseError,
} from "@redocly/openapi-core";
import { parse } from "yaml";
import { completeBundle } from "./complete-bundle.ts";
import type { CodeSample } from "./samples/code-samples.ts";
import { readSourceFiles } from "./source-files.ts";

/** The root document of the spec. */
export const SOURCE = join(ROOT, "spec/openapi.yaml");

/** A spec that has passed the rules, bundled. */
export interface Spec {
  document: Document;
  json: string;
  yaml: string;
  /** For every server. */
  samples: CodeSample[];
}

/** The problems that the rules find in a spec. */
export class BrokenSpec extends Error {
  override readonly name = "BrokenSpec";
  readonly problems: NormalizedProblem[];

  constructor(problems: NormalizedProblem[]) {
    super(`The spec has ${problems.length === 1 ? "one problem" : `${problems.length} problems`}.`);
    this.problems = problems;
  }
}

/**
 * The rules of redocly.yaml, for Redocly's library. It lints in a tenth of the time that its command line takes, which
 * `pnpm check` asks too.
 */
export async function loadRules(): Promise<Config> {
  const file = join(ROOT, "redocly.yaml");
  return createConfig(parse(await readFile(file, "utf8")), { configPath: file });
}

/**
 * Lints a spec, and bundles it.
 *
 * @param root the root document, e.g. {@link SOURCE}
 * @throws {BrokenSpec} on any problem, a warning too.
 * @throws {Failure} when a file can't be read, has no source or has no user.
 */
export async function readSpec(config: Config, root: string): Promise<Spec> {
  const { problems, others } = readSourceFiles(root);
  if (problems.length > 0) throw new Failure(problems.join("\n"));
  const externalRefResolver = new BaseResolver(config.resolve);
  const document = await externalRefResolver.resolveDocument(null, root, true).catch((error: Error) => error);
  if (document instanceof Error) throw new Failure(unreadable(root, document));
  if (record(document.parsed)["openapi"] === undefined) {
    throw new Failure(`${relative(ROOT, root)}:1:1  This is no OpenAPI document.`);
  }
  refuse(await lintDocument({ document, config, externalRefResolver }));
  // Only now: a reference to nothing also leaves a file without a user.
  if (others.length > 0) throw new Failure(others.join("\n"));

  // With a resolver of its own, as bundling changes what the resolver has read. Meanwhile a file may have been saved again.
  const bundled = await bundle({ ref: root, config, componentRenamingConflicts: "error" }).catch(
    (error: Error) => {
      throw new Failure(unreadable(root, error));
    },
  );
  refuse(bundled.problems);
  // The linter has just checked it against the OpenAPI 3.1 structure.
  const complete = bundled.bundle.parsed as Document;
  const samples = completeBundle(complete);
  const json = `${JSON.stringify(complete, null, 2)}\n`;
  const yaml = stringifyYaml(complete, { noRefs: true, lineWidth: -1 });
  return { document: complete, json, yaml, samples };
}

/** Prints why a spec was refused, each fault with its `file:line:column`. What has nothing to do with the spec is thrown again. */
export function printRefusal(error: unknown): void {
  if (error instanceof BrokenSpec) {
    const { problems } = error;
    formatProblems(problems, { totals: getTotals(problems), maxProblems: 1000, cwd: ROOT });
  } else if (error instanceof UnsupportedError) console.error(explain(SOURCE, error));
  else if (error instanceof Failure) console.error(error.message.trimEnd());
  else throw error;
}

function refuse(problems: (NormalizedProblem & { ignored?: boolean })[]): void {
  const found = problems.filter(({ ignored }) => !ignored);
  if (found.length > 0) throw new BrokenSpec(found.map(withoutPathOfMachine));
}

/** Node's messages about files have absolute paths. */
function withoutPathOfMachine(problem: NormalizedProblem): NormalizedProblem {
  return { ...problem, message: problem.message.replaceAll(join(ROOT, "/"), "") };
}

function unreadable(root: string, error: Error): string {
  const place = error instanceof YamlParseError ? `:${error.line}:${error.col}` : "";
  return `${relative(ROOT, root)}${place}  ${error.message}`;
}
