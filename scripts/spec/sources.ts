import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isMap, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";

/** An operation or a schema component, which has a source. */
export interface Sourced {
  name: string;
  /** The folder that it is in, below that of the root document: a resource, or `shared`. */
  resource: string;
  /** As `file:line:column`. */
  place: string;
}

const SHARED = "shared";

/**
 * Holds `<resource>/sources.yaml` against the spec: each operation and each schema is in the list of a source that shows it, and
 * each source has a name, a URL and a date. A source that several resources cite is declared in `shared/sources.yaml`.
 *
 * @param folder that of the root document
 * @returns what is wrong, each as `file:line:column  message`
 */
export function sourceProblems(folder: string, all: readonly Sourced[]): string[] {
  const shared = readSources(folder, SHARED);
  const cited = new Set<string>();
  const problems: string[] = [];
  const files = globSync("*/sources.yaml", { cwd: folder }).map((file) => dirname(file));
  for (const resource of new Set([...files, ...all.map((each) => each.resource)].toSorted())) {
    const sources = resource === SHARED ? shared : readSources(folder, resource);
    const here = all.filter((each) => each.resource === resource);
    const shown = new Set<string>();
    for (const { id, place, missing, isDeclared, shows } of sources.entries) {
      const isKnown = isDeclared || shared.entries.some((entry) => entry.id === id && entry.isDeclared);
      if (missing.length > 0)
        problems.push(`${place}  The source ${id} needs ${missing.join(", ")}. ${FORM}`);
      if (!isKnown)
        problems.push(`${place}  ${sources.file} and that of ${SHARED}/ don't declare ${id}. ${FORM}`);
      if (shows.length === 0 && resource !== SHARED)
        problems.push(`${place}  The source ${id} shows nothing: list what it shows.`);
      for (const { name, place } of shows) {
        shown.add(name);
        const isHere = here.some((each) => each.name === name);
        if (!isHere) problems.push(`${place}  There is no operation and no schema ${name} in ${resource}/.`);
      }
      if (resource !== SHARED || shows.length > 0) cited.add(id);
    }
    for (const { name, place } of here) {
      const where = `in ${sources.file}, below the source that shows it`;
      if (!shown.has(name)) problems.push(`${place}  ${name} has no source: list it ${where}.`);
    }
  }
  for (const { id, place } of shared.entries) {
    if (!cited.has(id)) problems.push(`${place}  Nothing cites the source ${id}. Delete it.`);
  }
  return problems;
}

const FORM = "A source has name, url, date (of the page, or when it was read), shows and, if need be, note.";

interface Entry {
  id: string;
  place: string;
  isDeclared: boolean;
  /** Of the keys that a declared source needs. */
  missing: string[];
  shows: { name: string; place: string }[];
}

function readSources(folder: string, resource: string): { file: string; entries: Entry[] } {
  const path = join(folder, resource, "sources.yaml");
  const file = relative(process.cwd(), path).replaceAll("\\", "/");
  if (!existsSync(path)) return { file, entries: [] };
  const lines = new LineCounter();
  const { contents } = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines });
  const placeOf = (node: unknown) => {
    const { line, col } = lines.linePos((node as Node).range?.[0] ?? 0);
    return `${file}:${line}:${col}`;
  };
  const entries = (isMap(contents) ? contents.items : []).map(({ key, value }): Entry => {
    const shows = isMap(value) ? value.get("shows", true) : value;
    return {
      id: String(key),
      place: placeOf(key),
      isDeclared: isMap(value),
      missing: isMap(value) ? missingKeys(value) : [],
      shows: (isSeq(shows) ? shows.items : []).map((item) => ({ name: String(item), place: placeOf(item) })),
    };
  });
  return { file, entries };
}

function missingKeys(source: YAMLMap): string[] {
  const text = (key: string) => String(source.get(key) ?? "");
  return [
    ...(text("name").trim() === "" ? ["a name"] : []),
    ...(/^https?:\/\//.test(text("url")) && URL.canParse(text("url")) ? [] : ["a URL"]),
    ...(/\b20\d\d\b/.test(text("date")) ? [] : ["a date"]),
    ...source.items.flatMap(({ key }) =>
      ["name", "url", "date", "shows", "note"].includes(String(key)) ? [] : [`no ${key}`],
    ),
  ];
}
