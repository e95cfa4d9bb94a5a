import type { Document } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";
import type { Change } from "./change.ts";
import { at, list } from "./json.ts";
import type { Surfaces } from "./program.ts";

/** The samples in TypeScript of a document, as files. */
export function samplesOf(document: Document): Map<string, string> {
  return new Map(
    readOperations(document).flatMap(({ operationId, object }) =>
      list(object["x-codeSamples"])
        .filter((sample) => at(sample, "lang") === "TypeScript")
        .map((sample): [string, string] => [`samples/${operationId}.ts`, String(at(sample, "source"))]),
    ),
  );
}

/**
 * Code of the last release that no longer compiles: its snippets, its samples and its consumer of everything that the
 * client exports. What did not compile then, for want of a package, is left out.
 */
export function brokenConsumers({ errors }: Surfaces): Change[] {
  const found = errors("after");
  const placeOf = ({ file, line }: (typeof found)[number]) => `${file}:${line}`;
  const known = new Set(errors("before", new Set(found.map(({ file }) => file))).map(placeOf));
  const broken = found.filter((error) => !known.has(placeOf(error)));
  return [...Map.groupBy(broken, ({ message }) => message)].flatMap(
    ([message, [first, ...others]]): Change[] => {
      if (!first) return [];
      const { file, line } = first;
      const more =
        others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "place" : "places"}`;
      const says = others.length === 0 ? "no longer compiles" : "no longer compile";
      const reason = `Line ${line} of ${file}${more} of the last release's code ${says}: ${message}`;
      return [
        { symbol: file, path: "", kind: "consumer-broken", bump: "major", reason, place: { file, line } },
      ];
    },
  );
}
