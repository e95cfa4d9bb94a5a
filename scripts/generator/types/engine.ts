import { type Document, resolve } from "@buddy-openapi/openapi/document";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import {
  type GlobalContext,
  type ReferenceObject,
  transformSchema,
  transformSchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import { type SpecialType, TYPE } from "../read/schema-forms.ts";

const { factory } = ts;

/** The declarations that openapi-typescript makes of a document in its normal form. */
export function declarationsOf(document: Document): ts.Node[] {
  return transformSchema(document, contextFor(document));
}

/** The type that openapi-typescript makes of a schema of such a document. */
export function typeOf(document: Document, schema: Schema): ts.TypeNode {
  // Its own types of schemas are narrower than what it carries out.
  return transformSchemaObject(schema as ReferenceObject, { ctx: contextFor(document) });
}

const contexts = new WeakMap<Document, GlobalContext>();

/**
 * The options with which openapi-typescript works on a document. Its own entry would lint and bundle the document first, which
 * the checks and the bundler have done.
 */
function contextFor(document: Document): GlobalContext {
  const known = contexts.get(document);
  if (known) return known;
  const options: Partial<GlobalContext> = {
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    silent: true,
    // The place has been checked: a reference leads to an object.
    resolve: <T>($ref: string) => resolve<object>(document, { $ref }, []).object as T,
    transform: (schema) => {
      // `NormalSchemas` writes no other value there.
      const { [TYPE]: special, ...list } = schema as SchemaObject & { [TYPE]?: SpecialType };
      if (special === "tuple") return tupleOf(document, list);
      // openapi-typescript takes a list of tuples for one of them.
      if (list.type === "array" && list.items !== undefined) {
        return factory.createArrayTypeNode(typeOf(document, list.items));
      }
      return special && SPECIAL_TYPES[special];
    },
  };
  // Its own type demands all options. One that is not there is off.
  const context = options as GlobalContext;
  contexts.set(document, context);
  return context;
}

/** Types that no schema expresses. Names of the platform are written so that no schema's name can hide them. */
const SPECIAL_TYPES: Record<Exclude<SpecialType, "tuple">, ts.TypeNode> = {
  "any other string": other(ts.SyntaxKind.StringKeyword),
  "any other number": other(ts.SyntaxKind.NumberKeyword),
  Blob: platform("Blob"),
  Bytes: factory.createUnionTypeNode(["Blob", "ArrayBuffer", "ArrayBufferView"].map(platform)),
};

function platform(name: string): ts.TypeNode {
  return factory.createTypeReferenceNode(
    factory.createQualifiedName(factory.createIdentifier("globalThis"), name),
  );
}

/** A list whose first items have types of their own. Those that need not be there are optional. */
function tupleOf(document: Document, { prefixItems = [], minItems, items }: SchemaObject): ts.TypeNode {
  const first = prefixItems.map((item, index) => {
    const type = typeOf(document, item);
    return index < Number(minItems) ? type : factory.createOptionalTypeNode(type);
  });
  if (items === undefined) return factory.createTupleTypeNode(first);
  const rest = factory.createArrayTypeNode(typeOf(document, items));
  return factory.createTupleTypeNode([...first, factory.createRestTypeNode(rest)]);
}

function other(type: ts.KeywordTypeSyntaxKind): ts.TypeNode {
  return factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(type),
    factory.createTypeLiteralNode([]),
  ]);
}

/** The source of a node. */
export function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, file);
}

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const file = ts.createSourceFile("index.ts", "", ts.ScriptTarget.Latest);

/** The node, once its children are visited, with names for references to schemas, and unions without unions among their members. */
export function tidied(node: ts.Node, visit: ts.Visitor, context?: ts.TransformationContext): ts.Node {
  const name = referencedComponent(node, "schemas");
  if (name) return factory.createTypeReferenceNode(name);
  const visited = ts.visitEachChild(node, visit, context);
  return ts.isUnionTypeNode(visited) ? flatten(visited) : visited;
}

/** `A | B | C`, where the node is `(A | B) | C`. */
function flatten(union: ts.UnionTypeNode): ts.UnionTypeNode {
  const members = union.types.map((type) => (ts.isParenthesizedTypeNode(type) ? type.type : type));
  return factory.createUnionTypeNode(
    members.flatMap((type) => (ts.isUnionTypeNode(type) ? type.types : type)),
  );
}

/** `X`, where the node is `components["<kind>"]["X"]`. */
export function referencedComponent(node: ts.Node, kind: string): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const root = node.objectType.objectType;
  const isComponents =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isComponents && literal(node.objectType.indexType) === kind ? literal(node.indexType) : undefined;
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}
