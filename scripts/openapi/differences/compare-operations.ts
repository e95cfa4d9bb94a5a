import { isDeepStrictEqual } from "node:util";
import { type Pointer, resolve, valueAt } from "../document.ts";
import { isObject, record } from "../json.ts";
import type { Operation, Parameter, RequestBody } from "../operations.ts";
import { compareContent, compareDeprecation, compareHeader } from "./compare-bodies.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import { type At, below, type Comparison, compareNames, report, type Side } from "./difference.ts";

/** The extensions that the client acts on. */
const BEHAVIOUR = ["x-idempotent", "x-pagination", "x-collection"];

/** How the operations of two documents are matched. */
export type OperationKey = "operationId" | "path";

/** A path without the names of its parameters, which the wire does not show. */
export function pathShape({ path }: Operation): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}

export function compareOperation(
  comparison: Comparison,
  by: OperationKey,
  before: Operation,
  after: Operation,
): void {
  const owner = before.operationId || `${before.method} ${before.path}`;
  const at: At = { owner, path: [], directions: new Set(["in"]) };
  const compare = (what: string, one: unknown, other: unknown) => {
    const [left, next] = [sideOf(before, what, one), sideOf(after, what, other)];
    if (isDeepStrictEqual(one, other)) return;
    const kind = one === undefined ? "added" : other === undefined ? "removed" : "changed";
    report(comparison, at, what, kind, { before: left, after: next });
  };
  compare("method", before.method, after.method);
  if (by === "operationId") compare("path", before.path, after.path);
  compare("servers", before.servers, after.servers);
  for (const key of BEHAVIOUR) compare(key, before.object[key] || undefined, after.object[key] || undefined);
  const items = ({ object }: Operation) => record(object["x-pagination"])["items"];
  if (items(before) && items(after)) compare("paged items", items(before), items(after));
  compareDeprecation(comparison, at, before, after);
  compareSecurity(comparison, at, before, after);
  compareParameters(comparison, by, at, before, after);
  compareBody(comparison, at, before, after);
  compareResponses(comparison, at, before, after);
}

function sideOf({ pointer }: Operation, keyword: string, value: unknown): Side | undefined {
  return value === undefined ? undefined : { value, pointer: [...pointer, keyword] };
}

function compareParameters(
  comparison: Comparison,
  by: OperationKey,
  at: At,
  before: Operation,
  after: Operation,
): void {
  // Another document may call the parameters in its paths differently; their order is that of the path.
  const keyed = ({ path, parameters }: Operation) =>
    new Map(
      parameters.map((parameter) => {
        const place = path.indexOf(`{${parameter.name}}`);
        const index = path.slice(0, place).split("{").length;
        return [by === "path" && parameter.in === "path" ? `{${index}}` : parameter.name, parameter] as const;
      }),
    );
  const named = (key: string) =>
    below(at, keyed(after).get(key)?.name ?? keyed(before).get(key)?.name ?? key);
  const kept = compareNames(comparison, named, "parameter", keyed(before), keyed(after));
  for (const { before: one, after: other } of kept) {
    const place = below(at, one.name);
    compareHeader(comparison, place, one, other);
    const [sent, isSent] = [sendingOf(comparison.before, one), sendingOf(comparison.after, other)];
    for (const [key, value] of Object.entries(sent))
      if (!isDeepStrictEqual(value, isSent[key]))
        report(comparison, place, "sending", "changed", {
          before: { value: { key, value }, pointer: one.pointer },
          after: { value: { key, value: isSent[key] }, pointer: other.pointer },
        });
    const [mayBeEmpty, isEmpty] = [
      flagOf(comparison.before, one, "allowEmptyValue"),
      flagOf(comparison.after, other, "allowEmptyValue"),
    ];
    if (isEmpty && !mayBeEmpty) report(comparison, place, "allowEmptyValue", "added", { after: isEmpty });
    if (mayBeEmpty && !isEmpty)
      report(comparison, place, "allowEmptyValue", "removed", { before: mayBeEmpty });
  }
}

function flagOf(document: Comparison["before"], { pointer }: Parameter, keyword: string): Side | undefined {
  const place: Pointer = [...pointer, keyword];
  return valueAt(document, place) === true ? { value: true, pointer: place } : undefined;
}

function sendingOf(document: Comparison["before"], parameter: Parameter): Record<string, unknown> {
  const { in: place, style, allowReserved, content, schema } = parameter;
  const { type } = isObject(schema) ? resolve<{ type?: unknown }>(document, schema, []).object : {};
  // A single value is written alike, exploded or not.
  const isSingle = typeof type === "string" && type !== "array" && type !== "object";
  const explode = isSingle || parameter.explode;
  return { in: place, style, explode, allowReserved, content: content.map(({ mediaType }) => mediaType) };
}

function compareBody(comparison: Comparison, at: At, before: Operation, after: Operation): void {
  const [left, next] = [before.requestBody, after.requestBody];
  const place = below(at, "body");
  const side = (body: RequestBody | undefined) => body && { value: body, pointer: body.pointer };
  const sides = { before: side(left), after: side(next) };
  if (left && !next) report(comparison, place, "body", "removed", sides);
  if (next && !left) report(comparison, place, next.required ? "required body" : "body", "added", sides);
  if (!left || !next) return;
  if (next.required && !left.required) report(comparison, place, "required", "added", sides);
  if (left.required && !next.required) report(comparison, place, "required", "removed", sides);
  compareContent(comparison, place, left.content, next.content);
}
