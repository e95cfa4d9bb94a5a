import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { code } from "./markdown-text.ts";

const { repository } = JSON.parse(readFileSync(join(ROOT, "packages/client/package.json"), "utf8"));

/** A link to a line of the client's sources, or its place where the repository has no public one. */
export function sourceText(source: string, line: number): string {
  const file = `packages/client/src/${source}`;
  const url = /github\.com[/:](.+?)(\.git)?$/.exec(repository?.url ?? "")?.[1];
  return url
    ? `[Source](https://github.com/${url}/blob/main/${file}#L${line})`
    : `Source: ${code(`${file}:${line}`)}`;
}
