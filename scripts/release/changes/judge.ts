import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Document, Pointer } from "@buddy-openapi/openapi/document";
import { ROOT } from "@buddy-openapi/process/run";
import type ts from "typescript";
import { BUMPS, type Change, changeOf, covers, type SourcePlace } from "./change.ts";
import { brokenConsumers, samplesOf } from "./consumers.ts";
import { type Description, describe } from "./description.ts";
import { compareDocuments } from "./document-changes.ts";
import { compareExports, type ExportFinding, type Known } from "./export-changes.ts";
import { at, entries } from "./json.ts";
import { compareManifests } from "./manifest-changes.ts";
import { modulesOf, type PublishedPackage, readSurfaces } from "./program.ts";
import { ownerOf, placeOf, type Symbols, symbolsOf } from "./symbols.ts";

/** What is judged of a release. */
export interface Release {
  /** The bundled document. */
  document: Document;
  packages: readonly PublishedPackage[];
  /** Code that was written for it: file to text. */
  consumers?: ReadonlyMap<string, string>;
}

interface Options {
  /** Libraries of the platform that consumers have. */
  lib?: string[];
}

const LIB = ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"];

/** Everything that changed for users between two releases, most important first. */
export function judge(last: Release, present: Release, { lib = LIB }: Options = {}): Change[] {
  const [before, after] = [withoutVersion(last), withoutVersion(present)];
  const [was, is] = [describe(before.document), describe(after.document)];
  const symbols = symbolsOf(was, is);
  const surfaces = haveSameTypes(before, after)
    ? undefined
    : readSurfaces(before.packages, after.packages, {
        lib,
        // Where the dependencies of the packages are found.
        resolveFrom: join(ROOT, "packages/client/package.json"),
        consumers: new Map([...(last.consumers ?? []), ...samplesOf(last.document)]),
      });
  const known: Known = {
    isDerived: (name) => symbols.derived.has(name),
    // Other types, and schemas that no operation uses, may go both ways.
    canBe: (name, position) => {
      const positions = [was, is].flatMap((one) => one.positions.get(name) ?? []);
      return positions.length === 0 || positions.some((some) => some.has(position));
    },
  };
  const types = surfaces
    ? compareExports(surfaces, known).map((finding) => typeChange(finding, symbols))
    : [];
  const manifests = before.packages.flatMap(({ manifest }): Change[] => {
    const { name } = manifest;
    const present = after.packages.find((other) => other.manifest.name === name);
    if (present) return compareManifests(manifest, present.manifest);
    const reason = `${name} is not published any more.`;
    return [{ symbol: name, path: "", kind: "package-removed", bump: "major", reason }];
  });
  const rules = fold([...compareDocuments(was, is), ...types, ...manifests]);
  const changes = [...rules, ...restOf(was, is, rules)];
  const files = compareFiles(before, after, changes.length > 0);
  return [...changes, ...files, ...(surfaces ? brokenConsumers(surfaces) : [])].sort(byImportance);
}

/** A release has its version in many places, and every release has another one. */
function withoutVersion({ document, packages }: Release): Release {
  const version = String(at(document, "info", "version"));
  const strip = (text: string) => text.replaceAll(version, "{version}");
  return {
    document,
    packages: packages.map(({ manifest, files }) => ({
      manifest: JSON.parse(strip(JSON.stringify(manifest))),
      files: new Map([...files].map(([path, text]) => [path, strip(text)])),
    })),
  };
}

/** Whether every declaration is the same to the letter, so that the compiler needn't be asked. */
function haveSameTypes(before: Release, after: Release): boolean {
  const modules = ({ packages }: Release) =>
    packages.map((one) => [one.manifest.name, one.manifest.exports, modulesOf(one).sort()]);
  return isDeepStrictEqual(modules(before), modules(after));
}

function typeChange({ name, values, declaration, ...finding }: ExportFinding, symbols: Symbols): Change {
  const { symbol, path } = ownerOf(name, finding.path, symbols);
  const names = values ?? path.slice(-1);
  const wasDeprecated =
    finding.wasDeprecated ||
    (names.length > 0 && names.every((value) => symbols.deprecated(symbol, path, value)));
  const place = placeOf(symbol, path, symbols) ?? (declaration && sourceOf(declaration));
  return changeOf(symbol, { ...finding, path }, { place, wasDeprecated });
}

function sourceOf(declaration: ts.Node): SourcePlace {
  const source = declaration.getSourceFile();
  return {
    file: source.fileName,
    line: source.getLineAndCharacterOfPosition(declaration.getStart()).line + 1,
  };
}

/**
 * One change per place: of a symbol that is new or gone nothing else needs to be said, and what the types gathered by
 * openapi-typescript show is left out where a name of its own shows as much.
 */
function fold(changes: readonly Change[]): Change[] {
  const isWhole = ({ path, kind }: Change) => !path && /^export-(added|removed)$/.test(kind);
  // A symbol of which one part is gone and another is new has lost something.
  const whole = largestBy(changes.filter(isWhole), ({ symbol }) => symbol);
  const rest = changes.filter(({ symbol, bump }) => !covers(whole.get(symbol)?.bump ?? "none", bump));
  return [...whole.values(), ...largestBy(rest, ({ symbol, path }) => `${symbol} ${path}`).values()];
}

/** The first change of the largest bump for each key. What one of them was deprecated for counts for all. */
function largestBy(changes: readonly Change[], keyOf: (change: Change) => string): Map<string, Change> {
  const kept = new Map<string, Change>();
  for (const change of changes) {
    const known = kept.get(keyOf(change));
    const most = known && covers(known.bump, change.bump) ? known : change;
    kept.set(keyOf(change), { ...most, wasDeprecated: known?.wasDeprecated || change.wasDeprecated });
  }
  return kept;
}

/** What changed in the document though no rule says more about it: descriptions, examples, extensions. */
function restOf(before: Description, after: Description, changes: readonly Change[]): Change[] {
  const listed = new Set(changes.map(({ symbol }) => symbol));
  const was = documentationOf(before);
  return [...documentationOf(after)].flatMap(([symbol, { value, pointer }]): Change[] => {
    if (listed.has(symbol) || isDeepStrictEqual(value, was.get(symbol)?.value)) return [];
    const reason = `The documentation of \`${symbol}\` changed.`;
    return [{ symbol, path: "", kind: "documentation-changed", bump: "patch", reason, place: { pointer } }];
  });
}

/** What a document says of each symbol, and where. */
function documentationOf({ document, operations }: Description) {
  const found = new Map<string, { value: unknown; pointer: Pointer }>();
  for (const [id, { object, pointer }] of operations) found.set(id, { value: object, pointer });
  for (const [kind, all] of entries(document.components)) {
    const prefix = kind === "schemas" || kind === "securitySchemes" ? "" : `components.${kind}.`;
    for (const [name, value] of entries(all))
      found.set(prefix + name, { value, pointer: ["components", kind, name] });
  }
  for (const [key, value] of entries({ ...document, info: { ...document.info, version: "" } }))
    if (!["paths", "components", "servers", "security"].includes(key))
      found.set(key, { value, pointer: [key] });
  return found;
}

/**
 * Packed files that differ. Declarations and documents follow from what is named already, if anything is.
 *
 * @param isExplained whether anything else changed
 */
function compareFiles(before: Release, after: Release, isExplained: boolean): Change[] {
  const follows = (path: string) => /\.(d\.ts|map)$|^src\/|(^|\/)openapi\.(json|yaml)$/.test(path);
  return after.packages.flatMap(({ manifest: { name }, files }) => {
    const previous = before.packages.find(({ manifest }) => manifest.name === name)?.files;
    const changed = [...new Set([...files.keys(), ...(previous?.keys() ?? [])])]
      .filter((path) => files.get(path) !== previous?.get(path) && !(isExplained && follows(path)))
      .sort()
      .map((path) => `\`${path}\``);
    if (changed.length === 0) return [];
    const more = changed.length > 5 ? ` and ${changed.length - 5} more` : "";
    const reason = `${name} has other files: ${changed.slice(0, 5).join(", ")}${more}.`;
    return [{ symbol: name, path: "files", kind: "files-changed", bump: "patch", reason }];
  });
}

function byImportance(one: Change, other: Change): number {
  const text = (change: Change) => `${change.symbol} ${change.path}`;
  return BUMPS.indexOf(other.bump) - BUMPS.indexOf(one.bump) || (text(one) < text(other) ? -1 : 1);
}
