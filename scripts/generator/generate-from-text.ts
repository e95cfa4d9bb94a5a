import { type Document, type Pointer, UnsupportedError } from "@buddy-openapi/openapi/document";
import { Failure } from "@buddy-openapi/process/run";
import { LineCounter, parseDocument, visit, type Document as Yaml } from "yaml";
import { type Files, generatedFiles, type Package } from "./generated-files.ts";

/** An OpenAPI document as its author wrote it, without references to other files. */
export interface DocumentText {
  /** JSON or YAML, OpenAPI 3.0 or 3.1. */
  text: string;
  /** What messages call the document, e.g. its path. */
  file: string;
}

/**
 * The generated files of a package, formatted, from the text of a document.
 *
 * @throws {Failure} with `file:line:column` for text that is neither JSON nor YAML, and for what the generators can't carry out.
 */
export async function generateFromText({ text, file }: DocumentText, name: Package): Promise<Files> {
  const lines = new LineCounter();
  // JSON is YAML, so one parser gives the positions of both.
  const yaml = parseDocument(text, { lineCounter: lines, merge: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [error] = yaml.errors;
  if (error) throw new Failure(`${at(error.pos[0])}  ${error.message.split("\n", 1)[0]}`);
  visit(yaml, {
    Alias(_key, alias, path) {
      const target = alias.resolve(yaml);
      if (target && !path.includes(target)) return;
      const reason = target ? "is in what it names" : "names nothing before it";
      throw new Failure(`${at(alias.range?.[0] ?? 0)}  "*${alias.source}" ${reason}.`);
    },
  });
  const document: unknown = yaml.toJS({ maxAliasCount: 100_000 });
  if (typeof Object(document).openapi !== "string") {
    throw new Failure(
      `${at(0)}  This is no OpenAPI document: it has no "openapi" with a version, such as 3.1.1.`,
    );
  }
  try {
    // The generators check the rest of it.
    return await generatedFiles(document as Document, name);
  } catch (reason) {
    if (!(reason instanceof UnsupportedError)) throw reason;
    throw new Failure(`${at(offsetOf(yaml, reason.pointer))}  ${reason.message}`);
  }
}

/** Where a place begins in the text, or the nearest place around it. */
function offsetOf(yaml: Yaml, pointer: Pointer): number {
  for (let length = pointer.length; length > 0; length -= 1) {
    const node: unknown = yaml.getIn(pointer.slice(0, length), true);
    const { range } = Object(node);
    if (Array.isArray(range)) return Number(range[0]);
  }
  return 0;
}
