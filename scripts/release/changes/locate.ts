import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { sourcePosition } from "@buddy-openapi/openapi/source-position";
import { ROOT } from "@buddy-openapi/process/run";
import type { Change } from "./change.ts";

/** A place in a file of the repository. `line` starts at 1. */
export interface Location {
  file: string;
  line: number;
}

/** Where a change is written: in the spec, in the sources of a package, or in a manifest. */
export async function locate({ symbol, path, place }: Change): Promise<Location> {
  if (place && "pointer" in place) {
    const [file = "", line = "1"] = sourcePosition(join(ROOT, "spec/openapi.yaml"), place.pointer).split(":");
    return { file: relative(ROOT, join(process.cwd(), file)).replaceAll("\\", "/"), line: Number(line) };
  }
  // Other files of a comparison are built ones, whose sources are looked for below.
  if (place && "file" in place && !place.file.startsWith("/")) return place;
  if (symbol.startsWith("@")) {
    const file = `packages/${symbol.split("/")[1]}/package.json`;
    const key = path.split(/[ .]/)[0] ?? "";
    return { file, line: lineOf(await readFile(join(ROOT, file), "utf8"), new RegExp(`"${key}"`)) ?? 1 };
  }
  const declared = new RegExp(
    `^(export )?(declare |abstract |async )*(interface|type|class|function|const) ${symbol}\\b`,
    "m",
  );
  for (const file of globSync("packages/{client,types}/src/**/*.ts", { cwd: ROOT }).sort()) {
    const text = await readFile(join(ROOT, file), "utf8");
    const line = lineOf(text, declared);
    if (line === undefined) continue;
    const name = path.split(/[.([<]/)[0];
    const rest = text
      .split("\n")
      .slice(line - 1)
      .join("\n");
    const below = name
      ? lineOf(rest, new RegExp(`^\\s+(readonly |get |static )*${name}\\b`, "m"))
      : undefined;
    return { file: file.replaceAll("\\", "/"), line: line + (below ?? 1) - 1 };
  }
  // What is gone has no place any more but where the package lists what it exports.
  return { file: "packages/client/src/index.ts", line: 1 };
}

function lineOf(text: string, pattern: RegExp): number | undefined {
  const index = pattern.exec(text)?.index;
  return index === undefined ? undefined : text.slice(0, index).split("\n").length;
}
