import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bumpOf, larger, type RequiredBump } from "./bump.ts";
import { compare, type Entry, entryOf, exportsOf } from "./exports.ts";

/** What shows all exports: the report of the client, and the generated source of the types package. */
const SURFACES = ["packages/client/surface/*.d.ts", "packages/types/src/generated/*.ts"];

/** The version bump that the change from the committed surfaces of one repository to those of another asks for. */
export async function surfaceBump(base: string, revision: string): Promise<RequiredBump> {
  const [before, after] = [await surfaces(base), await surfaces(revision)];
  const changes = compare(entries(before), entries(after));
  // Whether a change of a type breaks its users can't be told here, so this is the least that it is.
  const touched: RequiredBump = {
    bump: changes.changed.length > 0 ? "patch" : "none",
    reasons: changes.changed.map((name) => `The export ${name} has changed.`),
  };
  return larger(touched, bumpOf("export", changes));
}

/** Every surface by its path. */
async function surfaces(root: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of globSync(SURFACES, { cwd: root }).sort()) {
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
