import type { Place } from "../errors.js";
import { isObject } from "./unknown.js";

/** How an operation pages, by one of `page`, `offset` and `cursor`; from `x-pagination` of the spec. */
export interface Pagination {
  /** The query parameter with the number of the page. Pages count from 1. */
  page?: string;
  /** The query parameter with the number of items before the page. */
  offset?: string;
  /** The query parameter with the cursor of the page. */
  cursor?: string;
  /** The query parameter with the number of items per page. */
  size?: string;
  /** The number of items per page where the caller gives none, if it is documented. */
  defaultSize?: number;
  /** The JSON pointer to the items in the response, e.g. `/projects`. */
  items: string;
  /** Beside `page`, the JSON pointer to the number of pages in the response, where it has one. */
  pages?: string;
  /** Beside `offset`, the JSON pointer to the number of all items in the response, where it has one. */
  total?: string;
  /** Beside `cursor`, the JSON pointer to the cursor of the next page in the response. */
  next?: string;
  /** Beside `cursor`, the JSON pointer to the cursor in the last item of a page, where the response has no `next`. */
  last?: string;
}

/** What is known of a page once it has been read. */
export interface ReadPage {
  length: number;
  /** The declared number of pages, or of items; `undefined` where there is none. */
  total: number | undefined;
  /** The cursor of the next page. */
  cursor: unknown;
  /** What its items are known by, whatever else of them changes. */
  marks: readonly string[];
}

/** How a list goes from one page to the next. */
export interface Way {
  by: keyof Place;
  /** Where the first page is, if it has a number. */
  first?: number;
  /** Where the page after this one is; `undefined` where there is none. */
  next(here: number, page: ReadPage, longest: number): unknown;
}

export const byPage: Way = {
  by: "page",
  first: 1,
  next: (page, { total = Number.POSITIVE_INFINITY }) => (page < total ? page + 1 : undefined),
};

/** For lists that page by offset. A page that is empty before the end was emptied by a filter. */
export const byOffset: Way = {
  by: "offset",
  first: 0,
  next: (offset, { length, total = Number.POSITIVE_INFINITY }, longest) => {
    const next = offset + (length || longest || 1);
    return next < total ? next : undefined;
  },
};

/** For lists that page by cursor. */
export const byCursor: Way = {
  by: "cursor",
  next: (_, { cursor }) => ((cursor ?? "") === "" ? undefined : cursor),
};

/** What is known of a page; `undefined` where it has no list of items. */
export function readPage(data: unknown, pagination: Pagination): ReadPage | undefined {
  const { items: pointer, pages, total = pages, next, last } = pagination;
  const items = at(data, pointer);
  if (!Array.isArray(items)) return undefined;
  const marks = items.map(identify).filter((mark) => mark !== undefined);
  const declared = total === undefined ? undefined : at(data, total);
  return {
    length: items.length,
    total: typeof declared === "number" ? declared : undefined,
    cursor: next ? at(data, next) : last && at(items.at(-1), last),
    // Lines of a log can be the same, so of them a whole page is.
    marks: marks.length < items.length ? [JSON.stringify(data)] : marks,
  };
}

/** What is at a JSON pointer; `undefined` where nothing is. */
export function at(data: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      data,
    );
}

/** What stays the same of an object while its other properties may change: Buddy's have a `url`. */
function identify(item: unknown): string | undefined {
  return isObject(item) ? JSON.stringify(item["url"] ?? item["id"] ?? item) : undefined;
}
