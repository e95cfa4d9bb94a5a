import { type Document, UnsupportedError } from "@buddy-openapi/openapi/document";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { docComment } from "./doc-comment.ts";

/** Stands for "any other string" while openapi-typescript runs; see {@link openEnums}. */
const ANY_OTHER_STRING = "x-any-other-string";

const { factory } = ts;

/**
 * The main module of the types package, as TypeScript source: one export per schema component, then
 * `paths`, `components` and `operations`. It holds types only.
 */
export async function typesSource(document: Document): Promise<string> {
  const statements = await openapiTS(JSON.stringify(openEnums(document)), {
    silent: true,
    // A default tells what the server assumes, not that a member is always there.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) =>
      ANY_OTHER_STRING in schema
        ? factory.createIntersectionTypeNode([
            factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
            factory.createTypeLiteralNode([]),
          ])
        : undefined,
  });
  const declarations = nameSchemas(statements.filter((statement) => !isEmptyRecord(statement)));
  return declarations.map((declaration) => tidyComments(astToString(declaration))).join("\n");
}

/**
 * Rewrites every enum marked `x-enum-extensibility: open` as "one of these, or any other string", for which
 * OpenAPI has no word of its own: `"A" | "B" | (string & {})` keeps completion and accepts what is added later.
 */
function openEnums(document: Document): unknown {
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || !("x-enum-extensibility" in value)) return value;
    const { enum: values, type, "x-enum-extensibility": extensibility, ...rest } = value as OpenEnum;
    if (extensibility !== "open") return value;
    const known = { enum: values.filter((known) => known !== null) };
    const others = { type: "string", [ANY_OTHER_STRING]: true };
    return { ...rest, anyOf: [known, others, ...(type?.includes("null") ? [{ type: "null" }] : [])] };
  });
}

/** What the linter makes sure of wherever `x-enum-extensibility` stands. */
interface OpenEnum {
  enum: (string | null)[];
  type?: string | string[];
  "x-enum-extensibility": string;
}

/** openapi-typescript writes `webhooks` and `$defs` even where there are none. */
function isEmptyRecord(statement: ts.Node): boolean {
  return (
    ts.isTypeAliasDeclaration(statement) &&
    ts.isTypeReferenceNode(statement.type) &&
    ts.isIdentifier(statement.type.typeName) &&
    statement.type.typeName.text === "Record"
  );
}

/**
 * Moves each schema out of `components` to a declaration of its own and lets everything refer to it by name,
 * so that editors and error messages say `IntegrationView` and not its whole shape.
 */
function nameSchemas(statements: ts.Node[]): ts.Node[] {
  const declarations: ts.Node[] = [];
  const taken = new Set(statements.filter(isNamedDeclaration).map((statement) => statement.name.text));

  const declare = (schema: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature => {
    const name = schemaName(schema.name);
    if (taken.has(name)) {
      throw new UnsupportedError(
        ["components", "schemas", name],
        `A schema can't be called "${name}": the types package exports something else under that name.`,
      );
    }
    const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    const declaration = ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(exported, name, undefined, type);
    declarations.push(
      ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema) ?? []),
    );
    const reference = factory.createTypeReferenceNode(name);
    return factory.createPropertySignature(schema.modifiers, schema.name, schema.questionToken, reference);
  };

  const { transformed } = ts.transform(statements, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        if (isSchemasProperty(node)) {
          const members = node.type.members.map((member) => {
            if (!ts.isPropertySignature(member) || !member.type) throw new Error("A schema without a type.");
            return declare(member, ts.visitNode(member.type, visit, ts.isTypeNode));
          });
          return factory.updatePropertySignature(
            node,
            node.modifiers,
            node.name,
            node.questionToken,
            factory.createTypeLiteralNode(members),
          );
        }
        const name = referencedComponent(node, "schemas");
        if (name) return factory.createTypeReferenceNode(name);
        const visited = ts.visitEachChild(node, visit, context);
        if (ts.isUnionTypeNode(visited)) return flatten(visited);
        return isHeader(visited) ? optional(visited) : visited;
      };
      return visit;
    },
  ]);
  return [...declarations, ...transformed];
}

/** A response header that is a reference, which openapi-typescript takes to be always there. */
function isHeader(node: ts.Node): node is ts.PropertySignature {
  return (
    ts.isPropertySignature(node) &&
    node.type !== undefined &&
    referencedComponent(node.type, "headers") !== undefined
  );
}

function optional(property: ts.PropertySignature): ts.PropertySignature {
  const question = factory.createToken(ts.SyntaxKind.QuestionToken);
  return factory.updatePropertySignature(
    property,
    property.modifiers,
    property.name,
    question,
    property.type,
  );
}

function isNamedDeclaration(node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** The `schemas: { … }` of `components`. */
function isSchemasProperty(node: ts.Node): node is ts.PropertySignature & { type: ts.TypeLiteralNode } {
  return (
    ts.isPropertySignature(node) &&
    ts.isIdentifier(node.name) &&
    node.name.text === "schemas" &&
    node.type !== undefined &&
    ts.isTypeLiteralNode(node.type)
  );
}

function schemaName(name: ts.PropertyName): string {
  if (ts.isIdentifier(name)) return name.text;
  const text = "text" in name ? String(name.text) : "";
  throw new UnsupportedError(
    ["components", "schemas", text],
    `The schema name "${text}" is no TypeScript name: use letters, digits and "_", and start with a letter.`,
  );
}

/** `A | B | C`, where the node is `(A | B) | C`. */
function flatten(union: ts.UnionTypeNode): ts.UnionTypeNode {
  const members = union.types.map((type) => (ts.isParenthesizedTypeNode(type) ? type.type : type));
  return factory.createUnionTypeNode(
    members.flatMap((type) => (ts.isUnionTypeNode(type) ? type.types : type)),
  );
}

/** `X`, where the node is `components["<kind>"]["X"]`. */
function referencedComponent(node: ts.Node, kind: string): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const root = node.objectType.objectType;
  const isComponents =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isComponents && literal(node.objectType.indexType) === kind ? literal(node.indexType) : undefined;
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

/**
 * Puts the description first and untagged, where editors show it as the text of the symbol, and drops `@enum`,
 * which says again what the type says.
 */
function tidyComments(source: string): string {
  return source.replace(/^( *)\/\*\*([\s\S]*?)\*\/$/gm, (_comment, indent: string, body: string) => {
    // The printer indents the further lines of an entry by five; a blank one among them has lost its indent.
    const entries = body
      .replace(/((?:\n *\*)*)\n *\* {5}/g, (_match, blank: string) => LINE.repeat(blank.split("\n").length))
      .split(/\n/)
      .map((line) =>
        line
          .replace(/^ *\*? ?/, "")
          .trimEnd()
          .replaceAll(LINE, "\n"),
      )
      .filter((entry) => entry !== "" && !entry.startsWith("@enum "));
    const [descriptions, others] = partition(entries, /^@description /);
    const [tags, texts] = partition(others, /^@/);
    const [formats, titles] = partition(texts, /^Format: /);
    return docComment(
      [...titles, ...descriptions.map((line) => line.replace("@description ", "")), ...formats].join("\n\n"),
      tags,
      indent,
    );
  });
}

/** Stands for a line break inside an entry of a comment. */
const LINE = "\v";

/** The lines that start with the prefix, and the others. */
function partition(lines: string[], prefix: RegExp): [string[], string[]] {
  return [lines.filter((line) => prefix.test(line)), lines.filter((line) => !prefix.test(line))];
}
