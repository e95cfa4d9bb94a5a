import type { Document } from "@buddy-openapi/openapi/document";
import ts from "typescript";
import { commentIn } from "../read/comments.ts";
import { commentBody } from "./doc-comment.ts";
import { declarationsOf, print, referencedComponent, tidied } from "./engine.ts";

const { factory } = ts;

/**
 * The main module of the types package, as TypeScript source: one export per schema component, then
 * `paths`, `components` and `operations`. It holds types only.
 */
export function typesSource(document: Document): string {
  const declarations = nameSchemas(declarationsOf(document).filter((node) => !isEmptyRecord(node)));
  return declarations.map(print).join("\n\n");
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
 * so that editors and error messages say `IntegrationView` and not its whole shape. Gives every node its comment.
 */
function nameSchemas(statements: ts.Node[]): ts.Node[] {
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
        putComment(node);
        if (node === schemas && schemas.type && ts.isTypeLiteralNode(schemas.type)) {
          const members = schemas.type.members.map((member) => {
            if (!ts.isPropertySignature(member) || !member.type) throw new Error("A schema without a type.");
            putComment(member);
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
        const visited = tidied(node, visit, context);
        return isHeader(visited) ? optional(visited) : visited;
      };
      return visit;
    },
  ]);
  return [...declarations, ...transformed];
}

/** Replaces what openapi-typescript makes of a description by the comment that the description holds. */
function putComment(node: ts.Node): void {
  const found = ts.getSyntheticLeadingComments(node);
  if (!found) return;
  const text = commentIn(found.map(({ text }) => text).join(""));
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
