import { posix } from "node:path";
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
  const consumer = (side: Side, name: string) => posix.join(ROOTS[side], "consumers", name);
  const files = new Map([
    ...filesOf(ROOTS.before, before),
    ...filesOf(ROOTS.after, after),
    ...(["before", "after"] as const).flatMap((side) =>
      [...consumers].map(([name, text]) => [consumer(side, name), text] as const),
    ),
  ]);
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
    if (file) {
      // As a module of an ECMAScript package. The program asks the host for it otherwise.
      if (files.has(name)) file.impliedNodeFormat = ts.ModuleKind.ESNext;
      parsed.set(name, { text, file });
    }
    return file;
  };
  const packages = { [ROOTS.before]: before, [ROOTS.after]: after };
  host.resolveModuleNameLiterals = (literals, containing) =>
    literals.map(({ text }) => {
      const root = Object.values(ROOTS).find((root) => containing.startsWith(`${root}/`));
      const own = root && ownModule(root, packages[root] ?? [], text, containing);
      if (own) return { resolvedModule: { resolvedFileName: existing(files, own), extension: ".d.ts" } };
      return ts.resolveModuleName(text, root ? resolveFrom : containing, options, ts.sys);
    });

  const entries = { before: entriesOf(ROOTS.before, before), after: entriesOf(ROOTS.after, after) };
  const names = [...entries.before.values(), ...entries.after.values()].map((name) => existing(files, name));
  const consuming = (["before", "after"] as const).flatMap((side) =>
    [...consumers.keys()].map((name) => consumer(side, name)),
  );
  const program = ts.createProgram([...names, ...consuming], options, host);
  const checker = program.getTypeChecker();
  const exportsOf = (entry: string) => {
    const file = program.getSourceFile(existing(files, entry));
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    return new Map(symbols.map((symbol) => [symbol.name, aliased(symbol, checker)]));
  };
  const side = (of: Map<string, string>) => new Map([...of].map(([name, file]) => [name, exportsOf(file)]));
  return {
    checker,
    before: side(entries.before),
    after: side(entries.after),
    isOwn: (declaration) => declaration !== undefined && files.has(declaration.getSourceFile().fileName),
    errors: (side, names = consumers.keys()) =>
      [...names].flatMap((name) => errorsOf(program, consumer(side, name), name)),
  };
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

function filesOf(root: string, packages: readonly PublishedPackage[]): [string, string][] {
  return packages.flatMap((one) =>
    modulesOf(one).map(([path, text]): [string, string] => [
      posix.join(root, one.manifest.name, path),
      comparable(text),
    ]),
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
function entriesOf(root: string, packages: readonly PublishedPackage[]): Map<string, string> {
  return new Map(
    packages.flatMap(({ manifest }) =>
      Object.entries(Object(manifest.exports)).flatMap(([key, target]): [string, string][] => {
        const types: unknown = Object(target).types;
        if (typeof types !== "string") return [];
        return [[posix.join(manifest.name, key), posix.join(root, manifest.name, types)]];
      }),
    ),
  );
}

function ownModule(
  root: string,
  packages: readonly PublishedPackage[],
  specifier: string,
  containing: string,
): string | undefined {
  if (specifier.startsWith(".")) {
    return posix.join(posix.dirname(containing), specifier.replace(/\.js$/, ".d.ts"));
  }
  return entriesOf(root, packages).get(specifier);
}

/** The declaration file, or the source of that name. */
function existing(files: ReadonlyMap<string, string>, name: string): string {
  return files.has(name) ? name : name.replace(/\.d\.ts$/, ".ts");
}
