import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { isObject, jsonType, list, record } from "@buddy-openapi/openapi/json";
import { checkSchema } from "./check-schema.ts";
import { KEYWORDS, type Kind, NEW } from "./keywords.ts";
import type { Report } from "./report.ts";

/** Visits every object once and compares its keywords with the list. */
export class Walk {
  readonly #report: Report;
  readonly #isOld: boolean;
  readonly #visited = new Map<Kind, Set<unknown>>();
  /** What references lead to: visited later, as a long chain of them would be too deep for the stack. */
  readonly #later: [Cursor, Kind][] = [];

  constructor(report: Report, isOld: boolean) {
    this.#report = report;
    this.#isOld = isOld;
  }

  visitAll(root: Cursor): void {
    this.#later.push([root, "Root"]);
    for (const [cursor, kind] of this.#later) this.#visit(cursor, kind);
  }

  #visit(cursor: Cursor, kind: Kind): void {
    const { value } = cursor;
    if (kind === "Schema" && typeof value === "boolean" && !this.#isOld) return;
    if (!isObject(value)) {
      this.#report(cursor, `Expected an object here, found ${jsonType(value)}.`);
      return;
    }
    const visited = this.#visited.get(kind) ?? new Set();
    this.#visited.set(kind, visited);
    if (visited.has(value)) return;
    visited.add(value);

    if (typeof value["$ref"] === "string" && "$ref" in KEYWORDS[kind]) {
      const next = cursor.next();
      if (!next || cursor.follow() === "circle") {
        const isInside = value["$ref"].startsWith("#/");
        const missing = isInside ? "leads to nothing" : "leads out: bundle the document first";
        this.#report(cursor, `"${value["$ref"]}" ${next ? "leads in a circle" : missing}.`);
        return;
      }
      this.#later.push([next, kind]);
      // OpenAPI 3.0 ignores what is beside a `$ref`, and 3.1 has texts there alone, but in a schema or a path item.
      if (this.#isOld && kind !== "PathItem") return;
      const texts = ["$ref", "summary", "description"];
      const others = Object.keys(value).filter((key) => !texts.includes(key) && !key.startsWith("x-"));
      if (kind !== "Schema") {
        for (const key of others) this.#report(cursor.at(key), `"${key}" has no effect beside a $ref.`);
        return;
      }
    }
    const keywords: Record<string, string> = KEYWORDS[kind];
    for (const key of Object.keys(value)) {
      if (key.startsWith("x-")) continue;
      const holds = Object.hasOwn(keywords, key) ? keywords[key] : undefined;
      this.#checkKeyword(cursor, kind, key, holds);
    }
    if (kind === "Schema") checkSchema(cursor, this.#isOld, this.#report);
  }

  #checkKeyword(cursor: Cursor, kind: Kind, key: string, holds: string | undefined): void {
    const problem = this.#problem(kind, key, record(cursor.value)[key], holds);
    if (problem) {
      this.#report(cursor.at(key), problem);
      return;
    }
    // OpenAPI 3.0 has no other schema that is `true` or `false`.
    if (key === "additionalProperties" && typeof record(cursor.value)[key] === "boolean") return;
    this.#visitAllIn(cursor.at(key), holds ?? "");
  }

  /** Visits what a keyword holds. */
  #visitAllIn(cursor: Cursor, holds: string): void {
    if (holds.endsWith("[]")) {
      for (const index of list(cursor.value).keys()) this.#visitAllIn(cursor.at(index), holds.slice(0, -2));
    } else if (holds.startsWith("{")) {
      const within = holds.slice(1, -1);
      for (const entry of Object.keys(record(cursor.value))) {
        const at = cursor.at(entry);
        if (HAS_EXTENSIONS.includes(holds) && entry.startsWith("x-")) continue;
        this.#visitAllIn(within.startsWith("{") ? (at.target() ?? at) : at, within);
      }
    } else if (isKind(holds)) this.#visit(cursor, holds);
  }

  #problem(kind: Kind, key: string, value: unknown, holds: string | undefined): string | undefined {
    if (holds === undefined) {
      return `"${key}" is not a keyword of ${NAMES[kind]}. Is it misspelled, or an extension (x-…)?`;
    }
    if (this.#isOld && NEW[kind]?.split(" ").includes(key)) {
      return `"${key}" came with OpenAPI 3.1, and this document is of 3.0.`;
    }
    if (holds.startsWith("no: ")) return `"${key}" is not supported: ${holds.slice(4)}.`;
    if (holds === "any" || isKind(holds)) return undefined;
    if (holds === "type") {
      const types = [value].flat();
      const known = this.#isOld ? TYPES.filter((type) => type !== "null") : TYPES;
      const isKnown = types.length > 0 && types.every((type) => known.includes(String(type)));
      if (isKnown && !(this.#isOld && Array.isArray(value))) return undefined;
      return `The type must be one of ${known.join(", ")}${this.#isOld ? "" : ", or a list of them"}.`;
    }
    const expected = holds.endsWith("[]") ? "array" : holds.startsWith("{") ? "object" : holds;
    return jsonType(value) === expected
      ? undefined
      : `"${key}" must be of type ${expected}, found ${jsonType(value)}.`;
  }
}

/** What may have extensions among its entries. */
const HAS_EXTENSIONS = ["{PathItem}", "{Response}"];

function isKind(holds: string): holds is Kind {
  return Object.hasOwn(KEYWORDS, holds);
}

const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];

const NAMES: Record<Kind, string> = {
  Root: "an OpenAPI document",
  Info: "info",
  Contact: "a contact",
  License: "a license",
  ExternalDocs: "external docs",
  Server: "a server",
  ServerVariable: "a variable of a server",
  Tag: "a tag",
  Link: "a link",
  Components: "components",
  PathItem: "a path item",
  Operation: "an operation",
  Parameter: "a parameter",
  Header: "a header",
  RequestBody: "a request body",
  Response: "a response",
  Media: "a media type",
  Encoding: "an encoding",
  Example: "an example",
  SecurityScheme: "a security scheme",
  Flows: "flows",
  Flow: "a flow",
  Discriminator: "a discriminator",
  Xml: "xml",
  Schema: "a schema",
};
