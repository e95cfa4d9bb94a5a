import MiniSearch, { type SearchResult } from "minisearch";
import type { SearchSection } from "../site/search-sections.ts";
import { STOP_WORDS, SYNONYMS } from "./synonyms.ts";

/** A section that was found, and the words of the query that it has. */
export interface Found extends SearchSection {
  words: string[];
}

export interface SearchEngine {
  add(sections: readonly SearchSection[]): void;
  find(query: string): Found[];
}

/** A term for all words that mean the same begins with this, which no word does. */
const CONCEPT = "~";

const stopWords = new Set(STOP_WORDS.trim().split(/\s+/));

/** What a word means: one concept for each line of the synonyms that has it. */
const concepts = new Map<string, string[]>();
for (const line of SYNONYMS.trim().split("\n")) {
  const words = line.trim().split(" ");
  for (const word of words)
    concepts.set(stem(word), [...(concepts.get(stem(word)) ?? []), `${CONCEPT}${words[0]}`]);
}

/** The words of a text, a name such as `hash_id` or `getGroup` whole and in parts. */
function tokens(text: string): string[] {
  return (text.match(/[\p{L}\p{N}_]+/gu) ?? []).flatMap((word) => {
    const parts = word.split(/_|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
    return parts.length > 1 ? [word, parts.join(""), ...parts] : [word];
  });
}

/** A word without what its plural adds. */
function stem(word: string): string {
  const lower = word.toLowerCase();
  if (/[a-z]{2}ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  return /[a-z]{3}s$/.test(lower) && !/(ss|us)$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** Each term, and what it means. The words of questions are no terms. */
function terms(token: string): string[] | false {
  const word = stem(token);
  return !stopWords.has(word) && [...new Set([word, ...(concepts.get(word) ?? [])])];
}

/** Whether a text is the URL of an operation, whole or as its path, with values in it or not, perhaps after its method. */
function isCallOf({ path, method }: SearchSection, text: string): boolean {
  const [, typed = method, pasted] = /^([a-z]+)? ?(?:https?:\/\/[^/]+)?(\/[^?#]+)/i.exec(text) ?? [];
  if (!path || !pasted || typed?.toUpperCase() !== method) return false;
  const [own, other] = [path.split("/"), pasted.split("/")];
  return own.length === other.length && own.every((part, at) => part === other[at] || part.startsWith("{"));
}

/** The operations of everyday work, which most readers look for. */
const EVERYDAY =
  /^reference\/(executions|integrations|members|pipelines|projects|variables|workspaces)\/|^reference\/index/;

/**
 * How much a section counts. A guide says how to do a thing, and an operation is a part of it; the operations of everyday work
 * go before the many others. A type is looked for by its name, and is in the way of a reader who looks for a thing to do.
 */
function weightOf(url: string): number {
  if (/^(types|client)\//.test(url)) return 0.3;
  if (url.startsWith("guide/")) return 1.6;
  return url.startsWith("reference/") && !EVERYDAY.test(url) ? 0.7 : 1.2;
}

/** Whether a query is the whole title of a section or its name in code, as in `execution status`. */
function isNameOf({ title, name }: SearchSection, query: string): boolean {
  const [whole, ...names] = [query, title, name ?? ""].map((text) =>
    text.toLowerCase().replaceAll(/\s/g, ""),
  );
  return whole !== "" && names.includes(whole ?? "");
}

/** Finds the sections of the site that have words of a query, or others that mean the same, the best first. */
export function createSearch(): SearchEngine {
  const index = new MiniSearch<SearchSection>({
    idField: "url",
    fields: ["title", "name", "page", "path", "text", "code"],
    storeFields: ["url", "title", "name", "page", "path", "method", "text"],
    tokenize: tokens,
    processTerm: terms,
    searchOptions: {
      boost: { title: 5, name: 3, code: 0.5 },
      prefix: (term) => term.length > 2 && !term.startsWith(CONCEPT),
      fuzzy: (term) => term.length > 4 && !term.startsWith(CONCEPT) && 0.2,
      boostDocument: weightOf,
    },
  });
  return {
    add: (sections) => index.addAll(sections),
    find: (query) => {
      const asked = tokens(query)
        .flatMap((token) => [terms(token) || []])
        .filter(({ length }) => length > 0);
      const found = index.search(query).map((result) => {
        const words = result.terms.filter((term) => !term.startsWith(CONCEPT));
        // A section that has all that is asked for goes before one that has a part of it in its title.
        const met = asked.filter((own) => own.some((term) => result.queryTerms.includes(term)));
        const score = (result.score * met.length) / asked.length;
        return { ...(result as SearchResult & SearchSection), words, score };
      });
      found.sort((one, other) => other.score - one.score);
      const isMeant = (section: Found) => Number(isCallOf(section, query) || isNameOf(section, query));
      return found.toSorted((one, other) => isMeant(other) - isMeant(one));
    },
  };
}
