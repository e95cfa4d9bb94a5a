/** How the client writes or reads a body. */
export type BodyKind = "json" | "form" | "multipart" | "text" | "blob";

/** A media type in lower case and without parameters such as `charset`. */
export function bareMediaType(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** How a request body of a media type is written; `undefined` for one that can't be written. */
export function requestKind(mediaType: string): BodyKind | undefined {
  const bare = bareMediaType(mediaType);
  if (bare === "application/x-www-form-urlencoded") return "form";
  if (bare === "multipart/form-data") return "multipart";
  if (bare.startsWith("multipart/")) return undefined;
  return valueKind(bare);
}

/** How a response body of a media type is read; `undefined` for a stream, and for others that can't be read. */
export function responseKind(mediaType: string): BodyKind | undefined {
  const bare = bareMediaType(mediaType);
  return bare.startsWith("multipart/") ? undefined : valueKind(bare);
}

/** Media types whose body is a sequence of values without an end. */
const STREAMS =
  /^(text\/event-stream|application\/(x-)?(ndjson|jsonl|json-lines|json-seq|stream\+json|jsonlines)|application\/.*\+json-seq)$/;

function valueKind(bare: string): BodyKind | undefined {
  if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(bare) || STREAMS.test(bare)) return undefined;
  if (/^[\w.-]+\/([\w.-]+\+)?json$/.test(bare)) return "json";
  if (
    /^text\/|^application\/(.+\+)?(xml|yaml|x-yaml)$|^application\/(javascript|graphql|jwt|sql)$/.test(bare)
  ) {
    return "text";
  }
  return "blob";
}
