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

/** How much a word that means the same counts, beside the one that was typed, and a part of one that is found nowhere. */
const SYNONYM_WEIGHT = 0.5;
const PART_WEIGHT = 0.4;

/** How much a section loses that lacks a word: a heading may be worth more than one that has all of them somewhere. */
const MISSING = 3;

/** How much a section counts whose name is what was typed, and one that begins a page. */
const EXACT = 20;
const WHOLE_PAGE = 1.3;

/** How much the sections of some pages count, by the start of their URLs. */
const WEIGHTS = [
  ["guide/create", 1.8],
  ["guide/", 1.45],
  ["reference/index", 1.25],
  ["reference/", 1.5],
  ["index.html", 0.7],
  ["client/operations", 0.5],
  ["client/", 0.8],
  ["types/index", 1],
  ["types/", 0.5],
] as const;

/** A word with its parts, so that `hash_id` is found as a whole, as `hashId`, and by `hash`. */
function tokens(text: string): string[] {
  return wordsIn(text).flatMap((word) => {
    const parts = partsOf(word);
    return parts.length > 1 ? [word, ...(word.includes("_") ? [parts.join("")] : []), ...parts] : [word];
  });
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function partsOf(word: string): string[] {
  return word.split(/_|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
}

/** A word without what its plural adds. */
function stem(word: string): string {
  const lower = word.toLowerCase();
  if (/[a-z]{2}ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  return /[a-z]{3}s$/.test(lower) && !/(ss|us)$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** A word of a query, with what else it may be called. */
interface Word {
  /** Itself, and the names that it makes with its neighbours. */
  words: string[];
  parts: string[];
  others: readonly string[];
}

/** The words of a query that say something. */
function wordsOf(query: string): Word[] {
  const typed = wordsIn(query);
  const meant = typed.filter((word) => !STOP_WORDS.has(stem(word)));
  const words = meant.length > 0 ? meant : typed;
  const found = words.map((word, index): Word => {
    // "base url" may be `baseUrl`, and "hash id" `hash_id`.
    const pairs = [words[index - 1]?.concat(word), words[index + 1] && word + words[index + 1]];
    const names = pairs.flatMap((pair) => (pair ? stem(pair) : []));
    return { words: [stem(word), ...names], parts: partsOf(word).map(stem), others: synonymsOf(stem(word)) };
  });
  // A status is looked for to learn what it means.
  const isStatus = found.some(({ words: [word = ""] }) => /^[45]\d\d$/.test(word) && !SYNONYMS.has(word));
  return isStatus ? [...found, { words: ["error"], parts: [], others: [] }] : found;
}

/** The words that have others that mean the same, for readers who mistype them. */
const vocabulary = new MiniSearch<{ id: string }>({ fields: ["id"], tokenize: (id) => [id] });
vocabulary.addAll([...SYNONYMS.keys()].map((id) => ({ id })));

/** The words that mean the same as a word, or as the one that it is mistyped from. */
function synonymsOf(word: string): readonly string[] {
  const own = SYNONYMS.get(word);
  if (own || word.length < 5) return own ?? [];
  const [nearest] = vocabulary.search(word, { fuzzy: 0.2 });
  return nearest ? [nearest.id, ...(SYNONYMS.get(nearest.id) ?? [])] : [];
}

/** Whether a query is the name of a section, or the path of an operation, which may have values and an origin. */
function isNameOf({ title, name, method, text }: SearchSection, query: string): boolean {
  const plain = (text: string) => wordsIn(text).map(stem).join(" ");
  const [, typed = method, path] = /^(?:([a-z]+) )?(?:https?:\/\/[^/]+)?(\/[^?#]+)/i.exec(query.trim()) ?? [];
  if (path && method && name) {
    const segments = (text.split(" ")[1] ?? "").split("/");
    const own = path.split("/");
    const isSame = (segment: string, index: number) => segment.startsWith("{") || segment === own[index];
    return typed?.toUpperCase() === method && own.length === segments.length && segments.every(isSame);
  }
  return name?.toLowerCase() === query.trim().toLowerCase() || (!name && plain(title) === plain(query));
}

/** Finds sections that have the words of a query: before others those that have all, or have them in their heading. */
export function createSearch(): SearchEngine {
  const sections = new Map<string, SearchSection>();
  const index = new MiniSearch<SearchSection>({
    idField: "url",
    fields: ["title", "page", "text", "code"],
    tokenize: tokens,
    processTerm: stem,
    searchOptions: {
      tokenize: (word) => [word],
      boost: { title: 5, page: 1.5, code: 0.5 },
      weights: { prefix: 0.25, fuzzy: 0.35 },
    },
  });

  /** How well each section has a word, or one that means the same. */
  function scores({
    words: [word = "", ...names],
    parts,
    others,
  }: Word): Map<string, { score: number; terms: string[] }> {
    const found = new Map<string, { score: number; terms: string[] }>();
    const add = (query: string, weight: number, options: object) => {
      for (const { id, score, terms } of index.search(query, options)) {
        const weighted = score * weight;
        if (weighted > (found.get(id)?.score ?? 0)) found.set(id, { score: weighted, terms });
      }
    };
    add(word, 1, { prefix: word.length > 1, fuzzy: word.length > 4 && !word.includes("_") && 0.2 });
    for (const name of names) add(name, 1, {});
    for (const other of others) add(other, SYNONYM_WEIGHT, {});
    if (found.size === 0) for (const part of parts) add(part, PART_WEIGHT, {});
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
        const most = (hits.length / words.length) ** MISSING;
        const score = hits.reduce((sum, hit) => sum + hit.score, 0) * weight * fit * most;
        return section ? [{ section, score, terms: hits.flatMap(({ terms }) => terms) }] : [];
      });
      return ranked
        .toSorted((one, other) => other.score - one.score)
        .slice(0, MOST)
        .map(({ section, terms }) => ({ ...section, words: [...new Set(terms)] }));
    },
  };
}
