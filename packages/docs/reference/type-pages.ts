import type { SchemaObject } from "@buddy-openapi/openapi/schema";
import { slug } from "github-slugger";
import { html } from "../site/html.ts";
import type { Content } from "../site/layout.ts";
import type { Renderer } from "../site/markdown.ts";
import { blocks, code, table } from "../site/markdown-text.ts";
import { markdownOf, relativeUrl } from "../site/pages.ts";
import { textInLine } from "../site/search-sections.ts";
import { keywordsOf, type Operation, type ReferenceDocument } from "./document.ts";
import { propertyTable } from "./operation-markdown.ts";
import { flattened, propertiesOf } from "./properties.ts";
import { propertyList } from "./property-list.ts";
import { type LinkToType, listed, narrowing, typeOf } from "./types.ts";
import { homeOf, linkToTypes, operationUrl, reachable, SHARED, typeUrl } from "./urls.ts";

/** A page of named schemas. */
interface TypePage {
  url: string;
  /** The tag whose operations use them, or the page of shared ones. */
  name: string;
  content: Content;
  markdown: string;
  /** What the search finds. */
  types: { name: string; text: string }[];
}

/** The pages of the named schemas: those of each tag, and those that several tags use. */
export function typePages(document: ReferenceDocument, renderer: Renderer): TypePage[] {
  const groups = new Map([
    ...document.tags.map(({ slug, name }) => [slug, name] as const),
    [SHARED, "Shared"] as const,
  ]);
  const pages = Map.groupBy(homeOf(document), ([, home]) => home);
  const order = [...groups.keys()];
  const users = usersOfTypes(document);
  return [...pages]
    .map(([home, types]) => {
      const [, group = "", number] = /^(.*?)(?:-(\d+))?$/.exec(home) ?? [];
      const isGroup = groups.has(home);
      const name = isGroup ? groups.get(home) : `${groups.get(group)}, part ${number}`;
      return { home, group: isGroup ? home : group, name: name ?? home, types: types.map(([type]) => type) };
    })
    .toSorted((one, other) => order.indexOf(one.group) - order.indexOf(other.group))
    .map(({ home, name, types }) => typePage(home, name, types, document, renderer, users));
}

function typePage(
  home: string,
  name: string,
  types: string[],
  document: ReferenceDocument,
  renderer: Renderer,
  users: ReadonlyMap<string, Operation[]>,
): TypePage {
  const url = `types/${home}.html`;
  const link = linkToTypes(url, document);
  const title = `Types: ${name}`;
  const summary = home.startsWith(SHARED)
    ? "The types that operations of several parts use."
    : `The types of the operations of ${name.toLowerCase()}.`;
  const all = types.map((type) => ({
    type,
    schema: keywordsOf(document.schemas[type]),
    users: users.get(type) ?? [],
  }));
  const sections = all.map(({ type, schema, users }) => {
    const source = `type ${type}`;
    const properties = propertiesOf(flattened(schema, document.schemas), link);
    return html`<section class="named">
<h2 id="${slug(type)}"><a class="anchor" href="#${slug(type)}"><code>${type}</code></a></h2>
${renderer.block(schema.description, source)}
${renderer.block(valuesText(type, schema, link), source)}
${propertyList(properties, renderer, source)}
${users.length > 0 && html`<p class="facts">Used by ${users.slice(0, MOST_USERS).map((user, index) => html`${index > 0 && ", "}<a href="${relativeUrl(url, operationUrl(user))}"><code>${user.operationId}</code></a>`)}${users.length > MOST_USERS && ` and ${users.length - MOST_USERS} more operations`}</p>`}
</section>
`;
  });
  return {
    url,
    name,
    content: {
      title,
      summary,
      body: html`<h1>${title}</h1>
<p>${summary} Each is exported by <code>@buddy-openapi/types</code>. A property that is not called required may be absent.</p>
${sections}`,
      sections: types.map((type) => ({ id: slug(type), title: type })),
    },
    markdown: blocks(
      `# ${title}`,
      summary,
      ...all.map(({ type, schema }) => typeMarkdown(type, schema, document, link)),
    ).concat("\n"),
    types: all.map(({ type, schema }) => ({ name: type, text: typeText(schema, document) })),
  };
}

/** The section of a named schema in Markdown. */
function typeMarkdown(
  name: string,
  schema: SchemaObject,
  document: ReferenceDocument,
  link: LinkToType,
): string {
  return blocks(
    `## ${name}`,
    schema.description,
    valuesText(name, schema, link),
    propertyTable(propertiesOf(flattened(schema, document.schemas), link)),
  );
}

/** The values of an enum and what goes with them in the types package, or the type. */
function valuesText(name: string, schema: SchemaObject, link: LinkToType): string {
  const { enum: values, ...rest } = schema;
  if (!values)
    return schema.properties || schema.allOf
      ? ""
      : blocks(`Type: ${typeOf(schema, link)}`, narrowing(schema));
  const open = schema["x-enum-extensibility"] === "open";
  return blocks(
    `Type: ${typeOf(rest, link)}. ${open ? "Known values, more may come" : "Values"}: ${listed(values)}.`,
    narrowing(rest),
    open &&
      `In \`@buddy-openapi/types/enums\`: the guard ${code(`isKnown${name}`)} is true for the values that this version knows.`,
  );
}

/** The words that the search finds of a schema. */
function typeText(schema: SchemaObject, document: ReferenceDocument): string {
  const { properties = {}, enum: values = [] } = flattened(schema, document.schemas);
  return textInLine([schema.description ?? "", ...Object.keys(properties), ...values.map(String)].join(" "));
}

/** How many of the operations that use a type are named. */
const MOST_USERS = 8;

/** The operations that use each named schema, directly or within another one. */
function usersOfTypes(document: ReferenceDocument): Map<string, Operation[]> {
  const users = new Map<string, Operation[]>();
  for (const operation of document.operations) {
    for (const name of reachable(operation, document.schemas)) {
      users.set(name, [...(users.get(name) ?? []), operation]);
    }
  }
  return users;
}

/** The list of all types, in the order of the alphabet, with an anchor for each that stays wherever its section is. */
export function typeIndex(document: ReferenceDocument): { content: Content; markdown: string } {
  const url = "types/index.html";
  const names = Object.keys(document.schemas).toSorted();
  const title = "Types";
  const summary = "Every type of the API, as @buddy-openapi/types exports them.";
  const kind = (name: string) => (keywordsOf(document.schemas[name]).enum ? "values" : "object");
  const link = (name: string) => relativeUrl(url, typeUrl(name, document));
  return {
    content: {
      title,
      summary,
      sections: [],
      body: html`<h1>${title}</h1>
<p>Every type of the API, as <code>@buddy-openapi/types</code> exports them. <code>paths</code>, <code>components</code> and <code>operations</code> have the same types by path, kind and operation. <code>@buddy-openapi/types/enums</code> has the known values of each enum, and a guard for them.</p>
<ul class="index">
${names.map(
  (
    name,
  ) => html`<li id="${slug(name)}"><a href="${link(name)}"><code>${name}</code></a> <small>${kind(name)}</small></li>
`,
)}</ul>`,
    },
    markdown: blocks(
      `# ${title}`,
      summary,
      table(
        ["type", "kind"],
        names.map((name) => [`[${name}](${markdownOf(link(name))})`, kind(name)]),
      ),
    ).concat("\n"),
  };
}
