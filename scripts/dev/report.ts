import type { Document } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";
import { type Change, largest } from "@buddy-openapi/release/changes/change";
import { compareDocuments } from "@buddy-openapi/release/changes/document-changes";

/** The operations and types that have changed between two documents, and the version bump that this requires. */
export function report(before: Document, after: Document): string[] {
  const changes = compareDocuments(before, after);
  const ids = new Set([before, after].flatMap(readOperations).map(({ operationId }) => operationId));
  const names = new Set([before, after].flatMap(({ components }) => Object.keys(components?.schemas ?? {})));
  const of = (symbols: ReadonlySet<string>) => changes.filter(({ symbol }) => symbols.has(symbol));
  const bump = largest(changes);
  const reasons = changes.filter((change) => change.bump === bump).map(({ reason }) => reason);
  return [
    line("operations", inWords(of(ids))),
    line("types", inWords(of(names))),
    line("bump", [bump, ...reasons].join("\n")),
  ];
}

/** A name and what there is to say about it, whose further lines stand below the first. */
export function line(name: string, text: string): string {
  return `  ${name.padEnd(12)}${text.replaceAll("\n", `\n${" ".repeat(14)}`)}`;
}

function inWords(changes: readonly Change[]): string {
  const words = Map.groupBy(changes, ({ kind }) => {
    const [, whole] = /^(?:operation|component)-(added|removed)$/.exec(kind) ?? [];
    return whole ?? (kind === "documentation-changed" ? "changed in their documentation" : "changed");
  });
  const order = ["added", "removed", "changed", "changed in their documentation"];
  const parts = order.flatMap((word) => {
    const symbols = new Set(words.get(word)?.map(({ symbol }) => symbol));
    return symbols.size > 0 ? [`${word}: ${[...symbols].join(", ")}`] : [];
  });
  return parts.join("\n") || "unchanged";
}
