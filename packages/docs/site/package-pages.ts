import { slug } from "github-slugger";
import {
  type Comment,
  type DeclarationReflection,
  type ParameterReflection,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
} from "typedoc";
import type { ReferenceDocument } from "../reference/document.ts";
import { linkToTypes } from "../reference/urls.ts";
import type { Renderer } from "./markdown.ts";
import { blocks, code, table } from "./markdown-text.ts";
import {
  blocksOf,
  commentText,
  type Export,
  propertiesOf,
  readExports,
  signaturesOf,
} from "./package-model.ts";
import { operationsText } from "./package-operations.ts";
import { PURPOSES, SUMMARIES } from "./package-purposes.ts";
import { markdownOf, type Part, relativeUrl } from "./pages.ts";
import { pageSections } from "./search-sections.ts";
import { fileUrl } from "./source-link.ts";
import type { SitePage } from "./write-site.ts";

type Link = (name: string) => string | undefined;

/** The exports of a page. */
interface PurposePage {
  file: string;
  name: string;
  url: string;
  own: Export[];
}

/** The exports of the client package by page, and where each is described. */
export async function readPackage(): Promise<{
  pages: PurposePage[];
  places: [name: string, url: string][];
}> {
  // The validators of single operations and the schemas have the names of operations and types.
  const exports = (await readExports()).filter(
    ({ source }) => !/validate\/(operations\/|schemas)/.test(source),
  );
  const purposeOf = ({ source }: Export) =>
    PURPOSES.find(({ sources }) => sources.test(source)) ?? PURPOSES[0];
  const pages = PURPOSES.map((purpose) => ({
    ...{ file: purpose.file, name: purpose.name, url: `client/${purpose.file}.html` },
    own: exports.filter((each) => purposeOf(each) === purpose),
  })).filter(({ own }) => own.length > 0);
  const described = pages.filter(({ file }) => file !== "operations");
  return {
    pages,
    places: described.flatMap(({ url, own }) =>
      own.map(({ reflection: { name } }) => [name, `${url}#${slug(name)}`] as [string, string]),
    ),
  };
}

/** The pages of the client package. */
export function packagePages(
  purposes: readonly PurposePage[],
  document: ReferenceDocument,
  renderer: Renderer,
): { part: Part; pages: SitePage[] } {
  const homes = new Map(
    purposes.flatMap(({ url, own }) => own.map(({ reflection }) => [reflection.name, url])),
  );
  const generated = new Set(
    purposes.find(({ file }) => file === "operations")?.own.map(({ reflection }) => reflection.name),
  );
  const part: Part = {
    name: "Client",
    url: "client/index.html",
    groups: [{ name: "@buddy-openapi/client", pages: purposes.map(({ url, name }) => ({ url, name })) }],
  };
  const pages = purposes.map(({ url, own, name, file }): SitePage => {
    const link: Link = (name) => {
      const home = homes.get(name);
      if (home && generated.has(name)) return home === url ? undefined : markdownOf(relativeUrl(url, home));
      if (home) return `${home === url ? "" : markdownOf(relativeUrl(url, home))}#${slug(name)}`;
      return Object.hasOwn(document.schemas, name) ? linkToTypes(url)(name) : undefined;
    };
    const about =
      file === "operations"
        ? operationsText(document, url)
        : own.toSorted(byKind).map((one) => exportText(one, link));
    const markdown = `${blocks(`# Client: ${name.toLowerCase()}`, SUMMARIES[file], ...about)}\n`;
    const rendered = renderer.at(url).page(markdown, url);
    const content = { ...rendered, body: rendered.html };
    return { url, part, markdown, content, found: pageSections(url, rendered, part.name, `Client: ${name}`) };
  });
  return { part, pages };
}

/** Functions first, then classes, then the types that they use. */
function byKind(one: Export, other: Export): number {
  const order = ({ reflection }: Export) =>
    reflection.kindOf([ReflectionKind.Function, ReflectionKind.Variable])
      ? 0
      : reflection.children || signaturesOf(reflection).length > 0
        ? 1
        : 2;
  return order(one) - order(other);
}

function exportText({ reflection, entry, source, line }: Export, link: Link): string {
  const [signature] = signaturesOf(reflection);
  const comment = signature?.comment ?? reflection.comment;
  return blocks(
    `## ${reflection.name}`,
    ...signaturesOf(reflection).map((one) => signatureText(one, link)),
    described(comment, link),
    // An object is its table of properties.
    !signature &&
      !reflection.children &&
      reflection.type &&
      reflection.type.type !== "reflection" &&
      `Type: ${typeText(reflection.type, link)}`,
    ...signaturesOf(reflection).map(({ parameters = [] }) => parameterTable(parameters, link)),
    table(
      ["property", "type", "description"],
      propertiesOf(reflection)
        .filter(({ inheritedFrom }) => !link(inheritedFrom?.name.split(".")[0] ?? ""))
        .map((property) => propertyRow(property, link)),
    ),
    ...basesOf(reflection, link),
    ...blocksOf(comment, "@throws").map(({ content }) => `Throws ${commentText(content, toLink(link))}`),
    ...blocksOf(comment, "@example").map(({ content }) => exampleText(commentText(content, toLink(link)))),
    `Import from ${code(entry)}. [Source](${fileUrl(`packages/client/src/${source}`, line)})`,
  );
}

/** The rest of the properties, and what describes them. */
function basesOf(reflection: DeclarationReflection, link: Link): string[] {
  const bases = Map.groupBy(
    propertiesOf(reflection),
    ({ inheritedFrom }) => inheritedFrom?.name.split(".")[0] ?? "",
  );
  return [...bases].flatMap(([base, properties]) => {
    const href = link(base);
    const names = properties.map(({ name }) => code(name)).join(", ");
    return href ? [`Also has ${names}: see [${code(base)}](${href}).`] : [];
  });
}

function propertyRow(property: DeclarationReflection, link: Link): string[] {
  const { name, flags, type, getSignature, signatures = [] } = property;
  const [signature = getSignature] = signatures;
  const shown =
    signatures.length > 0
      ? signatures.map((one) => signatureText(one, link)).join(" ")
      : typeText(type ?? getSignature?.type, link);
  const text = described(property.comment ?? signature?.comment, link);
  return [code(flags.isOptional ? `${name}?` : name), shown, text];
}

function parameterTable(parameters: readonly ParameterReflection[], link: Link): string {
  if (!parameters.some(({ comment }) => comment)) return "";
  return table(
    ["parameter", "type", "description"],
    parameters.map(({ name, flags, type, comment }) => [
      ...[code(flags.isOptional ? `${name}?` : name), typeText(type, link), described(comment, link)],
    ]),
  );
}

/** How a function is called. */
function signatureText(
  { name, parameters = [], type, typeParameters = [] }: SignatureReflection,
  link: Link,
): string {
  const generic = typeParameters
    .map((one) => `${one.name}${one.type ? ` extends ${one.type}` : ""}`)
    .join(", ");
  const list = parameters
    .map(({ name, flags, type }) => `${name}${flags.isOptional ? "?" : ""}: ${type}`)
    .join(", ");
  return linked(`${name}${generic && `<${generic}>`}(${list}): ${type}`, link);
}

function typeText(type: SomeType | undefined, link: Link): string {
  return linked(String(type ?? "unknown"), link);
}

/** Code in which the names of exports are links. */
function linked(text: string, link: Link): string {
  const pieces = text.split(/(?<![\w"'-])([A-Z]\w+)(?![\w"'-])/);
  const parts: string[] = [];
  let plain = "";
  for (const piece of pieces) {
    const href = link(piece);
    if (!href) {
      plain += piece;
      continue;
    }
    if (plain) parts.push(codeSpan(plain));
    plain = "";
    parts.push(`[${code(piece)}](${href})`);
  }
  if (plain) parts.push(codeSpan(plain));
  return parts.join("");
}

/** Code within a line that may hold a backtick, as template types do. */
function codeSpan(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : code(text);
}

function toLink(link: Link): (name: string) => string {
  return (name) => {
    const href = link(name);
    return href ? `[${code(name)}](${href})` : code(name);
  };
}

function described(comment: Comment | undefined, link: Link): string {
  return commentText(comment?.summary, toLink(link)).trim();
}

/** An example, which TypeDoc takes for code if it is not fenced. */
function exampleText(text: string): string {
  return text.includes("import ") ? blocks("Example:", text) : "";
}
