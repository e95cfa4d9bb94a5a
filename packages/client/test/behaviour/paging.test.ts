import { readFileSync } from "node:fs";
import { BuddyUsageError } from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
import type { ScriptedResponse } from "./case.ts";
import {
  collect,
  type Item,
  idOf,
  LISTS,
  type Listing,
  listOf,
  NUMBERED,
  OFFSET,
  type Parameters,
  page,
  queries,
  server,
  withServer,
} from "./paged-server.ts";

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
