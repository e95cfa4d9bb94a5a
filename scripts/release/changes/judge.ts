import type { Document } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import { BUMPS, type Change } from "./change.ts";
import { compareDocuments } from "./document-changes.ts";
import { compareManifests, type Manifest, manifestPlace } from "./manifest-changes.ts";
import { compareSurfaces, type Surface } from "./surface-changes.ts";

/** A package as it is published. */
export interface PublishedPackage {
  manifest: Manifest;
  /** Path in the package → text, without the manifest. */
  files: ReadonlyMap<string, string>;
}

/** The parts of a release that are judged. */
export interface Release {
  /** The bundled document. */
  document: Document;
  /** The committed report on what the client exports. */
  surface: Surface;
  packages: readonly PublishedPackage[];
}

/** Everything that changed for users between two releases, most important first. */
export function judge(before: Release, after: Release): Change[] {
  const [left, next] = [withoutVersion(before), withoutVersion(after)];
  const manifests = left.packages.flatMap(({ manifest }): Change[] => {
    const { name } = manifest;
    const other = next.packages.find((one) => one.manifest.name === name);
    if (other) return compareManifests(manifest, other.manifest);
    const reason = `${name} is not published any more.`;
    return [{ symbol: name, kind: "package-removed", bump: "major", reason, place: manifestPlace(name) }];
  });
  const changes = [
    ...compareDocuments(left.document, next.document),
    ...compareSurfaces(left.surface, next.surface),
    ...manifests,
  ];
  return [...changes, ...compareFiles(left, next, changes.length > 0)].sort(byImportance);
}

/** A release has its version in many places, and every release has another one. */
function withoutVersion({ document, packages, ...release }: Release): Release {
  const version = String(record(document.info)["version"]);
  const strip = (text: string) => text.replaceAll(version, "{version}");
  return {
    ...release,
    document,
    packages: packages.map(({ manifest, files }) => ({
      manifest: JSON.parse(strip(JSON.stringify(manifest))),
      files: new Map([...files].map(([path, text]) => [path, strip(text)])),
    })),
  };
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
    return [{ symbol: name, kind: "files-changed", bump: "patch", reason, place: manifestPlace(name) }];
  });
}

function byImportance(one: Change, other: Change): number {
  return BUMPS.indexOf(other.bump) - BUMPS.indexOf(one.bump) || (one.reason < other.reason ? -1 : 1);
}
