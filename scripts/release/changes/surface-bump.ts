import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bumpOf, larger, type RequiredBump } from "./bump.ts";
import { compare, type Entry, entryOf, exportsOf } from "./exports.ts";

/** The version bump that the change from the committed surfaces of one repository to those of another asks for. */
export async function surfaceBump(base: string, revision: string): Promise<RequiredBump> {
  const [before, after] = [await surfaces(base), await surfaces(revision)];
  const differ = [...after].filter(([file, source]) => before.get(file) !== source);
  // Whether a change of a type breaks its users can't be told here, so this is the least that it is.
  const touched: RequiredBump = {
    bump: differ.length > 0 ? "patch" : "none",
    reasons: differ.map(([file]) => `${file} has changed.`),
  };
  return larger(touched, bumpOf("export", compare(entries(before), entries(after))));
}

/** Every surface by its path. */
async function surfaces(root: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of globSync("packages/*/surface/*.d.ts", { cwd: root }).sort()) {
    found.set(file, await readFile(join(root, file), "utf8"));
  }
  return found;
}

function entries(files: Map<string, string>): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const [file, source] of files) {
    for (const [name, node] of exportsOf(source)) found.set(`${name} of ${file}`, entryOf(node));
  }
  return found;
}
