import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { record } from "@buddy-openapi/openapi/json";
import type { Report } from "./report.ts";

/** The client has one kind of credentials: a token in `Authorization: Bearer`. */
export function checkSecurity(root: Cursor, operation: Cursor, report: Report): void {
  const own = operation.at("security");
  const security = own.value === undefined ? root.at("security") : own;
  if (!Array.isArray(security.value) || security.value.length === 0) return;
  const alternatives: unknown[] = security.value;
  const reasons: string[] = [];
  for (const alternative of alternatives) {
    const names = Object.keys(record(alternative));
    if (names.length === 0) return;
    const reason = names.length > 1 ? "several schemes at once" : schemeProblem(root, names[0] ?? "");
    if (!reason) return;
    reasons.push(reason);
  }
  const found = [...new Set(reasons)].join("; ");
  report(
    security,
    `The client sends a token as Authorization: Bearer. It can't send what is asked for here: ${found}.`,
  );
}

/** Why a scheme can't be met; `""` where it can. */
function schemeProblem(root: Cursor, name: string): string {
  const scheme = root.at("components").at("securitySchemes").at(name).target();
  const { type, scheme: http, in: place } = record(scheme?.value);
  if (type === undefined) return `"${name}" is not declared`;
  if (type === "oauth2") return "";
  if (type === "http") return String(http).toLowerCase() === "bearer" ? "" : `HTTP ${http} ("${name}")`;
  return type === "apiKey" ? `an API key in ${place} ("${name}")` : `${type} ("${name}")`;
}
