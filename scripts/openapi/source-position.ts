import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isMap, isScalar, LineCounter, type Node, parseDocument, type Document as Yaml } from "yaml";
import type { Pointer, UnsupportedError } from "./document.ts";

/**
 * The position in the split spec of a place in the bundled document, as `file:line:column`, the file relative to
 * the working directory. It follows `$ref`s, and stops at the last part of the pointer that it finds.
 *
 * @param root the root document, e.g. `spec/openapi.yaml`
 */
export function sourcePosition(root: string, pointer: Pointer): string {
  let at = open(root);
  let rest = pointer;
  // A component's file is named after it; the bundler gathers them, so the root need not mention them.
  const [section, kind, name] = pointer;
  const [component] =
    section === "components" ? globSync(`*/${kind}/${name}.yaml`, { cwd: dirname(root) }) : [];
  if (component !== undefined) {
    at = open(join(dirname(root), component));
    rest = pointer.slice(3);
  }
  for (const key of rest) {
    at = follow(at);
    const next = at.node && "get" in at.node ? (at.node.get(key, true) as Node | undefined) : undefined;
    if (!next) break;
    at = { ...at, node: next };
  }
  const offset = at.node?.range?.[0] ?? 0;
  const { line, col } = at.lines.linePos(offset);
  return `${relative(process.cwd(), at.file)}:${line}:${col}`;
}

/** The message of an error, after its place in the split spec. */
export function explain(root: string, { pointer, message }: UnsupportedError): string {
  return `${sourcePosition(root, pointer)}  ${message}`;
}

interface Place {
  file: string;
  lines: LineCounter;
  node: (Node & { get?: Yaml["get"] }) | null;
}

function open(file: string): Place {
  const lines = new LineCounter();
  const { contents } = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  return { file, lines, node: contents };
}

/** The place that the node's `$ref` names, if that is another file. */
function follow(place: Place): Place {
  if (!isMap(place.node)) return place;
  const ref = place.node.get("$ref", true);
  if (!isScalar(ref) || typeof ref.value !== "string") return place;
  const file = join(dirname(place.file), ref.value.split("#")[0] ?? "");
  return ref.value.startsWith("#") || !existsSync(file) ? place : open(file);
}
