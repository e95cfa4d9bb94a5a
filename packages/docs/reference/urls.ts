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

/** The page of a named schema. */
export function typeUrl(name: string): string {
  return `types/${name}.html`;
}

/** Links to named schemas from the Markdown of a page. The renderer makes them links to HTML. */
export function linkToTypes(url: string): LinkToType {
  return (name) => markdownOf(relativeUrl(url, typeUrl(name)));
}

/** The types that operations of several groups use. */
export const SHARED = { name: "Shared", slug: "shared" };

/** The group of each named schema: the only one whose operations use it, or that of shared types. */
export function homesOf({
  groups,
  schemas,
}: ReferenceDocument): ReadonlyMap<string, { name: string; slug: string }> {
  const users = groups.map((group) => ({ group, used: reachable(group.operations, schemas) }));
  return new Map(
    Object.keys(schemas).map((name) => {
      const [only, ...others] = users.filter(({ used }) => used.has(name));
      return [name, only && others.length === 0 ? only.group : SHARED];
    }),
  );
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
