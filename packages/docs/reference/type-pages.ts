import type { SchemaObject } from "@buddy-openapi/openapi/schema";
import { slug } from "github-slugger";
import { card, pre } from "../site/cards.ts";
import { type Html, html } from "../site/html.ts";
import type { Content } from "../site/layout.ts";
import type { Renderer } from "../site/markdown.ts";
import { blocks, code, table } from "../site/markdown-text.ts";
import { markdownOf, relativeUrl, TYPES } from "../site/pages.ts";
import { textInLine } from "../site/search-sections.ts";
import { keywordsOf, type Operation, type ReferenceDocument, type Schemas } from "./document.ts";
import { propertyTable } from "./operation-markdown.ts";
import { heading, plain } from "./operation-page.ts";
import { flattened, propertiesOf } from "./properties.ts";
import { propertyList } from "./property-list.ts";
import { nameOf, narrowing, typeOf } from "./types.ts";
import { homesOf, linkToTypes, operationUrl, reachable, SHARED, typeUrl } from "./urls.ts";
import { valuesLine, valuesList, valuesOf, withoutMeanings } from "./values.ts";

/** How many of the operations and types that use a type are named. */
const MOST_USERS = 8;

/** The types of a group of operations, or those that several groups use. */
export interface TypeGroup {
  name: string;
  slug: string;
  types: string[];
}

/** All types by their groups, in the order of the alphabet. */
export function typeGroups(document: ReferenceDocument): TypeGroup[] {
  const homes = homesOf(document);
  return [...document.groups, SHARED].flatMap(({ name, slug }) => {
    const types = Object.keys(document.schemas).filter((type) => homes.get(type)?.slug === slug);
    return types.length > 0 ? [{ name, slug, types: types.toSorted() }] : [];
  });
}

/** The page of a named schema. */
export function typePage(
  name: string,
  group: TypeGroup,
  document: ReferenceDocument,
  users: Users,
  renderers: Renderer,
) {
  const url = typeUrl(name);
  const { schemas } = document;
  const schema = keywordsOf(schemas[name]);
  const renderer = renderers.at(url);
  const link = linkToTypes(url);
  const source = `type ${name}`;
  const properties = propertiesOf(schema, schemas, link);
  const values = valuesOf(schema, schemas);
  const index = relativeUrl(url, TYPES);
  const facts = factsOf(name, url, users);
  const [example] = schema.examples ?? [];
  const hasExample = typeof example === "object";
  const type = `Type: ${[typeOf({ ...schema, enum: [] }, link), narrowing(schema)].filter(Boolean).join(". ")}`;
  const guard =
    values?.isOpen &&
    `In \`@buddy-openapi/types/enums\`: the guard ${code(`isKnown${name}`)} is true for the values that this version knows.`;
  const about = values ? withoutMeanings(schema.description ?? "") : (schema.description?.trim() ?? "");
  const body = html`<article${hasExample && html` class="operation"`}><div class="intro">
<p class="crumbs"><a href="${index}">Types</a> / <a href="${index}#in-${group.slug}">${group.name}</a></p>
<h1><span class="mono">${name}</span></h1>
<div class="lead">${renderer.block(about, source)}</div>
<dl class="facts">${[...facts, importOf(name)].map(([label, text]) => html`<dt>${label}</dt><dd>${renderer.inline(text, source)}</dd>`)}</dl>
</div>
${hasExample && html`<div class="panels">${card("Example", pre(renderer.code(JSON.stringify(example, null, 2), "json")))}</div>`}
<div class="details">
${properties.length > 0 ? html`${heading("properties", "Properties")}${propertyList(properties, { id: "property", renderer, source })}` : html`<p>${renderer.inline(type, source)}</p>`}
${values && html`${heading("values", "Values")}${valuesList({ ...values, isFull: true }, renderer, source)}${guard && renderer.block(guard, source)}`}
</div></article>`;
  const content: Content = {
    title: name,
    summary: plain(about || `A type of ${group.name}.`),
    body,
    sections: [],
    hasSamples: hasExample,
  };
  const markdown = blocks(
    `# ${name}`,
    about,
    facts.map(([label, text]) => `- ${label}: ${text}`).join("\n"),
    values && valuesLine(values),
    properties.length > 0 ? propertyTable(properties) : type,
    guard,
  ).concat("\n");
  return { url, content, markdown, text: typeText(schema, schemas) };
}

/** The operations that return or take each type, and the types that have it. */
export type Users = ReadonlyMap<string, { operations: Operation[]; types: string[] }>;

/** Who uses each type: the operations that do so at any depth, and the types that name it. */
export function usersOf({ operations, schemas }: ReferenceDocument): Users {
  const users = new Map(
    Object.keys(schemas).map((name) => [name, { operations: [] as Operation[], types: [] as string[] }]),
  );
  for (const operation of operations)
    for (const name of reachable(operation, schemas)) users.get(name)?.operations.push(operation);
  for (const [name, schema] of Object.entries(schemas))
    for (const [, used = ""] of JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g))
      users.get(nameOf(used) ?? "")?.types.push(name);
  return users;
}

function factsOf(name: string, url: string, users: Users): [string, string][] {
  const { operations = [], types = [] } = users.get(name) ?? {};
  const shorten = (all: readonly string[]) =>
    `${[...new Set(all)].slice(0, MOST_USERS).join(", ")}${all.length > MOST_USERS ? `, and ${all.length - MOST_USERS} more` : ""}`;
  const links = operations.map(
    (one) => `[${code(one.operationId)}](${markdownOf(relativeUrl(url, operationUrl(one)))})`,
  );
  const parents = [...new Set(types)].map((type) => `[${code(type)}](${linkToTypes(url)(type)})`);
  return [
    ...(links.length > 0 ? [["Used by", shorten(links)] as [string, string]] : []),
    ...(parents.length > 0 ? [["Part of", shorten(parents)] as [string, string]] : []),
  ];
}

function importOf(name: string): [string, string] {
  return ["Import", code(`import type { ${name} } from "@buddy-openapi/types"`)];
}

/** The words that the search finds of a schema. */
function typeText(schema: SchemaObject, schemas: Schemas): string {
  const { properties = {}, enum: values = [] } = flattened(schema, schemas);
  return textInLine([schema.description ?? "", ...Object.keys(properties), ...values.map(String)].join(" "));
}

/** All types by group, with an anchor for each that stays. */
export function typeIndex(
  groups: readonly TypeGroup[],
  document: ReferenceDocument,
): { content: Content; markdown: string } {
  const title = "Types";
  const summary = "Every type of the API, as @buddy-openapi/types exports them.";
  const isEnum = (name: string) => keywordsOf(document.schemas[name]).enum !== undefined;
  const link = (name: string) => relativeUrl(TYPES, typeUrl(name));
  const item = (name: string): Html =>
    html`<li id="${slug(name)}"><a href="${link(name)}"><code>${name}</code>${isEnum(name) && html` <small>values</small>`}</a></li>\n`;
  return {
    content: {
      title,
      summary,
      sections: groups.map(({ name, slug }) => ({ id: `in-${slug}`, title: name })),
      body: html`<h1>${title}</h1>
<p class="lead">Every type of the API, as <code>@buddy-openapi/types</code> exports them.</p>
<p><code>paths</code>, <code>components</code> and <code>operations</code> have the same types by path, kind and operation. <code>@buddy-openapi/types/enums</code> has the known values of each enum, and a guard for them.</p>
<input class="filter" type="search" placeholder="Filter by name" aria-label="Filter types by name" autocomplete="off">
${groups.map(
  ({ name, slug, types }) =>
    html`<section class="group"><h2 id="in-${slug}"><a class="self" href="#in-${slug}">${name}</a> <small>${types.length}</small></h2><ul class="types">${types.map(item)}</ul></section>\n`,
)}`,
    },
    markdown: blocks(
      `# ${title}`,
      summary,
      ...groups.flatMap(({ name, types }) => [
        `## ${name}`,
        table(
          ["type", "kind"],
          types.map((type) => [`[${type}](${markdownOf(link(type))})`, isEnum(type) ? "values" : "object"]),
        ),
      ]),
    ).concat("\n"),
  };
}
