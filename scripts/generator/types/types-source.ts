import { type Document, resolve } from "@buddy-openapi/openapi/document";
import { type GlobalContext, transformSchema } from "openapi-typescript";
import ts from "typescript";
import type { NormalDocument } from "../read/normal-document.ts";
import { type SpecialType, TYPE } from "../read/schema-forms.ts";
import { commentBody } from "./doc-comment.ts";

const { factory } = ts;

/**
 * The main module of the types package, as TypeScript source: one export per schema component, then
 * `paths`, `components` and `operations`. It holds types only.
 */
export function typesSource({ document, comments }: NormalDocument): string {
  const statements = transformSchema(document, contextFor(document));
  const declarations = nameSchemas(
    statements.filter((statement) => !isEmptyRecord(statement)),
    comments,
  );
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("index.ts", "", ts.ScriptTarget.Latest);
  return declarations
    .map((declaration) => printer.printNode(ts.EmitHint.Unspecified, declaration, file))
    .join("\n\n");
}

/**
 * What openapi-typescript's own entry makes of its default options. That entry also lints and bundles a document, which the
 * checks and the bundler have done.
 */
function contextFor(document: Document): GlobalContext {
  return {
    ...{ additionalProperties: false, alphabetize: false, arrayLength: false, emptyObjectsUnknown: false },
    ...{
      enum: false,
      enumValues: false,
      conditionalEnums: false,
      dedupeEnums: false,
      excludeDeprecated: false,
    },
    ...{ exportType: false, immutable: false, rootTypes: false, rootTypesNoSchemaPrefix: false },
    ...{ rootTypesKeepCasing: false, pathParamsAsTypes: false, propertiesRequiredByDefault: false },
    ...{ makePathsEnum: false, generatePathParams: false, readWriteMarkers: false, silent: true },
    // A default is what the server assumes, not that a property is always there.
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    // Only the entry uses it.
    redoc: undefined as never,
    postTransform: undefined,
    transformProperty: undefined,
    transform: (schema) => {
      // `NormalSchemas` writes no other value there.
      const special = (schema as { [TYPE]?: SpecialType })[TYPE];
      return special && SPECIAL_TYPES[special];
    },
    // The place has been checked: a reference leads to an object.
    resolve: <T>($ref: string) => resolve<object>(document, { $ref }, []).object as T,
  };
}

/** Types that no schema expresses. Names of the platform are written so that no schema's name can hide them. */
const SPECIAL_TYPES: Record<SpecialType, ts.TypeNode> = {
  "any other string": factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]),
  "any other number": factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
    factory.createTypeLiteralNode([]),
  ]),
  Blob: factory.createTypeReferenceNode(
    factory.createQualifiedName(factory.createIdentifier("globalThis"), "Blob"),
  ),
};

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
 * so that editors and error messages say `IntegrationView` and not its whole shape. Gives every node its comment.
 */
function nameSchemas(statements: ts.Node[], comments: readonly string[]): ts.Node[] {
  const declarations: ts.Node[] = [];
  const schemas = schemasOf(statements);
  const declare = (schema: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature => {
    const name = ts.isIdentifier(schema.name) ? schema.name.text : "";
    const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    // An alias, unlike an interface, can be assigned to `Record<string, unknown>`.
    const declaration = factory.createTypeAliasDeclaration(exported, name, undefined, type);
    declarations.push(
      ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema) ?? []),
    );
    const reference = factory.createTypeReferenceNode(name);
    return factory.createPropertySignature(schema.modifiers, schema.name, schema.questionToken, reference);
  };

  const { transformed } = ts.transform(statements, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        putComment(node, comments);
        if (node === schemas && schemas.type && ts.isTypeLiteralNode(schemas.type)) {
          const members = schemas.type.members.map((member) => {
            if (!ts.isPropertySignature(member) || !member.type) throw new Error("A schema without a type.");
            putComment(member, comments);
            return declare(member, ts.visitNode(member.type, visit, ts.isTypeNode));
          });
          return factory.updatePropertySignature(
            schemas,
            schemas.modifiers,
            schemas.name,
            schemas.questionToken,
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

/** Puts a comment in place of the description that marks it. What openapi-typescript adds to it is dropped. */
function putComment(node: ts.Node, comments: readonly string[]): void {
  const found = ts.getSyntheticLeadingComments(node);
  if (!found) return;
  const number = /@description comment (\d+)/.exec(found.map(({ text }) => text).join(""))?.[1];
  const text = number === undefined ? undefined : comments[Number(number)];
  ts.setSyntheticLeadingComments(node, undefined);
  if (text) {
    ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, commentBody(text), true);
  }
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

/** The `schemas: { … }` of `components`. */
function schemasOf(statements: readonly ts.Node[]): ts.PropertySignature | undefined {
  const components = statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === "components",
  ) as ts.InterfaceDeclaration | undefined;
  return components?.members.find(
    (member): member is ts.PropertySignature =>
      ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === "schemas",
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
