interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
}

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  requestBody?: unknown;
  responses: unknown;
  "x-codeSamples"?: { lang: string; label?: string }[];
}

/** As much of a bundled OpenAPI 3.1 document as is looked at here. */
export interface Bundle {
  info?: { title?: string; summary?: string; description?: string };
  tags?: unknown[];
  paths?: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, Schema> };
}

const SCHEMAS = "#/components/schemas/";

/** The document as Redoc shows it best. It says the same in other words, and the page alone gets it. */
export function pageDocument(bundle: Bundle): Bundle {
  return withoutOnlyTag(withFirstSamples(withShortNullables(withSectionLinks(bundle))));
}

/** One sample of each kind: those of further examples are labelled `curl: nameOfTheExample`. */
function withFirstSamples(document: Bundle): Bundle {
  for (const operation of operationsOf(document)) {
    const samples = operation["x-codeSamples"];
    if (samples) operation["x-codeSamples"] = samples.filter(({ label }) => !label?.includes(": "));
  }
  return document;
}

/** A link within the introduction: Redoc puts `section/` before the anchors of its headings. */
function withSectionLinks(bundle: Bundle): Bundle {
  const { info } = bundle;
  if (!info?.description) return bundle;
  const description = info.description.replaceAll("](#", "](#section/");
  return { ...bundle, info: { ...info, description } };
}

/**
 * The languages of the code samples, in their order. Redoc leaves out samples in languages that it isn't told of. Where a
 * request has a body, its examples follow as one more: no written sample changes with the example that a reader picks.
 */
export function sampleLanguages(bundle: Bundle): { lang: string; label: string }[] {
  const operations = operationsOf(withFirstSamples(structuredClone(bundle)));
  const samples = operations.flatMap((operation) => operation["x-codeSamples"] ?? []);
  const languages = samples.map(({ lang, label = lang }) => [label, { lang, label }] as const);
  const bodies = operations.some(({ requestBody }) => requestBody)
    ? [{ lang: "payload", label: "Payload" }]
    : [];
  return [...new Map(languages).values(), ...bodies];
}

/**
 * Turns `anyOf: [{ $ref }, { type: "null" }]` into a reference to the same schema with `null` among its types. Redoc shows
 * the first form as two tabs, of which one says "null", and drops the description that stands beside it.
 */
function withShortNullables(bundle: Bundle): Bundle {
  const { schemas = {} } = bundle.components ?? {};
  const names = new Set<string>();
  const document: Bundle = JSON.parse(JSON.stringify(bundle), (_, value: Schema | null) => {
    const name = value?.anyOf && nullableName(value.anyOf);
    if (!name || typeof schemas[name]?.type !== "string") return value;
    names.add(name);
    const { anyOf: _anyOf, ...rest } = value;
    return { $ref: `${SCHEMAS}${name}.nullable`, ...rest };
  });
  for (const name of names) {
    const { type, enum: values, ...rest } = document.components?.schemas?.[name] ?? {};
    Object.assign(document.components?.schemas ?? {}, {
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
  if (anyOf.length !== 2 || !anyOf.some(({ type }) => type === "null")) return undefined;
  const reference = anyOf.find(({ $ref }) => $ref?.startsWith(SCHEMAS));
  return reference?.$ref?.slice(SCHEMAS.length);
}

/**
 * Redoc folds the operations of a tag away until a reader opens it. Where there is only one tag there is nothing to choose
 * from, so its operations stand in the open.
 */
function withoutOnlyTag(document: Bundle): Bundle {
  const { tags, ...rest } = document;
  if (tags?.length !== 1) return document;
  for (const operation of operationsOf(rest)) delete operation.tags;
  return rest;
}

export function operationsOf(document: Bundle): Operation[] {
  return Object.values(document.paths ?? {})
    .flatMap((pathItem) => Object.values(pathItem))
    .filter((member): member is Operation => Object.hasOwn(Object(member), "responses"));
}
