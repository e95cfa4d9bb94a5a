import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import ts from "typescript";
import type { Change } from "./change.ts";
import { at, entries, list } from "./json.ts";

/** What of a release was written to be compiled by consumers. */
const CONSUMERS = ["packages/docs/snippets/*.ts", "packages/client/test/consumer/*.ts"];

/**
 * Code of the last release that no longer compiles: its snippets, its samples and its consumer of everything that the
 * client exports. What did not compile then, for want of a package, is left out.
 *
 * @param last a folder with the last release, built
 * @param present a folder with the present packages, built
 */
export async function brokenConsumers(last: string, present: string): Promise<Change[]> {
  const sources = new Map<string, string>();
  for (const file of globSync(CONSUMERS, { cwd: last })) {
    sources.set(file.replaceAll("\\", "/"), readFileSync(join(last, file), "utf8"));
  }
  const document: unknown = JSON.parse(readFileSync(join(last, "spec/dist/openapi.json"), "utf8"));
  for (const [, item] of entries(at(document, "paths"))) {
    for (const [, operation] of entries(item)) {
      for (const sample of list(at(operation, "x-codeSamples"))) {
        if (at(sample, "lang") !== "TypeScript") continue;
        sources.set(`samples/${at(operation, "operationId")}.ts`, String(at(sample, "source")));
      }
    }
  }
  const known = new Set(errorsOf(sources, last).map(({ key }) => key));
  const broken = errorsOf(sources, present).filter(({ key }) => !known.has(key));
  return [...Map.groupBy(broken, ({ message }) => message)].flatMap(
    ([message, [first, ...others]]): Change[] => {
      if (!first) return [];
      const { file, line } = first;
      const more =
        others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "place" : "places"}`;
      const reason = `Line ${line} of ${file}${more} of the last release's code no longer compile: ${message}`;
      return [
        { symbol: file, path: "", kind: "consumer-broken", bump: "major", reason, place: { file, line } },
      ];
    },
  );
}

interface CompileError {
  key: string;
  file: string;
  line: number;
  message: string;
}

function errorsOf(sources: ReadonlyMap<string, string>, root: string): CompileError[] {
  const folder = join(ROOT, "packages/client/last-consumer");
  const target = (name: string, entry = "index") => [join(root, `packages/${name}/dist/${entry}.d.ts`)];
  const options: ts.CompilerOptions = {
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true, noEmit: true },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    exactOptionalPropertyTypes: true,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    skipLibCheck: true,
    paths: {
      "@buddy-openapi/client": target("client"),
      "@buddy-openapi/client/*": [join(root, "packages/client/dist/*.d.ts")],
      "@buddy-openapi/types": target("types"),
      "@buddy-openapi/types/*": [join(root, "packages/types/dist/*.d.ts")],
      // The last release has no packages of its own any more.
      "openapi-fetch": [join(ROOT, "packages/client/node_modules/openapi-fetch")],
    },
  };
  const files = new Map([...sources].map(([name, text]) => [join(folder, name), text]));
  const host = ts.createCompilerHost(options);
  const [exists, read, source] = [host.fileExists, host.readFile, host.getSourceFile];
  host.fileExists = (name) => files.has(name) || exists(name);
  host.readFile = (name) => files.get(name) ?? read(name);
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined ? source(name, version) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    const found = file
      ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      : [];
    return found.map(({ start = 0, messageText }): CompileError => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      const message = ts.flattenDiagnosticMessageText(messageText, " ").split("\n")[0] ?? "";
      const short = name.slice(folder.length + 1);
      return { key: `${short}:${line}`, file: short, line, message };
    });
  });
}
