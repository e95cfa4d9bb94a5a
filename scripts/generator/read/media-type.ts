/** How the client writes or reads a body. */
export type BodyKind = "json" | "form" | "multipart" | "text" | "blob" | "lines";

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

/** How a response body of a media type is read; `undefined` for events, and for others that can't be read. */
export function responseKind(mediaType: string): BodyKind | undefined {
  const bare = bareMediaType(mediaType);
  if (LINES.test(bare)) return "lines";
  return bare.startsWith("multipart/") ? undefined : valueKind(bare);
}

/** Media types of lines, each of which is JSON. */
const LINES = /^application\/(x-)?(ndjson|jsonl|json-lines|jsonlines)$/;

/** Other media types whose body is a sequence of values without an end. */
const EVENTS = /^(text\/event-stream|application\/((x-)?(json-seq|stream\+json)|.*\+json-seq))$/;

function valueKind(bare: string): BodyKind | undefined {
  if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(bare) || EVENTS.test(bare) || LINES.test(bare)) return undefined;
  if (/^[\w.-]+\/([\w.-]+\+)?json$/.test(bare)) return "json";
  if (
    /^text\/|^application\/(.+\+)?(xml|yaml|x-yaml)$|^application\/(javascript|graphql|jwt|sql)$/.test(bare)
  ) {
    return "text";
  }
  return "blob";
}
