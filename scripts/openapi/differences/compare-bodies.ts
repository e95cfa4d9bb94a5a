import { isDeepStrictEqual } from "node:util";
import type { Header, Media } from "../operations.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { type At, below, byKey, type Comparison, report, type Side } from "./difference.ts";

/** What a parameter and a response header have in common. */
export function compareHeader(comparison: Comparison, at: At, before: Header, after: Header): void {
  const sides = sidesOf(before, after);
  if (after.required && !before.required) report(comparison, at, "required", "added", sides);
  if (before.required && !after.required) report(comparison, at, "required", "removed", sides);
  compareDeprecation(comparison, at, before, after);
  const [schema, other] = [schemaOf(before), schemaOf(after)];
  compareSchemas(comparison, at, schema, other);
}

/** Compares whether an operation, a parameter or a header is deprecated. */
export function compareDeprecation<Value extends Pick<Header, "deprecation" | "pointer">>(
  comparison: Comparison,
  at: At,
  before: Value,
  after: Value,
): void {
  const [was, is] = [before, after].map(({ deprecation }) => deprecation !== undefined);
  if (was !== is) report(comparison, at, "deprecated", is ? "added" : "removed", sidesOf(before, after));
}

function sidesOf<Value extends Pick<Header, "pointer">>(before: Value, after: Value) {
  return {
    before: { value: before, pointer: before.pointer },
    after: { value: after, pointer: after.pointer },
  };
}

/** One without a schema takes anything. */
function schemaOf({ schema, content, pointer }: Header): Side {
  const [media] = content;
  if (schema === undefined && media) return mediaSchema(media);
  return { value: schema ?? true, pointer: [...pointer, "schema"] };
}

function mediaSchema({ schema, pointer }: Media): Side {
  return { value: schema ?? true, pointer: [...pointer, "schema"] };
}

export function compareContent(
  comparison: Comparison,
  at: At,
  before: readonly Media[],
  after: readonly Media[],
): void {
  const byType = (content: readonly Media[]) => new Map(content.map((media) => [media.mediaType, media]));
  const { kept, removed, added } = byKey(byType(before), byType(after));
  for (const [type, { pointer }] of removed)
    report(comparison, at, "media type", "removed", { before: { value: type, pointer } });
  for (const [type, { pointer }] of added)
    report(comparison, at, "media type", "added", { after: { value: type, pointer } });
  for (const { before: one, after: other } of kept) {
    if (at.directions.has("in"))
      for (const key of new Set([...Object.keys(one.encoding), ...Object.keys(other.encoding)]))
        if (!isDeepStrictEqual(one.encoding[key], other.encoding[key]))
          report(comparison, below(at, key), "sending", "changed", {
            before: { value: { key: "encoding", value: one.encoding[key] }, pointer: one.pointer },
            after: { value: { key: "encoding", value: other.encoding[key] }, pointer: other.pointer },
          });
    compareSchemas(comparison, at, mediaSchema(one), mediaSchema(other));
  }
}
