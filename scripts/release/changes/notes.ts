import { type Bump, type Change, covers, largest } from "./change.ts";

/** Something that users read about a release, in Markdown. */
interface Note {
  bump: Bump;
  text: string;
}

/** In the order of a changelog. */
const HEADINGS = { major: "Breaking changes", minor: "New", patch: "Fixed" } as const;

/** Notes under their headings. */
export function asSection(notes: readonly Note[]): string {
  const parts = (["major", "minor", "patch"] as const).map((bump) => {
    const texts = new Set(notes.filter((note) => note.bump === bump).map(({ text }) => text));
    return texts.size > 0 ? `### ${HEADINGS[bump]}\n\n${[...texts].join("\n")}` : "";
  });
  return parts.filter(Boolean).join("\n\n");
}

/** A line for each changed symbol. Names of files in packages say nothing to users, so they stay out. */
export function notesOf(changes: readonly Change[]): Note[] {
  const isDocumentation = ({ kind }: Change) => kind === "documentation-changed";
  const listed = changes.filter((change) => change.kind !== "files-changed" && !isDocumentation(change));
  const notes = [...Map.groupBy(listed, ({ symbol }) => symbol).values()].map((all) => ({
    bump: largest(all),
    text: `- ${prefixOf(all)}${all.map(sentences).join(" ")}`,
  }));
  // Of the document's root nothing is called by a name, e.g. `info`.
  const documented = changes.filter((change) => isDocumentation(change) && "pointer" in change.place);
  const names = documented
    .filter(({ place }) => "pointer" in place && place.pointer.length > 1)
    .map(({ symbol }) => `\`${symbol}\``);
  const text = `- The documentation of ${names.join(", ")} changed.`;
  return names.length > 0 ? [...notes, { bump: "patch", text }] : notes;
}

function prefixOf(all: readonly Change[]): string {
  const operations = [...new Set(all.flatMap(({ operations = [] }) => operations))];
  const shown = operations.slice(0, 3).map((operation) => `\`${operation}\``);
  const more = operations.length > 3 ? ` and ${operations.length - 3} more` : "";
  return shown.length > 0 ? `${shown.join(", ")}${more}: ` : "";
}

function sentences({ reason, deprecation }: Change): string {
  return deprecation ? `${reason} ${deprecation}` : reason;
}

/**
 * What users read about a release: the changesets in their own words, then what they don't name. A break has its line in
 * any case, with what to use instead.
 */
export function releaseNotes(changesets: readonly Note[], changes: readonly Change[]): string {
  const written = changesets.flatMap(({ bump, text }) => notesIn(text, bump, changes));
  const all = written.map(({ text }) => text).join("\n");
  const isLeft = ({ bump, text }: Note, symbols: readonly string[]) =>
    !all.includes(text) && (bump === "major" || !symbols.every((symbol) => isNamed(symbol, all)));
  const left = [...Map.groupBy(changes, ({ symbol }) => symbol)].flatMap(([symbol, some]) =>
    notesOf(some).filter((note) => isLeft(note, [symbol])),
  );
  return asSection([...written, ...left]);
}

/** Whether a text has a name, and not as a part of another one. */
export function isNamed(symbol: string, text: string): boolean {
  return new RegExp(`(?<![\\w$])${RegExp.escape(symbol)}(?![\\w$])`).test(text);
}

/** The notes in the text of a changeset, which may have headings of its own. */
function notesIn(text: string, bump: Bump, changes: readonly Change[]): Note[] {
  return text.split(/^(?=#{2,5} )/m).flatMap((part) => {
    const [, heading, rest = ""] = /^#+ (.*)\n([\s\S]*)$/.exec(part) ?? [undefined, undefined, part];
    const own = (["major", "minor", "patch"] as const).find((one) => HEADINGS[one] === heading);
    const body = (own ? rest : part).trim();
    if (!body) return [];
    // Below 1.0.0 a changeset announces a break as a minor.
    const named = largest(changes.filter(({ symbol }) => isNamed(symbol, body)));
    const item = body.startsWith("- ") ? body : `- ${body.replace(/\n(?=.)/g, "\n  ")}`;
    return [{ bump: own ?? (covers(bump, named) ? bump : named), text: item }];
  });
}
