import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { parse } from "yaml";

const { homepage, license } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** The page of the repository. */
export const REPOSITORY = String(homepage).replace(/#.*/, "");

export const LICENSE = String(license);

/** The page of a file of the repository, where it can be read and edited. */
export function fileUrl(file: string, line?: number): string {
  return `${REPOSITORY}/blob/main/${file}${line ? `#L${line}` : ""}`;
}

const paths: Record<string, { $ref?: string }> =
  parse(readFileSync(join(ROOT, "spec/openapi.yaml"), "utf8")).paths ?? {};

/** The file of the spec that describes a path. */
export function pathFile(path: string): string | undefined {
  const { $ref } = paths[path] ?? {};
  return $ref && join("spec", $ref).replaceAll("\\", "/");
}
