import { type BuddyClientOptions, BuddyPagingError, createBaseClient } from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
// Operations page by what the spec declares; the tests declare it themselves.
import { definePagedOperation, type Pagination } from "../../dist/paging.js";
import { serializeQuery } from "../../dist/runtime/serialize.js";
import type { ScriptedResponse } from "./case.ts";
import { type ReceivedRequest, serve } from "./server.ts";

interface Item {
  url: string;
  id: number;
}

interface Page {
  list: { items: Item[] };
  total?: number;
}

interface PageParameters {
  page?: number;
  per_page?: number;
}

const PLAIN: Pagination = { page: "page", size: "per_page", items: "/list/items" };

/** A page with the items of these IDs. */
function page(ids: readonly number[], total?: number): ScriptedResponse {
  const items = ids.map((id) => ({ url: `https://api.example.com/items/${id}`, id }));
  return { body: { list: { items }, total } };
}

/** A server of items from 1 to `count` that pages as it is asked to. */
function pagesOf(count: number, defaultSize = 20) {
  return ({ url }: ReceivedRequest): ScriptedResponse => {
    const { searchParams } = new URL(url, "http://localhost");
    const size = Number(searchParams.get("per_page") ?? defaultSize);
    const start = (Number(searchParams.get("page") ?? 1) - 1) * size;
    return page(
      Array.from({ length: Math.max(0, Math.min(size, count - start)) }, (_, at) => start + at + 1),
    );
  };
}

function listOf(pagination: Partial<Pagination> = {}) {
  return definePagedOperation<PageParameters, Page, { ok: true; status: 200; data: Page }, Item>(
    {
      operationId: "getItems",
      method: "GET",
      path: "/items",
      parameters: { page: "query", per_page: "query" },
      writeQuery: serializeQuery,
      scopes: [],
    },
    { ...PLAIN, ...pagination },
  );
}

async function withServer(
  responses: Parameters<typeof serve>[0],
  run: (client: ReturnType<typeof createBaseClient>, requests: ReceivedRequest[]) => Promise<void>,
  options: Pick<BuddyClientOptions, "hooks"> = {},
) {
  await using server = await serve(responses);
  const client = createBaseClient({
    baseUrl: server.url,
    token: "token",
    retry: { baseDelayMs: 1 },
    ...options,
  });
  await run(client, server.requests);
}
async function collect(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const queries = (requests: readonly ReceivedRequest[]) => requests.map(({ url }) => url.split("?")[1] ?? "");

describe("a call of a paged operation", () => {
  test("is the first page, by one request without a page number", async () => {
    await withServer(pagesOf(45), async (client, requests) => {
      const first = await listOf()(client, {});
      expect(first.list.items).toHaveLength(20);
      expect(queries(requests)).toEqual([""]);
    });
  });

  test("gives every item once, in order, and the call itself is the first request", async () => {
    await withServer(pagesOf(45), async (client, requests) => {
      const call = listOf({ defaultSize: 20 })(client, {});
      expect((await call).list.items).toHaveLength(20);
      const ids = [];
      for await (const { id } of call) ids.push(id);
      expect(ids).toEqual(Array.from({ length: 45 }, (_, at) => at + 1));
      expect(queries(requests)).toEqual(["", "page=2", "page=3"]);
    });
  });

  test("keeps the page and the size that the caller asks for", async () => {
    await withServer(pagesOf(7), async (client, requests) => {
      const sizes = [];
      for await (const { list } of listOf()(client, { page: 2, per_page: 3 }).pages()) {
        sizes.push(list.items.length);
      }
      expect(sizes).toEqual([3, 1]);
      expect(queries(requests)).toEqual(["page=2&per_page=3", "page=3&per_page=3"]);
    });
  });

  test.for<[end: string, count: number, pagination: Partial<Pagination>, requests: number]>([
    ["a page shorter than asked for", 5, {}, 2],
    ["an empty page, where the last one is whole", 6, {}, 3],
    ["an empty first page", 0, {}, 1],
  ])("ends on %s", async ([, count, pagination, expected]) => {
    await withServer(pagesOf(count), async (client, requests) => {
      const ids = [];
      for await (const { id } of listOf(pagination)(client, { per_page: 3 })) ids.push(id);
      expect(ids).toHaveLength(count);
      expect(requests).toHaveLength(expected);
    });
  });

  test.for<
    [
      what: string,
      asked: number,
      limit: number,
      count: number,
      pagination: Partial<Pagination>,
      requests: number,
    ]
  >([
    ["a server that sends fewer than were asked for", 50, 20, 45, { defaultSize: 20 }, 3],
    ["such a server, where the last page is whole", 50, 20, 40, { defaultSize: 20 }, 3],
    ["fewer items than were asked for, where no default is documented", 50, 50, 45, {}, 1],
    ["fewer items than the default", 50, 20, 19, { defaultSize: 20 }, 1],
    ["a server that sends more than were asked for", 5, 20, 45, { defaultSize: 20 }, 4],
  ])("gives every item of %s", async ([, asked, limit, count, pagination, expected]) => {
    const limited = ({ url, ...request }: ReceivedRequest) =>
      pagesOf(count)({ ...request, url: url.replace(`per_page=${asked}`, `per_page=${limit}`) });
    await withServer(limited, async (client, requests) => {
      const ids = [];
      for await (const { id } of listOf(pagination)(client, { per_page: asked })) ids.push(id);
      expect(ids).toEqual(Array.from({ length: count }, (_, at) => at + 1));
      expect(requests).toHaveLength(expected);
    });
  });

  test("asks on after a short page where no size is known, and ends on the empty one", async () => {
    await withServer(pagesOf(5, 5), async (client, requests) => {
      const pages = [];
      for await (const data of listOf()(client, {}).pages()) pages.push(data);
      expect(pages).toHaveLength(1);
      expect(requests).toHaveLength(2);
    });
  });

  test("ends on the declared number of pages, whatever their length", async () => {
    const responses = [page([1], 3), page([2, 3], 3), page([4], 3)];
    await withServer(responses, async (client, requests) => {
      const ids = [];
      for await (const { id } of listOf({ pages: "/total" })(client, { per_page: 2 })) ids.push(id);
      expect(ids).toEqual([1, 2, 3, 4]);
      expect(requests).toHaveLength(3);
    });
  });

  test("sends nothing more after the loop is left", async () => {
    await withServer(pagesOf(100), async (client, requests) => {
      for await (const { id } of listOf()(client, { per_page: 2 })) if (id === 3) break;
      expect(requests).toHaveLength(2);
    });
  });

  test.for<[what: string, responses: ScriptedResponse[], page: number]>([
    ["ignores the page number", [page([1, 2])], 2],
    ["clamps it to the last page", [page([1, 2]), page([3, 4]), page([3, 4])], 3],
    ["starts again", [page([1, 2]), page([3, 4]), page([1, 2])], 3],
    ["goes back to an earlier page", [page([1, 2]), page([3, 4]), page([5, 6]), page([3, 4])], 4],
  ])("ends with an error for a server that %s", async ([, responses, at]) => {
    await withServer(responses, async (client, requests) => {
      const all = collect(listOf()(client, { per_page: 2 }));
      await expect(all).rejects.toThrow(BuddyPagingError);
      await expect(all).rejects.toMatchObject({ operationId: "getItems", page: at });
      expect(requests).toHaveLength(at);
    });
  });

  test("notices a repeated page though its items have changed in between", async () => {
    const changed = (status: string): ScriptedResponse => ({
      body: { list: { items: [{ url: "https://api.example.com/items/1", status }] } },
    });
    await withServer([changed("INPROGRESS"), changed("SUCCESSFUL")], async (client) => {
      await expect(collect(listOf()(client, {}))).rejects.toThrow(BuddyPagingError);
    });
  });

  test("ends with an error for a response without the list", async () => {
    await withServer([{ body: { list: null } }], async (client) => {
      await expect(collect(listOf()(client, {}))).rejects.toThrow(
        "getItems: page 1 has no list at /list/items.",
      );
    });
  });

  test("repeats a page that failed, with the options and the hooks of the call", async () => {
    const attempts: number[] = [];
    const hooks = { onRequest: ({ attempt }: { attempt: number }) => attempts.push(attempt) };
    const responses = [page([1, 2]), { status: 503 }, page([3])];
    await withServer(
      responses,
      async (client, requests) => {
        const all = await collect(listOf()(client, { per_page: 2 }, { headers: { "x-job": "7" } }));
        expect(all.map(({ id }) => id)).toEqual([1, 2, 3]);
        expect(requests.map(({ headers }) => headers["x-job"])).toEqual(["7", "7", "7"]);
        expect(attempts).toEqual([1, 1, 2]);
      },
      { hooks },
    );
  });

  test("rejects with the caller's reason when it is aborted between pages", async () => {
    await withServer(pagesOf(100), async (client, requests) => {
      const controller = new AbortController();
      const reason = new Error("enough");
      const all = (async () => {
        for await (const { id } of listOf()(client, { per_page: 2 }, { signal: controller.signal })) {
          if (id === 2) controller.abort(reason);
        }
      })();
      await expect(all).rejects.toBe(reason);
      expect(requests).toHaveLength(1);
    });
  });
});
