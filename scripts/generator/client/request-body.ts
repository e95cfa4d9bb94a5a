import type { Document } from "@buddy-openapi/openapi/document";
import type * as model from "@buddy-openapi/openapi/operation";
import { type BodyKind, bareMediaType, requestKind } from "../read/media-type.ts";
import { secretNames } from "../read/secret-names.ts";
import type { TypeTexts } from "../types/type-text.ts";

/** The request body of an operation, in the one media type that the client sends. */
export interface Body {
  type: string;
  required: boolean;
  mediaType: string;
  kind: BodyKind;
  /** Of a form: the properties that are sent as JSON, or as one list joined by commas. */
  encoding: Readonly<Record<string, "json" | "list">>;
  description: string;
  /** The properties, at any depth, whose values are never shown. */
  secrets: string[];
}

/** Of several media types the client sends the first of the kind that it knows best. */
const PREFERRED: readonly BodyKind[] = ["json", "multipart", "form", "text", "blob"];

/** The media type that the client sends; `undefined` where it can send none. */
export function preferred<Media extends { mediaType: string }>(content: readonly Media[]): Media | undefined {
  return PREFERRED.flatMap((kind) => content.filter(({ mediaType }) => requestKind(mediaType) === kind))[0];
}

export function readBody(
  document: Document,
  operation: string,
  body: model.RequestBody,
  typed: model.RequestBody | undefined,
  texts: TypeTexts,
): Body | undefined {
  const media = preferred(body.content);
  const kind = media && requestKind(media.mediaType);
  if (!media || !kind) return undefined;
  const index = body.content.indexOf(media);
  const container = `NonNullable<operations[${JSON.stringify(operation)}]["requestBody"]>["content"]`;
  const { mediaType, schema } = media;
  return {
    type: texts.of(typed?.content[index]?.schema, `${container}[${JSON.stringify(mediaType)}]`),
    required: body.required,
    mediaType: kind === "multipart" ? bareMediaType(mediaType) : mediaType,
    kind,
    encoding: encodingOf(media),
    description: body.description,
    secrets: secretNames(document, schema),
  };
}

function encodingOf({ encoding }: model.Media): Record<string, "json" | "list"> {
  const forms = Object.entries(encoding).flatMap(
    ([name, { contentType, explode }]: [string, { contentType?: string; explode?: boolean }]): [
      string,
      "json" | "list",
    ][] => {
      if (/^application\/json$/i.test(contentType ?? "")) return [[name, "json"]];
      return explode === false ? [[name, "list"]] : [];
    },
  );
  return Object.fromEntries(forms);
}
