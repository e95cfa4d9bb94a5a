import type { Document } from "@buddy-openapi/openapi/document";
import { list, record } from "@buddy-openapi/openapi/json";
import * as model from "@buddy-openapi/openapi/operations";
import type { Operations } from "../client/operations.ts";
import { responseKind } from "../read/media-type.ts";
import { functionName, typeName } from "../read/names.ts";
import type { NormalDocument } from "../read/normal-document.ts";
import { readCollections, readLookups, readParts } from "./collections.ts";
import { SchemaValues } from "./schema-values.ts";

/**
 * The data of `@buddy-openapi/client/testing`, as TypeScript modules. `testing.ts` has what every mock needs; the others, which are
 * loaded when they are used, a value per component that is an object, and how the mock responds by itself.
 */
export function testingFiles(
  document: Document,
  normal: NormalDocument,
  { operations }: Operations,
): Record<string, string> {
  const values = new SchemaValues(document);
  const types = Object.keys(normal.document.components?.schemas ?? {});
  // A component whose name is no name of TypeScript, or is taken by another, has a type of another name.
  const objects = values.objects.filter((name) => typeName(name) === name && types.includes(name));
  const written = model.readOperations(document);
  const collections = readCollections(document, written, operations, values);
  const headers: Record<string, string>[] = [];
  const states = collections.flatMap(({ type, states }) =>
    states ? [`NonNullable<${type}[${JSON.stringify(record(states)["property"])}]>`] : [],
  );
  const fixtures = new Map(objects.map((name) => [name, values.component(name)]));
  const successes = written.map(
    (operation) => `${functionName(operation.operationId)}: ${success(operation, fixtures, headers)},`,
  );
  const absent = objects.map((name) => [name, values.absent(name)] as const);
  const held = collections.flatMap(({ type }) => type.match(/\b[A-Z]\w*/g) ?? []);
  const imported = (names: readonly string[]) => {
    const used = [...new Set(names)].filter((name) => types.includes(name)).sort();
    return used.length > 0 ? `import type { ${used.join(", ")} } from "@buddy-openapi/types";\n` : "";
  };
  return {
    "testing.ts": `${imported(held)}
/** What the collections hold, by the operation that lists them. */
export interface CollectionItems {
${collections.map(({ list, type }) => `${list}: ${type};`).join("\n")}
}

/** The states of what the API moves. */
export type State = ${states.join(" | ") || "never"};

/** The operations that list a collection, each with the property of an item that is its ID. */
export const LISTS: Readonly<Record<string, string>> = ${dataOf(Object.fromEntries(collections.map(({ list, id }) => [list, id])))};

/** The first example of each status outside 2xx that has one. */
export const FAILURES: Readonly<Record<string, unknown>> = ${dataOf(failures(written))};

/** The properties of forms that are lists, by operation. A form shows no difference between a value and a list of one. */
export const FORM_LISTS: Readonly<Record<string, readonly string[]>> = ${dataOf(formLists(written))};

/** The servers of the document. */
export const SERVERS: readonly string[] = ${dataOf(list(document.servers).map((server) => record(server)["url"]))};
`,
    "testing/fixtures.ts": `${imported(objects)}
/** The components that have a fixture, by name. */
export interface FixtureTypes {
${objects.map((name) => `${name}: ${name};`).join("\n")}
}

/** A value of each component that is an object. */
export const FIXTURES = ${dataOf(Object.fromEntries(fixtures))} satisfies Readonly<Record<string, object>>;

/** What the override of a property begins with, where a fixture has no object there: component → path → object. */
export const ABSENT: Readonly<Record<string, Readonly<Record<string, object>>>> = ${dataOf(
      Object.fromEntries(absent.filter(([, paths]) => Object.keys(paths).length > 0)),
    )};
`,
    "testing/examples.ts": `import type * as kit from "../../testing/data.js";
${successes.some((one) => one.includes("FIXTURES[")) ? `import { FIXTURES } from "./fixtures.js";\n` : ""}
/** The headers of the successes, each set once. */
${headers.length === 0 ? "" : `const HEADERS: readonly Readonly<Record<string, string>>[] = ${dataOf(headers)};`}

/** The first success of each operation. */
export const SUCCESSES: Readonly<Record<string, kit.ExampleResponse>> = {
${successes.join("\n")}
};

/** How operations page. */
export const PAGES: Readonly<Record<string, kit.Pages>> = ${dataOf(
      Object.fromEntries(
        operations.flatMap(({ name, pagination }) => (pagination ? [[name, pagination]] : [])),
      ),
    )};

/** What has a list, and a path for each of its items. */
export const COLLECTIONS: readonly kit.Collection[] = ${dataOf(collections.map(({ type: _type, ...data }) => data))};

/** What an item has in a list, and a path gets alone. */
export const PARTS: readonly kit.Part[] = ${dataOf(readParts(written))};

/** What the filters of an operation look up. */
export const LOOKUPS: Readonly<Record<string, kit.Lookups>> = ${dataOf(readLookups(written))};

/** An example of each parameter of a path, which the URLs of the examples repeat. */
export const PATH_PARAMETERS: Readonly<Record<string, string>> = ${dataOf(pathParameters(written))};
`,
  };
}

/** JSON as source. A property named `__proto__` would become the prototype. */
function dataOf(value: unknown): string {
  return JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:');
}

/** The response, whose body is the fixture where they are the same. */
function success(
  { responses }: model.Operation,
  fixtures: ReadonlyMap<string, unknown>,
  headers: Record<string, string>[],
): string {
  const first = responses.find(({ status }) => status.startsWith("2"));
  const status = `${Number(first?.status.replaceAll(/x/gi, "0") ?? 200)}${headersOf(first, headers)}`;
  const media = first?.content[0];
  if (!media) return `{ status: ${status} }`;
  const { schema, examples, mediaType } = media;
  const kind = responseKind(mediaType);
  const [, name = ""] = /\/([^/]+)$/.exec(String(record(schema)["$ref"])) ?? [];
  const value = examples[0]?.value ?? list(record(schema)["examples"])[0] ?? fixtures.get(name) ?? null;
  const isFixture = fixtures.has(name) && JSON.stringify(fixtures.get(name)) === JSON.stringify(value);
  const body = isFixture ? `FIXTURES[${JSON.stringify(name)}]` : dataOf(value);
  return `{ status: ${status}, ${kind === "json" ? "" : `mediaType: ${JSON.stringify(mediaType)}, `}body: ${body} }`;
}

/** The examples of the headers of a response, as a place in the list of all sets. */
function headersOf(response: model.Response | undefined, sets: Record<string, string>[]): string {
  const entries = (response?.headers ?? []).flatMap(({ name, examples }) =>
    examples[0] ? [[name, String(examples[0].value)] as const] : [],
  );
  if (entries.length === 0) return "";
  const set = Object.fromEntries(entries);
  const known = sets.findIndex((one) => JSON.stringify(one) === JSON.stringify(set));
  return `, headers: HEADERS[${known < 0 ? sets.push(set) - 1 : known}]`;
}

function pathParameters(operations: readonly model.Operation[]): Record<string, string> {
  const all = operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ name, in: place, examples }) =>
      place === "path" && examples[0] ? [[name, String(examples[0].value)] as const] : [],
    ),
  );
  // The first of a name stays.
  return Object.fromEntries(all.reverse());
}

/** By the first example of the form. */
function formLists(operations: readonly model.Operation[]): Record<string, string[]> {
  const all = operations.flatMap(({ operationId, requestBody }) => {
    const form = requestBody?.content.find(({ mediaType }) => /form/i.test(mediaType));
    const properties = Object.entries(record(form?.examples[0]?.value));
    const lists = properties.flatMap(([name, value]) => (Array.isArray(value) ? [name] : []));
    return lists.length > 0 ? [[functionName(operationId), lists] as const] : [];
  });
  return Object.fromEntries(all);
}

function failures(operations: readonly model.Operation[]): Record<string, unknown> {
  const examples = operations.flatMap(({ responses }) =>
    responses.flatMap(({ status, content }) => {
      const example = content.find(({ mediaType }) => responseKind(mediaType) === "json")?.examples[0];
      return example && !status.startsWith("2") ? [[status, example.value] as const] : [];
    }),
  );
  // The first of a status stays.
  return Object.fromEntries(examples.reverse());
}
