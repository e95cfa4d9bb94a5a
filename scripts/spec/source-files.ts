import { existsSync, globSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import { type Sourced, sourceProblems } from "./sources.ts";

/** Files below spec/ that are no part of the document, but have a reader of their own. */
const OTHERS = ["package.json", "*/sources.yaml", "workflows/*.arazzo.yaml"];

/** The problems of the files of a spec, as `file:line:column  message`. */
export interface SourceFiles {
  /** Those for which nothing may read the spec: references that leave the folder or name a URL, empty files, TODOs. */
  problems: string[];
  /** Those that matter once the linter finds no other, from which they may follow: missing sources, files without a user. */
  others: string[];
}

interface Reference {
  ref: string;
  /** As `line:column`. */
  position: string;
}

/**
 * Follows the references of a spec through its files, before anything else reads them: Redocly would fetch a URL and read
 * any file of this machine.
 *
 * @param root the root document, absolute
 */
export function readSourceFiles(root: string): SourceFiles {
  const folder = dirname(root);
  const problems: string[] = [];
  const waiting = [root];
  const reached = new Set(waiting);
  const sourced: Sourced[] = [];
  const empty: string[] = [];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const { references, operations, isEmpty } = readReferences(file);
    if (isEmpty) empty.push(`${relative(process.cwd(), file)}:1:1  The file is empty.`);
    sourced.push(...sourcedBy(file, folder, operations));
    for (const { ref, position } of references) {
      const reason = leavesFolder(ref, file, folder);
      if (reason) problems.push(`${relative(process.cwd(), file)}:${position}  ${reason}`);
      const target = resolve(dirname(file), ref.split("#")[0] ?? "");
      if (reason || ref.startsWith("#") || reached.has(target)) continue;
      if (!existsSync(target) || !statSync(target).isFile()) continue; // the linter says so, with its place
      reached.add(target);
      waiting.push(target);
    }
  }
  // All else follows from it.
  if (empty.length > 0) return { problems: empty, others: [] };
  const others = sourceProblems(folder, sourced);
  const readers = globSync(OTHERS, { cwd: folder });
  for (const file of new Set([...reached, ...readers.map((file) => join(folder, file))])) {
    for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
      const column = (file.endsWith(".yaml") ? line.replace(/(^|\s)#.*$/, "") : line).search(/\bTODO\b/) + 1;
      if (column > 0)
        problems.push(
          `${relative(process.cwd(), file)}:${index + 1}:${column}  A TODO is left: ${line.trim()}`,
        );
    }
  }
  const orphans = globSync("**/*", {
    cwd: folder,
    exclude: (name) => ["dist", "node_modules"].includes(name),
  }).filter(
    (file) =>
      statSync(join(folder, file)).isFile() && !reached.has(join(folder, file)) && !readers.includes(file),
  );
  for (const file of orphans.map((file) => file.replaceAll("\\", "/")).toSorted())
    others.push(
      `spec/${file}:1:1  Nothing in the spec refers to this file. Refer to it with $ref, or delete it.`,
    );
  // An alias has the place of its anchor.
  return { problems: [...new Set(problems)], others };
}

/** Why a `$ref` of a file may not be followed: it names a URL, or a file outside the folder. */
export function leavesFolder(ref: string, file: string, folder: string): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(ref))
    return `A reference names a file of the spec, not a URL (found: ${ref}).`;
  const [path = ""] = ref.split("#");
  if (path === "") return undefined;
  // Not every tool and every system takes them for a part of a name.
  if (/[\\%\s]/.test(path))
    return `A reference has slashes and no backslash, escape or space (found: ${JSON.stringify(ref)}).`;
  const target = resolve(dirname(file), path);
  // A link to a file elsewhere leaves the folder, too.
  const real = existsSync(target) ? relative(realpathSync(folder), realpathSync(target)) : "";
  const leaves = [relative(folder, target), real].some(
    (path) => path === ".." || path.startsWith(`..${sep}`),
  );
  return leaves ? `A reference stays inside the folder of the root document (found: ${ref}).` : undefined;
}

/** All that needs a source: the operations of a path file, and a schema component. */
function sourcedBy(file: string, folder: string, operations: Found["operations"]): Sourced[] {
  const [resource = "", kind] = relative(folder, file).split(sep);
  const at = relative(process.cwd(), file);
  if (kind === "schemas") return [{ name: basename(file, ".yaml"), resource, place: `${at}:1:1` }];
  if (kind !== "paths") return [];
  return operations.map(({ name, position }) => ({ name, resource, place: `${at}:${position}` }));
}

/** The document, the path item, the pair of a method and the operation lead to what an operation has. */
const OPERATION_DEPTH = 4;

/** The references and operations of a file, with its text. `pnpm dev` reads all files at each save, and most stay the same. */
const known = new Map<string, { text: string; found: Found }>();

interface Found {
  references: Reference[];
  /** The operationIds of a path file. */
  operations: { name: string; position: string }[];
  isEmpty: boolean;
}

/** All that Redocly follows: `$ref`, `externalValue` of an example, and the `mapping` of a discriminator. */
function readReferences(file: string): Found {
  const found: Found = { references: [], operations: [], isEmpty: false };
  if (!/\.(ya?ml|json)$/.test(file)) return found;
  const text = readFileSync(file, "utf8");
  const before = known.get(file);
  if (before?.text === text) return before.found;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  found.isEmpty = document.contents === null && document.errors.length === 0;
  const positionOf = (node: Node) => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    return `${line}:${col}`;
  };
  const add = (named: unknown, isName = false) => {
    const value = isAlias(named) ? named.resolve(document) : named;
    if (!isScalar(value) || typeof value.value !== "string") return;
    // A mapping can also have the name of a schema.
    if (isName && /^[\w.-]+$/.test(value.value) && !/\.(ya?ml|json)$/.test(value.value)) return;
    found.references.push({ ref: value.value, position: positionOf(value) });
  };
  visit(document, {
    Pair(_, { key, value }, { length }) {
      const name = isScalar(key) ? key.value : undefined;
      if (name === "operationId" && length === OPERATION_DEPTH && isScalar(value))
        found.operations.push({ name: String(value.value), position: positionOf(value) });
      if (name === "$ref" || name === "externalValue") add(value);
      if (name !== "discriminator" || !isMap(value)) return;
      const mapping = value.get("mapping", true) as Node | undefined;
      if (isMap(mapping)) for (const { value: target } of mapping.items) add(target, true);
    },
  });
  known.set(file, { text, found });
  return found;
}
