import { Failure } from "@buddy-openapi/process/run";
import { gt, prerelease } from "semver";
import type { Package } from "./repository.ts";
import { tool } from "./tool.ts";

/** How long the registry may take to respond, and to show a version that it has accepted. */
const TIMEOUT_MS = 60_000;

/** What a registry has of a package. */
export interface Published {
  /** Version → integrity of its tarball, e.g. `sha512-…`. */
  versions: Map<string, string>;
  /** Dist-tag, e.g. `latest` → version. */
  tags: Map<string, string>;
}

/**
 * The registry that the package manager is configured to use.
 *
 * @returns its URL, with a slash at its end.
 */
export async function configuredRegistry(root: string): Promise<string> {
  return withSlash(await tool(root, "pnpm", ["config", "get", "registry"]));
}

export function withSlash(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}

/**
 * Reads what a registry has of a package: nothing, if it doesn't know the package.
 *
 * @throws {Failure} if the registry can't be read.
 */
export async function readPublished(registry: string, name: string): Promise<Published> {
  const url = registry + name.replace("/", "%2f");
  const response = await fetch(url, {
    headers: { accept: "application/json", "cache-control": "no-cache" },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: Error) => {
    throw new Failure(
      `${url} can't be read: ${error.message}\nFix it: check the network, then run this again`,
    );
  });
  if (response.status === 404) return { versions: new Map(), tags: new Map() };
  if (!response.ok) throw new Failure(`${url} returned ${response.status}.\nFix it: run this again later`);
  // npm's registry API: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
  const document = (await response.json()) as {
    versions?: Record<string, { dist: { integrity: string } }>;
    "dist-tags"?: Record<string, string>;
  };
  const versions = Object.entries(document.versions ?? {});
  return {
    versions: new Map(versions.map(([version, { dist }]) => [version, dist.integrity])),
    tags: new Map(Object.entries(document["dist-tags"] ?? {})),
  };
}

/** The dist-tag that a version is published under: only one without `-rc.1` and the like becomes `latest`. */
export function distTag(version: string): "latest" | "next" {
  return prerelease(version) ? "next" : "latest";
}

/** A refusal of a version that would move its dist-tag back to an older version. */
export function distTagRefusal(
  { name, version }: Package,
  { versions, tags }: Published,
): string | undefined {
  const tag = distTag(version);
  const current = tags.get(tag);
  if (!current || versions.has(version) || gt(version, current)) return undefined;
  return (
    `${name}@${version} would move the dist-tag ${tag} back from ${current}.\n` +
    `Fix it: pnpm changeset and pnpm version-packages, for a version above ${current}`
  );
}

/** @throws {Failure} with what the package manager printed, if the registry refuses the tarball. */
export async function publishTarball(
  root: string,
  tarball: string,
  version: string,
  { registry, withProvenance }: { registry: string; withProvenance: boolean },
): Promise<void> {
  await tool(root, "pnpm", [
    ...["publish", tarball, "--registry", registry, "--tag", distTag(version), "--access", "public"],
    // The release has checked the tree and the branch itself, and a tarball has neither.
    ...["--no-git-checks", "--publish-wait-timeout", String(TIMEOUT_MS)],
    ...(withProvenance ? ["--provenance"] : []),
  ]);
}
