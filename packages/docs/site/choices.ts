import type { ReferenceDocument } from "../reference/document.ts";

/** What the samples have for a region. */
export interface Region {
  name: string;
  /** The URL that is called. */
  host: string;
  /** The options of the client. */
  options: string;
}

/** What a region is called in the control. */
const NAMES: Record<string, string> = {
  us: "United States",
  eu: "European Union",
  asia: "Asia",
  own: "Your own installation",
};

/** The regions of a document, by their keys. The first is the one that the pages have. */
export function regionsOf(servers: ReferenceDocument["servers"]): Record<string, Region> {
  return Object.fromEntries(
    servers.map(({ url, variables = {}, "x-region": key = "own" }, index) => {
      const region = String(key);
      const host = url
        .replace(/\{([^{}]+)\}/g, (_, name: string) => String(variables[name]?.default))
        .replace(/\/$/, "");
      const options = region === "own" ? `{ baseUrl: "${host}" }` : `{ region: "${region}" }`;
      return [region, { name: NAMES[region] ?? region, host, options: index === 0 ? "" : options }];
    }),
  );
}
