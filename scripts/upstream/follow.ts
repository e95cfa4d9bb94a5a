import { type Document, follow, UnsupportedError } from "@buddy-openapi/openapi/document";
import { isObject, type Loose, record } from "@buddy-openapi/openapi/json";

/** An object, or what its `$ref` leads to, with the name of the component that it is. */
export function named(document: Document, value: unknown): { object: Loose; name?: string } {
  const { object, pointer } = follow(document, record(value), []);
  const name = pointer.at(-1);
  return { object: record(object), ...(name !== undefined && { name: String(name) }) };
}

/** The document with an empty object for each `$ref` that leads nowhere: it is somebody else's. */
export function withoutDeadReferences(document: Document): Document {
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy);
    if (!isObject(node)) return node;
    if (typeof node["$ref"] === "string" && leadsNowhere(document, node)) return {};
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copy(value)]));
  };
  // Nothing but objects that a reference may stand for has changed.
  return copy(document) as Document;
}

function leadsNowhere(document: Document, reference: object): boolean {
  try {
    follow(document, reference, []);
    return false;
  } catch (error) {
    if (error instanceof UnsupportedError) return true;
    throw error;
  }
}
