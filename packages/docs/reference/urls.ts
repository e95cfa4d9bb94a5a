import { record } from "@buddy-openapi/openapi/json";
import { slug } from "github-slugger";
import { markdownOf, relativeUrl } from "../site/pages.ts";
import type { Operation, ReferenceDocument, Schemas, Tag } from "./document.ts";
import { type LinkToType, nameOf } from "./types.ts";

export function operationUrl({ tag, operationId }: Pick<Operation, "tag" | "operationId">): string {
  return `reference/${slug(tag)}/${operationId}.html`;
}

export function tagUrl(tag: Pick<Tag, "slug">): string {
  return `reference/${tag.slug}/index.html`;
}

/** The section of a named schema. */
export function typeUrl(name: string, document: ReferenceDocument): string {
  return `types/${homeOf(document).get(name) ?? SHARED}.html#${slug(name)}`;
}

/** Links to named schemas from the Markdown of a page. The renderer makes them links to HTML. */
export function linkToTypes(url: string, document: ReferenceDocument): LinkToType {
  return (name) => markdownOf(relativeUrl(url, typeUrl(name, document)));
}

/** The group of the types that operations of several tags use. */
export const SHARED = "shared";

/** How much of a document the types of a page may have, in characters of JSON: more makes a page of more than 60 kB. */
const PAGE_ROOM = 15_000;

const homes = new WeakMap<ReferenceDocument, ReadonlyMap<string, string>>();

/**
 * The page of each named schema, `<group>` or `<group>-2` and so on where there are many. Its group is the only tag whose
 * operations use it, or else that of shared types.
 */
export function homeOf(document: ReferenceDocument): ReadonlyMap<string, string> {
  const known = homes.get(document);
  if (known) return known;
  const users = new Map<string, Set<string>>(Object.keys(document.schemas).map((name) => [name, new Set()]));
  for (const tag of document.tags) {
    for (const name of reachable(tag.operations, document.schemas)) users.get(name)?.add(tag.slug);
  }
  const used = new Map<string, number>();
  const home = new Map<string, string>();
  for (const [name, [first = SHARED, ...others]] of users) {
    const group = others.length > 0 ? SHARED : first;
    const size = (used.get(group) ?? 0) + JSON.stringify(document.schemas[name]).length;
    used.set(group, size);
    const page = Math.floor(size / PAGE_ROOM);
    home.set(name, page > 0 ? `${group}-${page + 1}` : group);
  }
  homes.set(document, home);
  return home;
}

/** The named schemas that something uses, at any depth. */
export function reachable(node: unknown, schemas: Schemas, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  const { $ref } = record(node);
  const name = typeof $ref === "string" ? nameOf($ref) : undefined;
  if (name && !found.has(name)) {
    found.add(name);
    reachable(schemas[name], schemas, found);
  }
  for (const value of Object.values(node)) reachable(value, schemas, found);
  return found;
}
