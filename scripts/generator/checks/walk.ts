import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { isObject, record } from "@buddy-openapi/openapi/json";
import { checkSchema } from "./check-schema.ts";
import { KEYWORDS, type Kind } from "./keywords.ts";
import { type Report, typeName } from "./report.ts";

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
    if (kind === "Schema" && typeof value === "boolean") return;
    if (!isObject(value)) {
      this.#report(cursor, `Expected an object here, found ${typeName(value)}.`);
      return;
    }
    const visited = this.#visited.get(kind) ?? new Set();
    this.#visited.set(kind, visited);
    if (visited.has(value)) return;
    visited.add(value);

    if (typeof value["$ref"] === "string" && "$ref" in KEYWORDS[kind]) {
      const target = cursor.target();
      if (!target) {
        const isInside = value["$ref"].startsWith("#/");
        const reason = isInside ? "leads to nothing, or in a circle" : "leads out: bundle the document first";
        this.#report(cursor, `"${value["$ref"]}" ${reason}.`);
        return;
      }
      this.#later.push([target, kind]);
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
    const list = holds?.endsWith("[]") ? holds.slice(0, -2) : undefined;
    const map = holds?.startsWith("{") ? holds.slice(1, -1) : undefined;
    const within = list ?? map ?? holds ?? "";
    if (!(within in KEYWORDS)) return;
    const child = cursor.at(key);
    const next = within as Kind;
    if (list) for (const index of (child.value as unknown[]).keys()) this.#visit(child.at(index), next);
    else if (map) {
      const hasExtensions = next === "PathItem" || next === "Response";
      for (const entry of Object.keys(record(child.value))) {
        if (!hasExtensions || !entry.startsWith("x-")) this.#visit(child.at(entry), next);
      }
    } else this.#visit(child, next);
  }

  #problem(kind: Kind, key: string, value: unknown, holds: string | undefined): string | undefined {
    if (holds === undefined) {
      return `"${key}" is not a keyword of ${NAMES[kind]}. Is it misspelled, or an extension (x-…)?`;
    }
    if (holds.startsWith("no: ")) return `"${key}" is not supported: ${holds.slice(4)}.`;
    if (holds === "any" || holds in KEYWORDS) return undefined;
    if (holds === "type") {
      const types = [value].flat();
      const isKnown = types.length > 0 && types.every((type) => TYPES.includes(String(type)));
      if (isKnown && !(this.#isOld && Array.isArray(value))) return undefined;
      return `The type must be one of ${TYPES.join(", ")}${this.#isOld ? "" : ", or a list of them"}.`;
    }
    const expected = holds.endsWith("[]") ? "array" : holds.startsWith("{") ? "object" : holds;
    return typeName(value) === expected
      ? undefined
      : `"${key}" must be of type ${expected}, found ${typeName(value)}.`;
  }
}

const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];

const NAMES: Record<Kind, string> = {
  Root: "an OpenAPI document",
  Components: "components",
  PathItem: "a path item",
  Operation: "an operation",
  Parameter: "a parameter",
  Header: "a header",
  RequestBody: "a request body",
  Response: "a response",
  Media: "a media type",
  Encoding: "an encoding",
  Schema: "a schema",
};
