import { posix } from "node:path";
import { record } from "@buddy-openapi/openapi/json";
import ts from "typescript";

/** A published package as its consumers get it. */
export interface PublishedPackage {
  manifest: Manifest;
  /** What is packed but the manifest: path in the package, e.g. `dist/index.d.ts`, to text. */
  files: ReadonlyMap<string, string>;
}

/** The parts of a manifest that are read here. */
export interface Manifest extends Record<string, unknown> {
  name: string;
  exports?: unknown;
}

/** What packages export, in one program for two releases, so that the compiler can compare their types. */
export interface Surfaces {
  checker: ts.TypeChecker;
  /** Entry, e.g. `@buddy-openapi/types/enums`, to its exports by name. */
  before: Map<string, Map<string, ts.Symbol>>;
  after: Map<string, Map<string, ts.Symbol>>;
  /** Whether a declaration is part of one of the packages, and not of a dependency or the platform. */
  isOwn(declaration: ts.Node | undefined): boolean;
  /** Where consumers, all if none are named, don't compile against the packages of a release. */
  errors(side: Side, names?: Iterable<string>): CompileError[];
}

type Side = keyof typeof ROOTS;

interface CompileError {
  file: string;
  line: number;
  message: string;
}

interface Options {
  /** Libraries of the platform that consumers have, e.g. `["lib.es2022.d.ts"]`. */
  lib: string[];
  /** A file from which dependencies of the packages are found. */
  resolveFrom: string;
  /** Code that imports the packages: file to text. */
  consumers: ReadonlyMap<string, string>;
}

/**
 * Each release has a folder of its own. With their own names in `node_modules` TypeScript would take two packages of one
 * name and version for the same, and find no difference.
 */
const ROOTS = { before: "/last-release", after: "/present" } as const;
const SIDES = ["before", "after"] as const;

/** Parsed files that did not change since the last program: those of the platform are most of the work. */
const parsed = new Map<string, { text: string; file: ts.SourceFile }>();

export function readSurfaces(
  before: readonly PublishedPackage[],
  after: readonly PublishedPackage[],
  { lib, resolveFrom, consumers }: Options,
): Surfaces {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    lib,
    skipLibCheck: true,
  };
  const files = new Map([
    ...filesOf("before", before),
    ...filesOf("after", after),
    ...SIDES.flatMap((side) => [...consumers].map(([name, text]) => [consumer(side, name), text] as const)),
  ]);
  /** The declaration file, or the source of that name. */
  const existing = (name: string) => (files.has(name) ? name : name.replace(/\.d\.ts$/, ".ts"));
  const entries = { before: entriesOf("before", before), after: entriesOf("after", after) };
  const host = ts.createCompilerHost(options);
  const readFromDisk = host.getSourceFile.bind(host);
  host.fileExists = (name) => files.has(name) || ts.sys.fileExists(name);
  host.readFile = (name) => files.get(name) ?? ts.sys.readFile(name);
  host.getSourceFile = (name, version) => {
    const text = files.get(name) ?? "";
    const known = parsed.get(name);
    if (known?.text === text) return known.file;
    const file = files.has(name)
      ? ts.createSourceFile(name, text, version, true)
      : readFromDisk(name, version);
    // As a module of an ECMAScript package. The program asks the host for it otherwise.
    if (file && files.has(name)) file.impliedNodeFormat = ts.ModuleKind.ESNext;
    if (file) parsed.set(name, { text, file });
    return file;
  };
  host.resolveModuleNameLiterals = (literals, containing) => {
    const side = SIDES.find((side) => containing.startsWith(`${ROOTS[side]}/`));
    return literals.map(({ text }) => {
      if (!side) return ts.resolveModuleName(text, containing, options, ts.sys);
      const relative = posix.join(posix.dirname(containing), text.replace(/\.js$/, ".d.ts"));
      const own = text.startsWith(".") ? relative : entries[side].get(text);
      if (!own) return ts.resolveModuleName(text, resolveFrom, options, ts.sys);
      return { resolvedModule: { resolvedFileName: existing(own), extension: ".d.ts" } };
    });
  };

  const roots = SIDES.flatMap((side) => [
    ...[...entries[side].values()].map(existing),
    ...[...consumers.keys()].map((name) => consumer(side, name)),
  ]);
  const program = ts.createProgram(roots, options, host);
  const checker = program.getTypeChecker();
  const exportsOf = (entry: string) => {
    const file = program.getSourceFile(existing(entry));
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    return new Map(symbols.map((symbol) => [symbol.name, aliased(symbol, checker)]));
  };
  const surface = (side: Side) => new Map([...entries[side]].map(([name, file]) => [name, exportsOf(file)]));
  return {
    checker,
    before: surface("before"),
    after: surface("after"),
    isOwn: (declaration) => declaration !== undefined && files.has(declaration.getSourceFile().fileName),
    errors: (side, names = consumers.keys()) =>
      [...names].flatMap((name) => errorsOf(program, consumer(side, name), name)),
  };
}

function consumer(side: Side, name: string): string {
  return posix.join(ROOTS[side], "consumers", name);
}

function errorsOf(program: ts.Program, path: string, name: string): CompileError[] {
  const source = program.getSourceFile(path);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({ start = 0, messageText }) => ({
    file: name,
    line: (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
    message: ts.flattenDiagnosticMessageText(messageText, " ").split("\n")[0] ?? "",
  }));
}

function aliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What of a package the compiler reads. */
export function modulesOf({ files }: PublishedPackage): [string, string][] {
  return [...files].filter(([path]) => path.startsWith("dist/") && /\.ts$/.test(path));
}

function filesOf(side: Side, packages: readonly PublishedPackage[]) {
  return packages.flatMap((one) =>
    modulesOf(one).map(
      ([path, text]) => [posix.join(ROOTS[side], one.manifest.name, path), comparable(text)] as const,
    ),
  );
}

/**
 * Without what makes two declarations of one thing differ by being two: a private part of a class, and a unique symbol.
 * Neither can be used by a consumer.
 */
function comparable(text: string): string {
  return text
    .replace(/^\s*(static |readonly )*#\w+\??(: [^;]*)?;$/gm, "")
    .replace(/^\s*private [^;]*;$/gm, "")
    .replace(/^(\s*)protected /gm, "$1")
    .replace(/\b(\w+): unique symbol;/g, '$1: "@@$1";');
}

/** Every entry that has types, with its file. */
function entriesOf(side: Side, packages: readonly PublishedPackage[]): Map<string, string> {
  return new Map(
    packages.flatMap(({ manifest }) =>
      Object.entries(record(manifest.exports)).flatMap(([key, target]): [string, string][] => {
        const types: unknown = record(target)["types"];
        if (typeof types !== "string") return [];
        return [[posix.join(manifest.name, key), posix.join(ROOTS[side], manifest.name, types)]];
      }),
    ),
  );
}
