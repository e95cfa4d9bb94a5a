import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import type { Release } from "@buddy-openapi/release/changes/judge";
import type { PublishedPackage } from "@buddy-openapi/release/changes/program";
import type { Build } from "./build.ts";

/** What the packages would publish of a build: its generated modules, and for the client the written ones around them. */
export async function releaseOf({ spec, generated }: Build): Promise<Release> {
  const packages = [...generated].map(async ([name, files]): Promise<PublishedPackage> => {
    const folder = join(ROOT, "packages", name);
    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    // The types package has no written modules, so its generated ones are at the top.
    const below = name === "types" ? "dist" : "dist/generated";
    const modules = new Map([...files].map(([file, text]) => [`${below}/${file}`, text]));
    for (const file of globSync("**/*.ts", { cwd: join(folder, "src"), exclude: ["generated/**"] })) {
      modules.set(`dist/${file.replaceAll("\\", "/")}`, await readFile(join(folder, "src", file), "utf8"));
    }
    return { manifest, files: modules };
  });
  return { document: spec.document, packages: await Promise.all(packages) };
}
