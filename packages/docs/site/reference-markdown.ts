import { refPointer } from "@buddy-openapi/openapi/document";
import { blocks, code, json, table } from "./markdown-text.ts";
import {
  about,
  type Operation,
  operationSection,
  type Parameter,
  type Security,
} from "./operation-markdown.ts";
import { memberTable, narrowing, SCHEMAS, type Schema, typeOf } from "./schema-markdown.ts";

/** A bundled document in which only schemas are referred to. */
interface Document {
  info: { title: string; description?: string };
  servers?: { url: string; description?: string; variables?: object }[];
  security?: Security;
  paths: Record<string, { parameters?: Parameter[] } & Record<string, unknown>>;
  components: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, { description?: string }>;
  };
}

/** A bundled OpenAPI 3.1 document, which has passed the linter, as Markdown for a program that reads nothing else. */
export function referenceMarkdown(bundle: object): string {
  const { info, servers = [], security = [], paths, components } = inlined(bundle);
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter((entry): entry is [string, Operation] => Object.hasOwn(Object(entry[1]), "responses"))
      .map(([method, operation]) => {
        const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        // An operation's own parameter takes the place of its path's.
        const parameters = [...new Map(all.map((each) => [`${each.in} ${each.name}`, each])).values()];
        return { security, ...operation, parameters, route: `${method.toUpperCase()} ${path}` };
      }),
  );
  const responses = operations.flatMap((operation) => Object.values(operation.responses));
  const headers = responses.flatMap((response) => Object.entries(response.headers ?? {}));
  const headerRows = headers.map(([name, header]) => [code(name), typeOf(header.schema), about(header)]);
  return blocks(
    `# ${info.title}`,
    "[openapi.json](openapi.json) says the same, and has examples of the answers.",
    // One level down, but for the comments in fenced code.
    info.description?.replace(/^```.*?^```|^(?=#+ )/gms, (found) => found || "#"),
    "## Servers",
    ...servers.flatMap(({ url, description, variables }) => [
      [code(url), description].filter(Boolean).join(": "),
      variables && json({ variables }),
    ]),
    "## Security schemes",
    ...Object.entries(components.securitySchemes ?? {}).map(([name, { description, ...scheme }]) =>
      blocks(`### ${name}`, description, json(scheme)),
    ),
    "## Operations",
    ...operations.map(operationSection),
    headers.length > 0 && "## Headers of answers",
    // Most answers have the same ones.
    table(
      ["header", "type", "description"],
      [...new Map(headerRows.map((row) => [row.join(), row])).values()],
    ),
    "## Schemas",
    "A member that is not called required may be absent. Types with `and` between them have the members of each.",
    ...Object.entries(components.schemas ?? {}).map(([name, schema]) =>
      blocks(
        `### ${name}`,
        schema.description,
        `Type: ${typeOf(schema)}`,
        narrowing(schema),
        memberTable(schema),
      ),
    ),
  ).concat("\n");
}

/** The document with what its references name in their place, save for schemas, which may contain themselves. */
function inlined(bundle: object): Document {
  const text = JSON.stringify(bundle, (_, value) => {
    if (typeof value?.$ref !== "string" || value.$ref.startsWith(SCHEMAS)) return value;
    const { $ref, ...beside } = value;
    return { ...refPointer($ref).reduce((node, key) => Object(node)[key], bundle), ...beside };
  });
  return JSON.parse(text);
}
