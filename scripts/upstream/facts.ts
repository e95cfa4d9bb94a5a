import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { Difference } from "./difference.ts";

interface Insertion {
  offset: number;
  text: string;
}

/** Where a fact of a kind is written, below the top of a file. */
const LISTS: Partial<Record<Difference["kind"], (where: string) => string[]>> = {
  "enum value": (where) => ["enums", where, "values"],
  property: (where) => ["schemas", where, "properties"],
  parameter: (where) => ["operations", where, "parameters"],
  status: (where) => ["operations", where, "success"],
};

/**
 * Adds what only Buddy's document has to the lists of `spec/facts`, with a comment that names the document. Nothing else
 * in the files changes.
 *
 * @param source the document, as it is named in the comments.
 * @returns the files that were changed, and the differences that no file has a list for.
 */
export async function writeFacts(
  root: string,
  differences: readonly Difference[],
  source: string,
): Promise<{ files: string[]; without: Difference[] }> {
  const fresh = differences.filter(
    ({ kind, side, name }) =>
      side === "upstream" && kind in LISTS && (kind !== "status" || /^[23]/.test(name)),
  );
  const without = new Set(fresh);
  const files: string[] = [];
  for (const file of globSync("spec/facts/*.yaml", { cwd: root }).sort()) {
    const yaml = await readFile(join(root, file), "utf8");
    const document = parseDocument(yaml);
    const insertions: Insertion[] = [];
    for (const [path, found] of Map.groupBy(fresh, ({ kind, where }) =>
      JSON.stringify(LISTS[kind]?.(where)),
    )) {
      const added = insertionsOf(document, yaml, JSON.parse(path), found, source);
      if (added.length > 0) for (const difference of found) without.delete(difference);
      insertions.push(...added);
    }
    if (insertions.length === 0) continue;
    await writeFile(join(root, file), insertAll(yaml, insertions));
    files.push(file);
  }
  return { files, without: [...without] };
}

/** What to insert into a list, which may be that of another entry by an alias. Nothing, if the file has no such list. */
function insertionsOf(
  document: Document,
  yaml: string,
  path: readonly string[],
  found: readonly Difference[],
  source: string,
): Insertion[] {
  const list = nodeAt(document, path);
  const parent = document.getIn(path.slice(0, -2), true);
  if (!isSeq(list) || !isMap(parent)) return [];
  const has = new Set(list.items.map((item) => (isScalar(item) ? String(item.value) : "")));
  const names = found.map(({ name }) => name).filter((name) => !has.has(name));
  const last = list.items.at(-1) as Node | undefined;
  const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-2))?.key;
  if (names.length === 0 || !last?.range || !isScalar(key) || !key.range) return [];

  const indent = " ".repeat(key.range[0] - (yaml.lastIndexOf("\n", key.range[0]) + 1));
  const itemIndent = " ".repeat(last.range[0] - (yaml.lastIndexOf("\n", last.range[0]) + 1) - 2);
  const text = names.map((name) => itemText(path, name));
  return [
    {
      offset: key.range[0] - indent.length,
      text: `${indent}# Added from ${source}: ${path.at(-1)} ${names.join(", ")}.\n`,
    },
    {
      offset: last.range[1],
      text: text.map((item) => (list.flow ? `, ${item}` : `\n${itemIndent}- ${item}`)).join(""),
    },
  ];
}

function nodeAt(document: Document, path: readonly string[]): unknown {
  const node = document.getIn(path, true);
  return isAlias(node) ? node.resolve(document) : node;
}

function itemText(path: readonly string[], name: string): string {
  if (path.at(-1) === "parameters") {
    const [place, ...rest] = name.split(" ");
    return `{ name: ${rest.join(" ")}, in: ${place}, required: false }`;
  }
  return path.at(-1) === "success" ? `"${name}"` : name;
}

/** Inserts from the end, so that the offsets of the others stay right. Two entries that share a list add to it once. */
function insertAll(yaml: string, insertions: readonly Insertion[]): string {
  const distinct = new Map(insertions.map((insertion) => [JSON.stringify(insertion), insertion]));
  let text = yaml;
  for (const { offset, text: added } of [...distinct.values()].sort((a, b) => b.offset - a.offset)) {
    text = text.slice(0, offset) + added + text.slice(offset);
  }
  return text;
}
