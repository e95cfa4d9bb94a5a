import { readFileSync } from "node:fs";
import {
  type BaseClient,
  type BuddyClientOptions,
  BuddyPagingError,
  BuddyUsageError,
  type CallOptions,
  createBaseClient,
  type PagedCall,
} from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
// Operations page by what the spec declares; the tests declare it themselves.
import { byCursor, byOffset, definePagedOperation, type Pagination } from "../../dist/paging.js";
import { serializeQuery } from "../../dist/runtime/serialize.js";
import type { ScriptedResponse } from "./case.ts";
import { type ReceivedRequest, serve } from "./server.ts";

type Item = { id: number } | string;
type Page = Record<string, unknown>;
type Script = readonly ScriptedResponse[] | ((request: ReceivedRequest) => ScriptedResponse);
type Parameters = Record<string, string | number | undefined>;

const NUMBERED: Pagination = { page: "page", size: "per_page", items: "/list/items" };
const OFFSET: Pagination = { offset: "offset", size: "limit", items: "/list/items", defaultSize: 2 };
const CURSOR: Pagination = { cursor: "after", items: "/list/items" };
const LISTS = {
  items: NUMBERED,
  total: { ...NUMBERED, pages: "/total" },
  default: { ...NUMBERED, defaultSize: 3 },
  offset: OFFSET,
  lines: { ...OFFSET, total: "/total" },
  next: { ...CURSOR, next: "/next" },
  last: { ...CURSOR, last: "/id" },
} satisfies Record<string, Pagination>;

/** A response with these items, or the items of these IDs. */
function page(items: readonly (number | Item)[], rest: object = {}): ScriptedResponse {
  const list = items.map((item) =>
    typeof item === "number" ? { url: `https://api.example.com/items/${item}`, id: item } : item,
  );
  return { body: { list: { items: list }, ...rest } };
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** A server that pages as it is asked to, but for what its listing says. */
function server({ count, usual = 3, least = 1, cap = 1e9, hidden = [], added, total }: Listing) {
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

function listOf(pagination: Pagination) {
  const { page, offset, cursor, size } = pagination;
  const names = [page, offset, cursor, size].flatMap((name) => name ?? []);
  return definePagedOperation<ListItems>(
    {
      operationId: "getItems",
      method: "GET",
      path: "/items",
      parameters: Object.fromEntries(names.map((name) => [name, "query"])),
      writeQuery: serializeQuery,
      scopes: [],
    },
    pagination,
    ...(offset ? [byOffset] : cursor ? [byCursor] : []),
  );
}

async function withServer(
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

const idOf = (item: Item) => (typeof item === "string" ? item : item.id);
const queries = (requests: readonly ReceivedRequest[]) => requests.map(({ url }) => url.split("?")[1] ?? "");

/** What an iteration gives, and the error that it ends with. */
async function collect(items: AsyncIterable<Item>, each: (item: Item) => unknown = () => {}) {
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
interface Listing {
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

interface Case {
  name: string;
  /** The mistake that would go unseen without this case. */
  catches: string;
  /** How it pages. */
  list: keyof typeof LISTS;
  call?: Parameters;
  server?: Listing;
  /** Or the pages in their order, the last one again when they run out. */
  pages?: ({ items: (Item | number)[] } | ScriptedResponse)[];
  items: (number | string)[];
  /** Their queries, or how many there are. */
  requests: number | string[];
  error?: Record<string, unknown>;
}

const CASES: Case[] = JSON.parse(readFileSync(new URL("paging.json", import.meta.url), "utf8"));

describe("for await over the call of a paged operation", () => {
  test.for(CASES)("$name ($catches)", async ({ list, call = {}, requests, error, ...one }) => {
    const pages = one.pages?.map((each) => {
      if (!("items" in each)) return each;
      const { items, ...rest } = each;
      return page(items, rest);
    });
    await withServer(pages ?? server(one.server ?? { count: 0 }), async (client, received) => {
      const { error: thrown, ids } = await collect(listOf(LISTS[list])(client, call));
      expect(ids).toEqual(one.items);
      expect(thrown === undefined).toBe(error === undefined);
      if (error) expect(thrown).toMatchObject(error);
      // A log of the error says where to go on.
      const { name: _name, message: _message, ...logged } = error ?? {};
      if (error) expect(JSON.parse(JSON.stringify(thrown))).toMatchObject(logged);
      if (Array.isArray(requests)) expect(queries(received)).toEqual(requests);
      else expect(received).toHaveLength(requests);
    });
  });

  test.for([
    ["page", 0, 1],
    ["page", -1, 1],
    ["page", 1.5, 1],
    ["page", Number.NaN, 1],
    ["page", Number.POSITIVE_INFINITY, 1],
    ["page", "two", 1],
    ["offset", -1, 0],
    ["offset", 0.5, 0],
  ] as const)("refuses the %s %s, and sends nothing", async ([name, value, least]) => {
    await withServer(server({ count: 9 }), async (client, requests) => {
      const list = listOf(name === "page" ? NUMBERED : OFFSET);
      const { error } = await collect(list(client, { [name]: value }));
      expect(error).toBeInstanceOf(BuddyUsageError);
      expect(error).toHaveProperty(
        "message",
        `The parameter "${name}" must be a whole number from ${least}.`,
      );
      expect(requests).toHaveLength(0);
    });
  });

  test("repeats a page that failed, with the options of the call, and hooks see which page it is", async () => {
    const seen: unknown[] = [];
    const hooks = {
      onRequest: ({ attempt, page }: { attempt: number; page?: number }) => seen.push([page, attempt]),
    };
    const script = [page([1, 2]), { status: 503 }, page([3]), page([])];
    await withServer(
      script,
      async (client, requests) => {
        const { ids } = await collect(
          listOf(LISTS.items)(client, { per_page: 2 }, { headers: { "x-job": "7" } }),
        );
        expect(ids).toEqual([1, 2, 3]);
        expect(requests.map(({ headers }) => headers["x-job"])).toEqual(["7", "7", "7", "7"]);
        expect(seen).toEqual([
          [1, 1],
          [2, 1],
          [2, 2],
          [3, 1],
        ]);
      },
      { hooks },
    );
  });

  test("sends nothing more after the loop is left", async () => {
    await withServer(server({ count: 100 }), async (client, requests) => {
      for await (const item of listOf(LISTS.items)(client, { per_page: 2 })) if (idOf(item) === 3) break;
      expect(requests).toHaveLength(2);
    });
  });
});

describe("a signal", () => {
  const cases: [when: string, at: number, count: number, ids: number][] = [
    ["between two items", 5, 19, 5],
    ["between two pages", 10, 19, 10],
    ["in the last page", 15, 19, 15],
    ["at the last item of the last page", 19, 19, 19],
  ];
  test.for(cases)("ends the iteration %s, with its reason", async ([, at, count, expected]) => {
    for (const where of ["call", "client"]) {
      const controller = new AbortController();
      const { signal } = controller;
      const reason = new Error("enough");
      await withServer(
        server({ count, total: true }),
        async (client) => {
          const list = listOf(LISTS.total)(client, { per_page: 10 }, where === "call" ? { signal } : {});
          const { ids, error } = await collect(list, (item) => idOf(item) === at && controller.abort(reason));
          expect(error).toBe(reason);
          expect(ids).toHaveLength(expected);
        },
        where === "client" ? { signal } : {},
      );
    }
  });

  test("that aborts after the first page came ends the iteration before its first item", async () => {
    await withServer(server({ count: 3 }), async (client) => {
      const controller = new AbortController();
      const call = listOf(LISTS.items)(client, {}, { signal: controller.signal });
      await call;
      controller.abort();
      expect(await collect(call)).toMatchObject({ ids: [], error: { name: "AbortError" } });
    });
  });
});

describe("a call of a paged operation", () => {
  test("is the first page, by one request without a page number", async () => {
    await withServer(server({ count: 45 }), async (client, requests) => {
      const first = await listOf(LISTS.items)(client, {});
      expect(first).toMatchObject({ list: { items: [{ id: 1 }, { id: 2 }, { id: 3 }] } });
      expect(queries(requests)).toEqual([""]);
    });
  });

  test("gives whole pages, without the empty one at their end", async () => {
    await withServer(server({ count: 4 }), async (client) => {
      const lengths = [];
      for await (const { list } of listOf(LISTS.items)(client, {}).pages())
        lengths.push((list as { items: Item[] }).items.length);
      expect(lengths).toEqual([3, 1]);
    });
  });

  test("rejects nothing that nobody reads", async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on("unhandledRejection", note);
    try {
      await withServer([{ status: 404 }], async (client, requests) => {
        const call = listOf(LISTS.items)(client, {});
        const pages = call.pages();
        const items = call[Symbol.asyncIterator]();
        listOf(LISTS.items)(client, {});
        await expect(call).rejects.toMatchObject({ status: 404, page: 1 });
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(unhandled).toEqual([]);
        await expect(pages.next()).rejects.toMatchObject({ status: 404 });
        await expect(items.next()).rejects.toMatchObject({ status: 404 });
        expect(requests).toHaveLength(2);
      });
    } finally {
      process.off("unhandledRejection", note);
    }
  });

  test.for([
    [undefined, 7, 4],
    [0, 0, undefined],
    [3, 3, 1],
    [4, 4, 2],
    [100, 7, 4],
  ])("toArray with the limit %s gives %s items by %s requests", async ([limit, count, sent]) => {
    await withServer(server({ count: 7 }), async (client, requests) => {
      const items = await listOf(LISTS.items)(client, {}).toArray({ limit });
      expect(items.map(idOf)).toEqual(upTo(Number(count)));
      if (sent) expect(requests).toHaveLength(sent);
    });
  });

  test.for([-1, Number.NaN, "3", null])("toArray refuses the limit %s", async (limit) => {
    await withServer(server({ count: 7 }), async (client) => {
      // A caller without types passes such values.
      const items = listOf(LISTS.items)(client, {}).toArray({ limit: limit as number });
      await expect(items).rejects.toThrow(BuddyUsageError);
    });
  });

  test("find gives the first item that fits, and requests no page after it", async () => {
    await withServer(server({ count: 9 }), async (client, requests) => {
      const list = listOf(LISTS.items);
      expect(await list(client, {}).find(async (item) => Number(idOf(item)) % 4 === 0)).toMatchObject({
        id: 4,
      });
      expect(requests).toHaveLength(2);
      expect(await list(client, {}).find(() => false)).toBeUndefined();
    });
  });

  test("toArray rejects as the iteration does", async () => {
    await withServer([page([1, 2]), page([1, 2])], async (client) => {
      const items = listOf(LISTS.items)(client, { per_page: 2 }).toArray();
      await expect(items).rejects.toThrow(BuddyPagingError);
      await expect(items).rejects.toThrow("getItems: page 2 came before: the server repeats pages.");
    });
  });
});
