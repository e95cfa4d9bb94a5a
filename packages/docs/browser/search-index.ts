import MiniSearch from "minisearch";
import type { Section } from "../site/search-sections.ts";

/** A section that was found, and the words in it that were looked for. */
export interface Found extends Section {
  words: string[];
}

declare global {
  /** The sections of the site, put here by its build. */
  const SECTIONS: Section[];

  interface Window {
    searchSite?: (query: string) => Found[];
  }
}

const MOST = 12;

/** How much the sections of some pages count, by the start of their addresses. */
const BOOSTS = [
  ["reference", 1.5],
  ["api/", 0.5],
] as const;

const index = new MiniSearch<Section>({
  idField: "address",
  fields: ["title", "text"],
  tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
  searchOptions: {
    boost: { title: 4 },
    // What the API does comes before how the client does it, and that before what the packages export.
    boostDocument: (address) => BOOSTS.find(([start]) => String(address).startsWith(start))?.[1] ?? 1,
    combineWith: "AND",
    fuzzy: (word) => word.length > 4 && 0.2,
    prefix: true,
  },
});
index.addAll(SECTIONS);
const sections = new Map(SECTIONS.map((section) => [section.address, section]));

window.searchSite = (query) =>
  index
    .search(query)
    .slice(0, MOST)
    .flatMap(({ id, terms }) => {
      const section = sections.get(id);
      return section ? [{ ...section, words: terms }] : [];
    });
