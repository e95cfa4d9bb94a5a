import MiniSearch from "minisearch";
import type { SearchSection } from "../site/search-sections.ts";
import { STOP_WORDS, SYNONYMS } from "./search-words.ts";

/** A section that was found, and the words in it that were looked for. */
export interface Found extends SearchSection {
  words: string[];
}

export interface SearchEngine {
  add(sections: readonly SearchSection[]): void;
  find(query: string): Found[];
}

const MOST = 12;

/** How much a word that means the same counts, beside the one that was typed. */
const SYNONYM_WEIGHT = 0.5;

/** How much a section counts whose name is what was typed, and one that begins a page. */
const EXACT = 20;
const WHOLE_PAGE = 1.2;

/** How much the sections of some pages count, by the start of their URLs. */
const WEIGHTS = [
  ["guide/create", 1.6],
  ["guide/", 1.35],
  ["reference/index", 1.1],
  ["reference/", 1.5],
  ["index.html", 0.7],
  ["client/operations", 0.5],
  ["client/", 0.8],
  ["types/", 0.7],
] as const;

/** A word with its parts, so that `hash_id` is found as a whole and by `hash`. */
function tokens(text: string): string[] {
  return (text.match(/[\p{L}\p{N}_]+/gu) ?? []).flatMap((word) => {
    const parts = word.split(/_|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

/** A word without what its plural adds. */
function stem(word: string): string {
  const lower = word.toLowerCase();
  if (/[a-z]{2}ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  return /[a-z]{3}s$/.test(lower) && !/(ss|us)$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** The words of a query that say something. */
function wordsOf(query: string): string[] {
  const words = (query.match(/[\p{L}\p{N}_]+/gu) ?? []).map(stem);
  const meant = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(meant.length > 0 ? meant : words)];
}

function isNameOf({ title, name }: SearchSection, query: string): boolean {
  const plain = (text: string) => (text.match(/[\p{L}\p{N}_]+/gu) ?? []).map(stem).join(" ");
  return name?.toLowerCase() === query.trim().toLowerCase() || (!name && plain(title) === plain(query));
}

/** Finds sections that have all words of a query, or else most of them. */
export function createSearch(): SearchEngine {
  const sections = new Map<string, SearchSection>();
  const index = new MiniSearch<SearchSection>({
    idField: "url",
    fields: ["title", "page", "text", "code"],
    tokenize: tokens,
    processTerm: stem,
    searchOptions: { tokenize: (word) => [word], boost: { title: 5, page: 1.5, code: 0.5 } },
  });

  /** How well each section has a word, or one that means the same. */
  function scores(word: string): Map<string, { score: number; terms: string[] }> {
    const found = new Map<string, { score: number; terms: string[] }>();
    const add = (query: string, weight: number, options: object) => {
      for (const { id, score, terms } of index.search(query, options)) {
        const weighted = score * weight;
        if (weighted > (found.get(id)?.score ?? 0)) found.set(id, { score: weighted, terms });
      }
    };
    add(word, 1, { prefix: word.length > 1, fuzzy: word.length > 4 && !word.includes("_") && 0.2 });
    for (const other of SYNONYMS.get(word) ?? []) add(other, SYNONYM_WEIGHT, {});
    return found;
  }

  return {
    add(more) {
      for (const section of more) sections.set(section.url, section);
      index.addAll(more);
    },
    find(query) {
      const words = wordsOf(query).map(scores);
      const ids = new Set(words.flatMap((word) => [...word.keys()]));
      const ranked = [...ids].flatMap((id) => {
        const section = sections.get(id);
        const hits = words.flatMap((word) => word.get(id) ?? []);
        const weight = WEIGHTS.find(([start]) => id.startsWith(start))?.[1] ?? 1;
        const fit = section && isNameOf(section, query) ? EXACT : id.includes("#") ? 1 : WHOLE_PAGE;
        const score = hits.reduce((sum, hit) => sum + hit.score, 0) * weight * fit;
        return section
          ? [{ section, score, count: hits.length, terms: hits.flatMap(({ terms }) => terms) }]
          : [];
      });
      const most = Math.max(0, ...ranked.map(({ count }) => count));
      return ranked
        .filter(({ count }) => count === most)
        .toSorted((one, other) => other.score - one.score)
        .slice(0, MOST)
        .map(({ section, terms }) => ({ ...section, words: [...new Set(terms)] }));
    },
  };
}
