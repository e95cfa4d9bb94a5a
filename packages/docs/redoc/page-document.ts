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
  requestBody?: RequestBody;
  responses: unknown;
  "x-codeSamples"?: { lang: string; label?: string }[];
}

/** As much of a bundled OpenAPI 3.1 document as is looked at here. */
export interface Bundle {
  info?: { title?: string; summary?: string; description?: string };
  servers?: unknown[];
  tags?: unknown[];
  paths?: Record<string, object>;
  components?: { schemas?: Record<string, Schema>; requestBodies?: Record<string, object> };
}

const SCHEMAS = "#/components/schemas/";

/** The document as Redoc shows it best. It says the same in other words, and the page alone gets it. */
export function pageDocument(bundle: Bundle): Bundle {
  return withDefaultSamples(withShortNullables(withSectionLinks(bundle)));
}

/** A link within the introduction: Redoc puts `section/` before the anchors of its headings. */
function withSectionLinks(bundle: Bundle): Bundle {
  const { info } = bundle;
  if (!info?.description) return bundle;
  const description = info.description.replaceAll("](#", "](#section/");
  return { ...bundle, info: { ...info, description } };
}

/** The languages of the code samples, in order. Redoc leaves out samples in any other language. */
export function sampleLanguages(bundle: Bundle): { lang: string; label: string }[] {
  const samples = operationsOf(bundle).flatMap((operation) => operation["x-codeSamples"] ?? []);
  const languages = samples.map(({ lang, label = lang }) => [label, { lang, label }] as const);
  return [...new Map(languages).values()];
}

/**
 * Turns `anyOf: [{ $ref }, { type: "null" }]` into a reference to the same schema with `null` among its types. Redoc shows
 * the first form as two tabs, of which one says "null", and drops the description beside it.
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
 * Redoc shows one sample for each language, whatever server and example of the body a reader picks, so there is nothing to
 * pick: one server, and one example of each body. The pages of the operations have the others.
 */
function withDefaultSamples(document: Bundle): Bundle {
  if (document.servers) document.servers = document.servers.slice(0, 1);
  for (const { content } of requestBodies(document)) {
    for (const media of Object.values(content ?? {})) {
      if (media.examples) media.examples = Object.fromEntries(Object.entries(media.examples).slice(0, 1));
    }
  }
  for (const operation of operationsOf(document)) {
    const samples = operation["x-codeSamples"];
    if (!samples) continue;
    const first = new Map(samples.toReversed().map((sample) => [sample.lang, sample]));
    operation["x-codeSamples"] = samples.filter((sample) => first.get(sample.lang) === sample);
  }
  return document;
}

interface RequestBody {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}

function requestBodies(document: Bundle): RequestBody[] {
  const named = Object.values(document.components?.requestBodies ?? {});
  return [...named, ...operationsOf(document).flatMap(({ requestBody }) => requestBody ?? [])];
}

export function operationsOf(document: Bundle): Operation[] {
  return Object.values(document.paths ?? {})
    .flatMap((pathItem) => Object.values(pathItem))
    .filter((member): member is Operation => Object.hasOwn(Object(member), "responses"));
}
