import { type Document, resolve } from "@buddy-openapi/openapi/document";
import { type Loose, list, record } from "@buddy-openapi/openapi/json";
import {
  inWrittenOrder,
  type Media,
  type Operation as ReadOperation,
  readOperations,
} from "@buddy-openapi/openapi/operations";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import type { CodeSample } from "@buddy-openapi/spec-tools/samples/code-samples";
import { slug } from "github-slugger";

export interface Operation extends ReadOperation {
  /** The first of its tags. */
  tag: string;
  /** Those of every example of its body and every region. */
  samples: CodeSample[];
  /** The function of the client that makes its request from what is there, if it has one. */
  update?: string;
}

export interface Tag {
  name: string;
  slug: string;
  description?: string;
  operations: Operation[];
}

/** Tags whose operations are listed together: one of `x-tagGroups`, or a tag alone. */
export interface Group {
  name: string;
  slug: string;
  tags: Tag[];
  operations: Operation[];
}

/** Named schemas. */
export type Schemas = Readonly<Record<string, Schema>>;

/** A bundled document as its pages are made from it. */
export interface ReferenceDocument {
  info: Document["info"];
  servers: NonNullable<Document["servers"]>;
  tags: Tag[];
  groups: Group[];
  operations: Operation[];
  schemas: Schemas;
  securitySchemes: Record<string, { description?: string }>;
}

/** Reads a bundled OpenAPI 3.1 document, which has passed the linter, with the samples that were made with it. */
export function readReference(bundle: Document, all: readonly CodeSample[]): ReferenceDocument {
  const { info, servers = [], tags = [], components = {} } = bundle;
  const samples = Map.groupBy(all, ({ operationId }) => operationId);
  const operations = inWrittenOrder(bundle, readOperations(bundle)).map((operation) => ({
    ...operation,
    tag: operation.tags[0] ?? "Other",
    samples: samples.get(operation.operationId) ?? [],
  }));
  const names = new Set([...tags.map(({ name }) => name), ...operations.map(({ tag }) => tag)]);
  const used = [...names].flatMap((name): Tag[] => {
    const own = operations.filter(({ tag }) => tag === name);
    const { description } = tags.find((tag) => tag.name === name) ?? {};
    return own.length > 0
      ? [{ name, slug: slug(name), operations: own, ...(description && { description }) }]
      : [];
  });
  return {
    info,
    servers,
    operations,
    tags: used,
    groups: groupsOf(list(record(bundle)["x-tagGroups"]).map(record), used),
    // The linter has held each against the structure of a schema.
    schemas: (components.schemas ?? {}) as Schemas,
    securitySchemes: Object.fromEntries(
      Object.entries(components.securitySchemes ?? {}).map(([name, scheme]) => [
        name,
        resolve<{ description?: string }>(bundle, scheme, ["components", "securitySchemes", name]).object,
      ]),
    ),
  };
}

/** The groups of a document in its order, and each tag that is in none of them as a group of its own. */
function groupsOf(declared: readonly Loose[], tags: readonly Tag[]): Group[] {
  const left = new Set(tags);
  const named = declared.flatMap(({ name, tags: members }) => {
    const own = tags.filter((tag) => list(members).includes(tag.name));
    for (const tag of own) left.delete(tag);
    return own.length > 0 ? [{ name: String(name), tags: own }] : [];
  });
  return [...named, ...[...left].map((tag) => ({ name: tag.name, tags: [tag] }))].map(({ name, tags }) => ({
    name,
    slug: slug(name),
    tags,
    operations: tags.flatMap(({ operations }) => operations),
  }));
}

/** Whether a response of an operation is one that many have. What it means is said once, on the page of the errors. */
export function isShared({ object }: Operation, status: string): boolean {
  return "$ref" in record(record(object["responses"])[status]);
}

/** The keywords of a schema. A boolean has none. */
export function keywordsOf(schema: Schema | undefined): SchemaObject {
  return typeof schema === "object" ? schema : {};
}

/** The first kind of content that is JSON, or else the first. */
export function jsonMedia(content: readonly Media[] = []): Media | undefined {
  return content.find(({ mediaType }) => /\bjson\b/.test(mediaType)) ?? content[0];
}
