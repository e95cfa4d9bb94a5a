import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { apply, files, verdicts } from "./verdicts.ts";

/** What generated code exports to the hand-written client. */
const GENERATED = {
  "client/generated/operations.d.ts": "export interface BoundOperations {}",
  "client/generated/testing.d.ts": "export interface CollectionItems {}",
};

const OPTIONS: ts.CompilerOptions = {
  ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] },
  ...{
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  },
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const edits = verdicts.filter((verdict) => verdict.in.startsWith("client/"));
const [unedited = [], ...broken] = mistakesIn([[], ...edits.map((edit) => [edit, ...(edit.and ?? [])])]);

test("yesterday's consumer compiles with yesterday's client", () => {
  expect(unedited).toEqual([]);
});

test("what breaks yesterday's consumer is a break in the table of verdicts", () => {
  const breaks = edits.filter((_, index) => (broken[index] ?? []).length > 0);
  expect(breaks.filter(({ bump }) => bump !== "major").map(({ edit }) => edit)).toEqual([]);
  expect(breaks.length).toBeGreaterThanOrEqual(50);
});

/** The messages of the compiler for each set of edits. One program has them all, so that it reads the library once. */
function mistakesIn(sets: readonly (readonly Parameters<typeof apply>[0][])[]): string[][] {
  const sources = new Map<string, string>();
  for (const [index, set] of sets.entries()) {
    const edited = new Map([...files, ...Object.entries(GENERATED)]);
    for (const one of set) edited.set(one.in, apply(one, edited.get(one.in) ?? ""));
    for (const [file, text] of edited) sources.set(join("/", String(index), file), text);
  }
  const folders = new Set([...sources.keys()].map((file) => dirname(file)));
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, directoryExists } = host;
  host.fileExists = (file) => sources.has(file);
  host.directoryExists = (folder) => folders.has(folder) || (directoryExists?.(folder) ?? false);
  host.getSourceFile = (file, language) => {
    const text = sources.get(file);
    return text === undefined ? getSourceFile(file, language) : ts.createSourceFile(file, text, language);
  };
  const consumers = sets.map((_, index) => `/${index}/consumer.ts`);
  const program = ts.createProgram(consumers, OPTIONS, host);
  return consumers.map((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}
