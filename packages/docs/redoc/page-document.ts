import { type Document, valueAt } from "@buddy-openapi/openapi/document";
import { isObject, list } from "@buddy-openapi/openapi/json";
import { inWrittenOrder, type Operation, readOperations } from "@buddy-openapi/openapi/operations";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";

const SCHEMAS = "#/components/schemas/";

/** The document as Redoc shows it best. It says the same in other words, and the page alone gets it. */
export function pageDocument(bundle: Document): Document {
  return withDefaultSamples(withShortNullables(withSectionLinks(bundle)));
}

/** A link within the introduction: Redoc puts `section/` before the anchors of its headings. */
function withSectionLinks(bundle: Document): Document {
  const { info } = bundle;
  if (!info.description) return bundle;
  const description = info.description.replaceAll("](#", "](#section/");
  return { ...bundle, info: { ...info, description } };
}

/** The languages of the code samples, in order. Redoc leaves out samples in any other language. */
export function sampleLanguages(bundle: Document): { lang: string; label: string }[] {
  const samples = inWrittenOrder(bundle, readOperations(bundle)).flatMap(samplesOf);
  const languages = samples.map(({ lang, label = lang }) => [label, { lang, label }] as const);
  return [...new Map(languages).values()];
}

/**
 * Turns `anyOf: [{ $ref }, { type: "null" }]` into a reference to the same schema with `null` among its types. Redoc shows
 * the first form as two tabs, of which one says "null", and drops the description beside it.
 */
function withShortNullables(bundle: Document): Document {
  const schemas = schemasOf(bundle);
  const names = new Set<string>();
  const document: Document = JSON.parse(JSON.stringify(bundle), (_, value: SchemaObject | null) => {
    const name = value?.anyOf && nullableName(value.anyOf);
    if (!name || typeof schemas[name]?.type !== "string") return value;
    names.add(name);
    const { anyOf: _anyOf, ...rest } = value;
    return { $ref: `${SCHEMAS}${name}.nullable`, ...rest };
  });
  const changed = schemasOf(document);
  for (const name of names) {
    const { type, enum: values, ...rest } = changed[name] ?? {};
    Object.assign(changed, {
      [`${name}.nullable`]: {
        title: name,
        ...rest,
        type: [type, "null"],
        ...(values && { enum: [...values, null] }),
      },
    });
  }
  return document;
}

/** The schema that is a choice between itself and `null`, if `anyOf` says that. */
function nullableName(anyOf: Schema[]): string | undefined {
  const parts = anyOf.map((part) => (typeof part === "object" ? part : {}));
  if (parts.length !== 2 || !parts.some(({ type }) => type === "null")) return undefined;
  return parts.find(({ $ref }) => $ref?.startsWith(SCHEMAS))?.$ref?.slice(SCHEMAS.length);
}

/**
 * Redoc shows one sample for each language, whatever server and example of the body a reader picks, so there is nothing to
 * pick: one server, and one example of each body. The pages of the operations have the others.
 */
function withDefaultSamples(document: Document): Document {
  if (document.servers) document.servers = document.servers.slice(0, 1);
  for (const operation of readOperations(document)) {
    for (const { pointer } of operation.requestBody?.content ?? []) {
      const media = valueAt(document, pointer);
      if (!isObject(media) || !media["examples"]) continue;
      media["examples"] = Object.fromEntries(Object.entries(media["examples"]).slice(0, 1));
    }
    const samples = samplesOf(operation);
    const first = new Map(samples.toReversed().map((sample) => [sample.lang, sample]));
    const shown = samples.filter((sample) => first.get(sample.lang) === sample);
    if (samples.length > 0) Object.assign(operation.object, { "x-codeSamples": shown });
  }
  return document;
}

/** The samples in an operation of the bundle, which has made them. */
function samplesOf({ object }: Operation): { lang: string; label?: string }[] {
  return list(object["x-codeSamples"]) as { lang: string; label?: string }[];
}

/** The schemas that have a name. The linter has checked that each is a schema; ours are objects, not `true` or `false`. */
function schemasOf({ components }: Document): Record<string, SchemaObject> {
  return (components?.schemas ?? {}) as Record<string, SchemaObject>;
}
