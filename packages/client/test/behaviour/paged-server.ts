import {
  type BaseClient,
  type BuddyClientOptions,
  type CallOptions,
  createBaseClient,
  type PagedCall,
} from "@buddy-openapi/client";
// Operations page by what the spec declares; the tests declare it themselves.
import { byCursor, byOffset, definePagedOperation, type Pagination } from "../../dist/paging.js";
import { writeQuery } from "../../dist/runtime/serialize.js";
import type { ScriptedResponse } from "./case.ts";
import { type ReceivedRequest, serve } from "./server.ts";

export type Item = { id: number } | string;
type Page = Record<string, unknown>;
type Script = readonly ScriptedResponse[] | ((request: ReceivedRequest) => ScriptedResponse);
export type Parameters = Record<string, string | number | undefined>;

export const NUMBERED: Pagination = { page: "page", size: "per_page", items: "/list/items" };
export const OFFSET: Pagination = { offset: "offset", size: "limit", items: "/list/items", defaultSize: 2 };
const CURSOR: Pagination = { cursor: "after", items: "/list/items" };
export const LISTS = {
  items: NUMBERED,
  total: { ...NUMBERED, pages: "/total" },
  default: { ...NUMBERED, defaultSize: 3 },
  offset: OFFSET,
  lines: { ...OFFSET, total: "/total" },
  next: { ...CURSOR, next: "/next" },
  last: { ...CURSOR, last: "/id" },
} satisfies Record<string, Pagination>;

/** A response with these items, or the items of these IDs. */
export function page(items: readonly (number | Item)[], rest: object = {}): ScriptedResponse {
  const list = items.map((item) =>
    typeof item === "number" ? { url: `https://api.example.com/items/${item}`, id: item } : item,
  );
  return { body: { list: { items: list }, ...rest } };
}

export const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** A server that pages as it is asked to, but for what its listing says. */
export function server({ count, usual = 3, least = 1, cap = 1e9, hidden = [], added, total }: Listing) {
  let now = count;
  return ({ url }: ReceivedRequest): ScriptedResponse => {
    const query = new URL(url, "http://localhost").searchParams;
    const asked = Number(query.get("per_page") ?? query.get("limit") ?? usual);
    const size = Math.min(Math.max(asked, least), cap);
    const byPage = (Number(query.get("page") ?? 1) - 1) * size;
    const start = Number(query.get("offset") ?? query.get("after") ?? byPage);
    const all = added === undefined ? upTo(now) : upTo(now).reverse();
    const shown = all.slice(start, start + size).filter((id) => !hidden.includes(id));
    const pages = query.has("limit") ? now : Math.ceil(now / size);
    now = count + (added ?? 0);
    return page(shown, total ? { total: pages } : {});
  };
}

type ListItems = (
  client: BaseClient,
  parameters?: Parameters,
  options?: CallOptions,
) => PagedCall<Page, { ok: true; status: 200; data: Page }, Item>;

export function listOf(pagination: Pagination) {
  const { page, offset, cursor, size } = pagination;
  const names = [page, offset, cursor, size].flatMap((name) => name ?? []);
  return definePagedOperation<ListItems>(
    {
      operationId: "getItems",
      method: "GET",
      path: "/items",
      parameters: Object.fromEntries(names.map((name) => [name, "query"])),
      writeQuery,
      scopes: [],
    },
    pagination,
    ...(offset ? [byOffset] : cursor ? [byCursor] : []),
  );
}

export async function withServer(
  script: Script,
  run: (client: ReturnType<typeof createBaseClient>, requests: ReceivedRequest[]) => Promise<void>,
  options: Pick<BuddyClientOptions, "hooks" | "signal"> = {},
) {
  await using scripted = await serve(script);
  const client = createBaseClient({
    baseUrl: scripted.url,
    token: "token",
    retry: { baseDelayMs: 1 },
    ...options,
  });
  await run(client, scripted.requests);
}

export const idOf = (item: Item) => (typeof item === "string" ? item : item.id);
export const queries = (requests: readonly ReceivedRequest[]) =>
  requests.map(({ url }) => url.split("?")[1] ?? "");

/** What an iteration gives, and the error that it ends with. */
export async function collect(items: AsyncIterable<Item>, each: (item: Item) => unknown = () => {}) {
  const ids: (number | string)[] = [];
  try {
    for await (const item of items) {
      ids.push(idOf(item));
      await each(item);
    }
    return { ids };
  } catch (error) {
    return { ids, error };
  }
}

/** What the server sends as the page that was asked for, where it doesn't play pages in their order. */
export interface Listing {
  count: number;
  /** The size of a page: where none is asked for, at least, and at most. */
  usual?: number;
  least?: number;
  cap?: number;
  /** The items that a filter leaves out, of those that are on a page. */
  hidden?: number[];
  /** How many items are added, as the newest, after the first page. They come first then. */
  added?: number;
  /** Whether a response has the number of pages, or of items. */
  total?: boolean;
}
