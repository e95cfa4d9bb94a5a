import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import { Failure, ROOT } from "@buddy-openapi/process/run";
import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  formatProblems,
  getTotals,
  lintDocument,
  lintFromString,
  type NormalizedProblem,
  stringifyYaml,
  YamlParseError,
} from "@redocly/openapi-core";
import { parse } from "yaml";
import { completeBundle } from "./complete-bundle.ts";
import type { CodeSample } from "./samples/code-samples.ts";
import { readSourceFiles } from "./source-files.ts";

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

  /** Prints each problem as the command line does, with its `file:line:column`. */
  print(): void {
    formatProblems(this.problems, { totals: getTotals(this.problems), maxProblems: 1000, cwd: ROOT });
  }
}

/** The rules for the files of a spec, and for its bundle. */
export interface Rules {
  files: Config;
  bundle: Config;
}

/** They compile the schemas anew for each example. The bundle has the examples of the files. */
const EXAMPLES = ["media-type", "parameter", "schema"].map((kind) => `no-invalid-${kind}-examples`);

/**
 * The rules of redocly.yaml, for Redocly's library. It lints in a tenth of the time that its command line takes. The
 * build asks the command line.
 */
export async function loadRules(): Promise<Rules> {
  const file = join(ROOT, "redocly.yaml");
  const raw = parse(await readFile(file, "utf8"));
  const off = Object.fromEntries(EXAMPLES.map((name) => [name, "off"]));
  return {
    files: await createConfig(raw, { configPath: file }),
    bundle: await createConfig({ ...raw, rules: { ...raw.rules, ...off } }, { configPath: file }),
  };
}

/**
 * Lints a spec, bundles it, and lints the bundle, as `pnpm build` does.
 *
 * @param root the root document, e.g. `spec/openapi.yaml`
 * @throws {BrokenSpec} on any problem, a warning too.
 * @throws {Failure} when the root document can't be read.
 */
export async function readSpec(rules: Rules, root: string): Promise<Spec> {
  const config = rules.files;
  const { problems } = readSourceFiles(root);
  if (problems.length > 0) throw new Failure(problems.join("\n"));
  const externalRefResolver = new BaseResolver(config.resolve);
  const document = await externalRefResolver.resolveDocument(null, root, true).catch((error: Error) => error);
  if (document instanceof Error) throw new Failure(unreadable(root, document));
  if (record(document.parsed)["openapi"] === undefined) {
    throw new Failure(`${relative(ROOT, root)}:1:1  This is no OpenAPI document.`);
  }
  refuse(await lintDocument({ document, config, externalRefResolver }));

  // With a resolver of its own, as bundling changes what the resolver has read.
  const bundled = await bundle({ ref: root, config, componentRenamingConflicts: "error" });
  refuse(bundled.problems);
  // The linter has just checked it against the OpenAPI 3.1 structure.
  const complete = bundled.bundle.parsed as Document;
  const samples = completeBundle(complete);
  const json = `${JSON.stringify(complete, null, 2)}\n`;
  const absoluteRef = join(ROOT, "spec/dist/openapi.json");
  refuse(await lintFromString({ source: json, absoluteRef, config: rules.bundle }));
  const yaml = stringifyYaml(complete, { noRefs: true, lineWidth: -1 });
  return { document: complete, json, yaml, samples };
}

function refuse(problems: (NormalizedProblem & { ignored?: boolean })[]): void {
  const found = problems.filter(({ ignored }) => !ignored);
  if (found.length > 0) throw new BrokenSpec(found);
}

function unreadable(root: string, error: Error): string {
  const place = error instanceof YamlParseError ? `:${error.line}:${error.col}` : "";
  return `${relative(ROOT, root)}${place}  ${error.message}`;
}
