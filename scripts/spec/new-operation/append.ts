import { Document, isCollection, isSeq, LineCounter, parseDocument } from "yaml";

/**
 * Adds an entry to a map or a list of a YAML file, and leaves every other character as it is: its comments, its line breaks,
 * its quotes.
 *
 * @param path the keys to the map or list; it is made where it is missing
 * @param key the key of the entry in a map; a list has none
 */
export function append(
  text: string,
  path: readonly string[],
  key: string | undefined,
  value: unknown,
): string {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = path.length > 0 ? document.getIn(path, true) : document.contents;
  const [, end] = (isCollection(place) && place.range) || [];
  if (!isCollection(place) || place.flow || end === undefined) {
    const entry = key === undefined ? [value] : { [key]: value };
    if (path.length === 0) return text + yaml(entry);
    document.setIn(path, document.createNode(entry));
    return document.toString({ lineWidth: 0 });
  }
  const start = lines.linePos(place.range?.[0] ?? 0);
  const indent = " ".repeat(start.col - 1);
  const entry = yaml(isSeq(place) ? [value] : { [key ?? ""]: value }).replace(/^(?=.)/gm, indent);
  const space = path.length === 0 ? "\n" : "";
  return `${text.slice(0, end).trimEnd()}\n${space}${entry}${text.slice(end).replace(/^\s*\n(?=\S)/, "\n")}`;
}

/** A value as YAML. */
export function yaml(value: unknown): string {
  return new Document(value, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });
}
