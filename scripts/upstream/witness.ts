import { type Difference, differences } from "@buddy-openapi/openapi/differences/differences";
import type { Document, Pointer } from "@buddy-openapi/openapi/document";
import { list, record } from "@buddy-openapi/openapi/json";
import { readOperations } from "@buddy-openapi/openapi/operations";

/** Why our spec differs from Buddy's document: `differences.yaml`, which explains its parts. */
export interface Explanations {
  renames: { paths: Record<string, string>; schemas: Record<string, string> };
  reasons: readonly Reason[];
}

export interface Reason {
  because: string;
  source: string;
  date: string;
  /** Globs of lines, such as `+ property ShortPipelineView/{note,agent_note}`. */
  differences: readonly string[];
}

/** One difference, as a line: `+` only our spec has it, `-` only Buddy's document has it, `~` they say something else. */
export interface Line {
  text: string;
  /** Where our spec says it, or where it would. */
  ours: Pointer;
  /** The value in Buddy's document, if it has one. */
  theirs: string | undefined;
}

export interface Verdict {
  /** How many operations both have. */
  operations: number;
  explained: number;
  unexplained: readonly Line[];
  /** Patterns that match no difference. */
  unused: readonly string[];
}

/**
 * Compares our bundled document with one of Buddy's. `required` of responses, texts and order are not compared. An operation that
 * Buddy's lacks needs no reason: the `sources.yaml` of its resource has its source.
 */
export function compareWithBuddy(ours: Document, theirs: Document, explanations: Explanations): Verdict {
  const renamed = inOurNames(theirs, explanations.renames);
  const places = new Map(readOperations(ours).map(({ operationId, pointer }) => [operationId, pointer]));
  const lines = differences(ours, renamed, { by: "path" })
    .filter(({ what, directions }) => what !== "required" || !directions.has("out"))
    .map((difference) => lineOf(places, difference));
  const patterns = explanations.reasons.flatMap((reason) => reason.differences);
  const unused = new Map(patterns.map((pattern) => [pattern, regExpOf(pattern)]));
  const expressions = [...unused];
  const unexplained = lines.filter(({ text }) => {
    const found = expressions.filter(([, expression]) => expression.test(text));
    for (const [pattern] of found) unused.delete(pattern);
    return found.length === 0 && !isOurOperation(text);
  });
  const lacking = lines.filter(({ text }) => isOurOperation(text)).length;
  return {
    operations: places.size - lacking,
    explained: lines.length - unexplained.length,
    unexplained,
    unused: [...unused.keys()],
  };
}

function isOurOperation(text: string): boolean {
  return text.startsWith("+ operation ");
}

/** `*` is any name, `**` is any rest, `{a,b}` is one of both. */
function regExpOf(pattern: string): RegExp {
  const signs: Record<string, string> = { "**": ".*", "*": "[^/]*", "{": "(?:", "}": ")", ",": "|" };
  const source = pattern.replace(/\*\*|[*{},]|[.+?^$()|[\]\\]/g, (sign) => signs[sign] ?? `\\${sign}`);
  return new RegExp(`^${source}$`);
}

/** With our paths and our names of schemas. */
function inOurNames(theirs: Document, { paths, schemas }: Explanations["renames"]): Document {
  const named = (name: string) => schemas[name] ?? name;
  const text = JSON.stringify(theirs).replace(
    /"#\/components\/schemas\/([^"/]+)"/g,
    (_, name) => `"#/components/schemas/${named(name)}"`,
  );
  const document: Document = JSON.parse(text);
  const renamedPath = (path: string) =>
    Object.entries(paths).reduce((renamed, [from, to]) => renamed.replace(from, to), path);
  return {
    ...document,
    paths: withKeys(document.paths ?? {}, renamedPath),
    components: { ...document.components, schemas: withKeys(document.components?.schemas ?? {}, named) },
  };
}

function withKeys<Value>(object: Record<string, Value>, rename: (key: string) => string) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [rename(key), value]));
}

/** Both documents are asked as if Buddy's came later: what is removed is only in ours. */
function lineOf(
  places: ReadonlyMap<string, Pointer>,
  { owner, path, what, kind, before, after }: Difference,
): Line {
  const sign = kind === "removed" ? "+" : kind === "added" ? "-" : "~";
  const value = what.endsWith("value") ? [String((before ?? after)?.value)] : [];
  const name = what.replace(/^(required|open) (?=property|parameter|value)/, "");
  return {
    text: `${sign} ${name} ${[owner, ...path, ...value].join("/")}`,
    ours: before?.pointer ?? places.get(owner) ?? ["components", "schemas", owner],
    theirs: after && brief(after.value),
  };
}

function brief(value: unknown): string {
  const text = JSON.stringify(list(value).length > 0 ? value : (record(value)["schema"] ?? value));
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
