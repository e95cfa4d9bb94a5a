import { BuddyPagingError, BuddyUsageError } from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
import { type Item, idOf, LISTS, listOf, page, queries, server, upTo, withServer } from "./paged-server.ts";

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
