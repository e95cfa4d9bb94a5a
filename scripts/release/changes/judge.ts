import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Document } from "@buddy-openapi/openapi/document";
import { ROOT } from "@buddy-openapi/process/run";
import type ts from "typescript";
import { type Change, covers, type Place } from "./change.ts";
import { brokenConsumers, samplesOf } from "./consumers.ts";
import { compareDocuments, sentence } from "./document-changes.ts";
import { compareExports, type ExportFinding, type Known } from "./export-changes.ts";
import { at, entries } from "./json.ts";
import { compareManifests } from "./manifest-changes.ts";
import { operationsOf, positionsOf } from "./operations-of.ts";
import { modulesOf, type PublishedPackage, readSurfaces } from "./program.ts";
import { isDerived, ownerOf, placeOf, type Symbols, symbolsOf } from "./symbols.ts";

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
  /** A file from which dependencies of the packages are found. */
  resolveFrom?: string;
}

/** Everything that changed for users between two releases, most important first. */
export function judge(last: Release, present: Release, { lib, resolveFrom }: Options = {}): Change[] {
  const [before, after] = [withoutVersion(last), withoutVersion(present)];
  const symbols = symbolsOf(before.document, after.document);
  const surfaces = haveSameTypes(before, after)
    ? undefined
    : readSurfaces(before.packages, after.packages, {
        lib: lib ?? ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
        resolveFrom: resolveFrom ?? join(ROOT, "packages/client/package.json"),
        consumers: new Map([...(last.consumers ?? []), ...samplesOf(last.document)]),
      });
  const isKnown = {
    isDerived: (name: string) => isDerived(name, symbols),
    canBe: positionsIn(before.document, after.document),
  };
  const types = surfaces
    ? compareExports(surfaces, isKnown).map((finding) => changeOf(finding, symbols))
    : [];
  const manifests = before.packages.flatMap(({ manifest }): Change[] => {
    const { name } = manifest;
    const present = after.packages.find((other) => other.manifest.name === name);
    if (present) return compareManifests(manifest, present.manifest);
    const reason = `${name} is not published any more.`;
    return [{ symbol: name, path: "", kind: "package-removed", bump: "major", reason }];
  });
  const rules = fold([...compareDocuments(before.document, after.document), ...types, ...manifests]);
  const changes = [...rules, ...restOf(before.document, after.document, rules)];
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

/** Which way values of a schema go in either document. Other types, and schemas that no operation uses, may go both ways. */
function positionsIn(...documents: Document[]): Known["canBe"] {
  const positions = documents.map(positionsOf);
  return (name, position) => {
    const known = positions.flatMap((all) => all.get(name) ?? []);
    return known.length === 0 || known.some((some) => some.has(position));
  };
}

/** Whether every declaration is the same to the letter, so that the compiler needn't be asked. */
function haveSameTypes(before: Release, after: Release): boolean {
  const modules = ({ packages }: Release) =>
    packages.map((one) => [one.manifest.name, one.manifest.exports, modulesOf(one).sort()]);
  return isDeepStrictEqual(modules(before), modules(after));
}

function changeOf(finding: ExportFinding, symbols: Symbols): Change {
  const { name, kind, bump, says, values, declaration } = finding;
  const { symbol, path } = ownerOf(name, finding.path, symbols);
  const names = values ?? path.slice(-1);
  const wasDeprecated =
    finding.wasDeprecated ||
    (names.length > 0 && names.every((value) => symbols.deprecated(symbol, path, value)));
  const text = path.join(".").replaceAll(".[", "[").replaceAll(".()", "()").replaceAll(".<", "<");
  const place =
    placeOf(symbol, path, symbols) ??
    (declaration && { file: declaration.getSourceFile().fileName, line: lineOf(declaration) });
  return { symbol, path: text, kind, bump, reason: sentence(symbol, text, says), place, wasDeprecated };
}

function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/**
 * One change per place: of a symbol that is new or gone nothing else needs to be said, and what the types gathered by
 * openapi-typescript show is left out where a name of its own shows as much.
 */
function fold(changes: readonly Change[]): Change[] {
  const whole = new Map<string, Change>();
  for (const change of changes) {
    if (change.path || !/^export-(added|removed)$/.test(change.kind)) continue;
    const known = whole.get(change.symbol);
    if (known && change.wasDeprecated) known.wasDeprecated = true;
    // A symbol of which one part is gone and another is new has lost something.
    if (!known || !covers(known.bump, change.bump))
      whole.set(change.symbol, { ...change, wasDeprecated: change.wasDeprecated || known?.wasDeprecated });
  }
  const kept = new Map<string, Change>();
  for (const change of changes) {
    const all = whole.get(change.symbol);
    if (all && covers(all.bump, change.bump)) {
      kept.set(`${change.symbol} `, all);
      continue;
    }
    const key = `${change.symbol} ${change.path}`;
    const known = kept.get(key);
    if (!known || !covers(known.bump, change.bump))
      kept.set(key, { ...change, wasDeprecated: change.wasDeprecated ?? known?.wasDeprecated });
  }
  return [...kept.values()];
}

/** What changed in the document though no rule says more about it: descriptions, examples, extensions. */
function restOf(before: Document, after: Document, changes: readonly Change[]): Change[] {
  const listed = new Set(changes.map(({ symbol }) => symbol));
  const rest: Change[] = [];
  const add = (symbol: string, place: Place) => {
    if (listed.has(symbol)) return;
    listed.add(symbol);
    rest.push({
      symbol,
      path: "",
      kind: "documentation-changed",
      bump: "patch",
      reason: `The documentation of \`${symbol}\` changed.`,
      place,
    });
  };
  const [was, is] = [operationsOf(before), operationsOf(after)];
  for (const [id, operation] of is) {
    const previous = was.get(id);
    if (previous && !isDeepStrictEqual(previous.object, operation.object))
      add(id, { pointer: operation.pointer });
  }
  for (const [kind, components] of entries(at(after, "components"))) {
    for (const [name, component] of entries(components)) {
      const previous = at(before, "components", kind, name);
      const symbol = kind === "schemas" || kind === "securitySchemes" ? name : `components.${kind}.${name}`;
      if (previous !== undefined && !isDeepStrictEqual(previous, component))
        add(symbol, { pointer: ["components", kind, name] });
    }
  }
  for (const [key, value] of entries(after)) {
    const strip = (part: unknown) => (key === "info" ? { ...Object(part), version: undefined } : part);
    if (["paths", "components", "servers", "security"].includes(key)) continue;
    if (!isDeepStrictEqual(strip(value), strip(at(before, key)))) add(key, { pointer: [key] });
  }
  return rest;
}

/**
 * Packed files that differ. Declarations and documents follow from what is named already, if anything is.
 *
 * @param isExplained whether anything else changed
 */
function compareFiles(before: Release, after: Release, isExplained: boolean): Change[] {
  return after.packages.flatMap(({ manifest, files }) => {
    const previous =
      before.packages.find((other) => other.manifest.name === manifest.name)?.files ?? new Map();
    const follows = (path: string) => /\.(d\.ts|map)$|^src\/|(^|\/)openapi\.(json|yaml)$/.test(path);
    const changed = [...new Set([...files.keys(), ...previous.keys()])]
      .filter((path) => files.get(path) !== previous.get(path) && !(isExplained && follows(path)))
      .sort();
    if (changed.length === 0) return [];
    const some = changed
      .slice(0, 5)
      .map((path) => `\`${path}\``)
      .join(", ");
    const reason = `${manifest.name} has other files: ${some}${changed.length > 5 ? ` and ${changed.length - 5} more` : ""}.`;
    return [{ symbol: manifest.name, path: "files", kind: "files-changed", bump: "patch", reason }];
  });
}

const ORDER = { major: 0, minor: 1, patch: 2, none: 3 } as const;

function byImportance(one: Change, other: Change): number {
  const text = (change: Change) => `${change.symbol} ${change.path}`;
  return ORDER[one.bump] - ORDER[other.bump] || (text(one) < text(other) ? -1 : 1);
}
