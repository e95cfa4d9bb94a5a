import type { Document } from "@buddy-openapi/openapi/document";
import type { Schema } from "@buddy-openapi/openapi/schema";
import ts from "typescript";
import { print, tidied, typeOf } from "./engine.ts";

/** Writes types as text, and remembers what they need to be imported from the types package. */
export class TypeTexts {
  readonly names = new Set<string>();
  readonly #document: Document;

  /** @param document in its normal form */
  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * The text of a schema in its normal form. Objects with properties have comments in the types package, so that `lookUp`
   * represents them: it finds the whole schema in the generated `operations`.
   */
  of(schema: Schema | undefined, lookUp: string): string {
    // The normal form has no other schema without keywords.
    if (typeof schema !== "object") return "unknown";
    if (!hasObject(schema)) return print(this.#named(typeOf(this.#document, schema)));
    this.names.add("operations");
    return lookUp;
  }

  #named(type: ts.TypeNode): ts.Node {
    const visit = (node: ts.Node): ts.Node => {
      const found = tidied(node, visit);
      if (ts.isTypeReferenceNode(found) && ts.isIdentifier(found.typeName))
        this.names.add(found.typeName.text);
      return found;
    };
    return visit(type);
  }
}

function hasObject(schema: Schema | undefined): boolean {
  if (typeof schema !== "object") return false;
  const { properties, items, prefixItems = [], anyOf = [], allOf = [], additionalProperties } = schema;
  return (
    Boolean(properties) || [items, additionalProperties, ...prefixItems, ...anyOf, ...allOf].some(hasObject)
  );
}
