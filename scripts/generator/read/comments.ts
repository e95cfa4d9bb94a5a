import { deprecationOf } from "@buddy-openapi/openapi/deprecation";
import { text } from "@buddy-openapi/openapi/json";
import type { SchemaObject } from "@buddy-openapi/openapi/schema";

/** The text of a comment: a description, then tags. `""` where there is nothing to say. */
export function commentText(texts: readonly string[], tags: readonly string[] = []): string {
  const text = texts
    .map((part) => part.trim())
    .filter(Boolean)
    .join("\n\n");
  return [text, ...tags].filter(Boolean).join("\n");
}

/**
 * The description that carries a comment through openapi-typescript, which would change a text of several lines: the comment is
 * JSON in it.
 */
export function carried(text: string): { description?: string } {
  return text ? { description: JSON.stringify(text) } : {};
}

/** The comment that openapi-typescript's own comment carries. */
export function commentIn(body: string): string | undefined {
  const json = /@description (".*")/s.exec(body)?.[1];
  // `carried` wrote a text.
  return json === undefined ? undefined : (JSON.parse(json) as string);
}

/** What the document says of a schema, but for what its type says. */
export function schemaComment(schema: SchemaObject): string {
  const { title, description, format, default: value, examples } = schema;
  const all = Array.isArray(examples) ? examples : "example" in schema ? [schema["example"]] : [];
  return commentText(
    [text(title), text(description), format ? `Format: ${format}${noteOn(schema)}` : ""],
    [
      ...(value === undefined ? [] : [tag("default", value)]),
      ...all.map((example) => tag("example", example)),
      ...deprecatedTags(deprecationOf(schema)),
    ],
  );
}

/** The tag of a {@link deprecationOf}. */
export function deprecatedTags(deprecation: string | undefined): string[] {
  return deprecation === undefined ? [] : [`@deprecated ${deprecation.replace(/\s+/g, " ")}`.trimEnd()];
}

/** What is to be said of numbers that may be greater than JavaScript's. */
function noteOn({ type, format = "" }: SchemaObject): string {
  if (!/^u?int64$/.test(format) || [type].flat().includes("string")) return "";
  return ". Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.";
}

function tag(name: string, value: unknown): string {
  const shown = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return `@${name} ${shown}`;
}
