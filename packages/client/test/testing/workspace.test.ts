import { mockBuddy } from "@buddy-openapi/client/testing";
import document from "@buddy-openapi/types/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { COLLECTIONS, SUCCESSES } from "../../dist/generated/testing/examples.js";
import { valueAt } from "../../dist/testing/list-response.js";
import { pathOf } from "../../dist/testing/route.js";
import { validatorOf } from "./validator.ts";

interface Operation {
  operationId: string;
  "x-collection"?: { items: string; id: string };
  parameters?: unknown[];
  requestBody?: { content: Record<string, { examples?: Record<string, unknown> }> };
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as object).flatMap(([method, operation]) =>
    Object(operation).operationId ? [{ path, method, operation: operation as Operation }] : [],
  ),
);
const lists = operations.filter(({ operation }) => operation["x-collection"]?.items);
type Item = Record<string, unknown>;

const request = { headers: { authorization: "Bearer any" } };

test("the spec marks collections", () => {
  expect(COLLECTIONS.map(({ list }) => list)).toEqual(lists.map(({ operation }) => operation.operationId));
  expect(lists.length).toBeGreaterThan(5);
});

describe.for(lists.map((list) => [list.operation.operationId, list] as const))(
  "%s",
  ([, { path, operation }]) => {
    const { id = "", items: pointer = "" } = operation["x-collection"] ?? {};
    const url = `https://api.buddy.works${filled(path)}`;
    const at = (method: string, ofItem: boolean) =>
      operations.find(
        (one) => one.method === method && (ofItem ? isItem(one.path, path) : one.path === path),
      );
    const add = at("post", false);
    const update = at("patch", true);
    const remove = at("delete", true);
    const validList = validatorOf(
      `/paths/${escaped(path)}/get/responses/200/content/application~1json/schema`,
    );
    const get = at("get", true);
    const validItem = validatorOf(
      `/paths/${escaped(get?.path ?? "")}/get/responses/200/content/application~1json/schema`,
    );
    const list = async (mock: ReturnType<typeof mockBuddy>, query: Record<string, string> = {}) => {
      const body = await (await mock.fetch(`${url}?${new URLSearchParams(query)}`, request)).json();
      expect(validList(body)).toEqual([]);
      return valueAt(body, pointer) as Record<string, unknown>[];
    };
    const {
      filters = {},
      places = [],
      sort,
      newestFirst,
      states,
      list: name = "",
    } = COLLECTIONS.find(({ list }) => list === operation.operationId) ?? {};
    const example = SUCCESSES[get?.operation.operationId ?? ""]?.body as Item;
    /** A workspace whose items have these values at a pointer, and IDs of their own. */
    const workspaceWith = (at: string, values: unknown[]) => {
      const items = values.map((value, index) => {
        const item = {
          ...structuredClone(example),
          [id]: typeof example[id] === "number" ? index + 1 : `i${index}`,
        };
        const [, first = "", second] = at.split("/");
        return {
          ...item,
          [first]: second === undefined ? value : { ...Object(item[first]), [second]: value },
        };
      });
      return mockBuddy.workspace({ [name]: items }, {}, { validate: false });
    };

    test("begins empty if items can be added, else with the example", async () => {
      expect(await list(mockBuddy.workspace())).toHaveLength(add ? 0 : 1);
    });

    test.skipIf(!add)("keeps what is added, whichever example of a request it is", async () => {
      const mock = mockBuddy.workspace();
      const bodies = examplesOf(add?.operation);
      const items: Item[] = [];
      for (const body of bodies) {
        const added = await mock.fetch(url, { ...request, method: "POST", body: JSON.stringify(body) });
        expect(added.ok).toBe(true);
        const item: Item = await added.json();
        expect(validItem(item), JSON.stringify(body)).toEqual([]);
        items.push(item);
        const read = await mock.fetch(`${url}/${encodeURIComponent(String(item[id]))}`, request);
        expect(await read.json()).toMatchObject(item);
      }
      expect(new Set(items.map((item) => item[id])).size).toBe(bodies.length);
      const placeOf = (item: Item) =>
        Object.fromEntries(
          places
            .map((place) => [place, valueAt(item, filters[place] ?? "")])
            .filter(([, value]) => value !== undefined)
            .map(([place, value]) => [place, String(value)]),
        );
      for (const item of items) {
        const there = items.filter(
          (other) => JSON.stringify(placeOf(other)) === JSON.stringify(placeOf(item)),
        );
        const ids = there.map((other) => other[id]);
        const listed = (await list(mock, placeOf(item))).map((other) => other[id]);
        expect(listed).toEqual(newestFirst ? ids.toReversed() : ids);
      }
    });

    test.for(Object.entries(filters))("%s is a filter of %s", async ([parameter, at]) => {
      const unchecked = mockBuddy.workspace({}, {}, { validate: false });
      const response = await unchecked.fetch(`${url}?${parameter}=1`, request);
      if (at === null) {
        expect(response.status).toBe(501);
        expect(await response.text()).toContain(`${parameter}=1`);
        return;
      }
      const mock = workspaceWith(at, [1, 2, 1]);
      const found = async (query: string) =>
        valueAt(await (await mock.fetch(`${url}${query}`, request)).json(), pointer);
      expect(await found(`?${parameter}=1`)).toHaveLength(2);
      expect(await found(`?${parameter}=3`)).toHaveLength(0);
      expect(await found(`?${parameter}=3&${parameter}=2`)).toHaveLength(1);
      expect(await found("")).toHaveLength(places.includes(parameter) ? 0 : 3);
    });

    test.for(sort?.keys ?? [])("sorts by %s", async (key) => {
      const isDate = /^\d{4}-/.test(String(example[key]));
      const texts = isDate ? [1, 2, 3].map((day) => `2026-01-0${day}T00:00:00Z`) : ["a", "b", "c"];
      const up: unknown[] = typeof example[key] === "number" ? [9, 10, 100] : texts;
      const mock = workspaceWith(`/${key}`, [up[1], up[0], up[2]]);
      const sorted = async (query: Record<string, string>) =>
        (await list(mock, { [sort?.by ?? ""]: key, ...query })).map((item) => item[key]);
      expect(await sorted({})).toEqual(up);
      expect(await sorted({ [sort?.direction ?? ""]: "DESC" })).toEqual(up.toReversed());
      for (const query of [
        `${sort?.by}=other`,
        `${sort?.direction}=ASC`,
        `${sort?.by}=${key}&${sort?.direction}=UP`,
      ])
        expect((await mock.fetch(`${url}?${query}`, request)).status, query).toBe(501);
    });

    test.skipIf(!update)("keeps what is changed, whichever example of a request it is", async () => {
      const mock = mockBuddy.workspace();
      await mock.fetch(url, {
        ...request,
        method: "POST",
        body: JSON.stringify(examplesOf(add?.operation)[0]),
      });
      const [item] = await list(mock);
      const itemUrl = `${url}/${encodeURIComponent(String(item?.[id]))}`;
      for (const body of examplesOf(update?.operation)) {
        const changed = await mock.fetch(itemUrl, {
          ...request,
          method: "PATCH",
          body: JSON.stringify(body),
        });
        const result = await changed.json();
        // What a state does not allow is refused.
        if (states && changed.status === 400) continue;
        expect(validItem(result), JSON.stringify(body)).toEqual([]);
        if (!states) expect(await (await mock.fetch(itemUrl, request)).json()).toEqual(result);
      }
    });

    const parent = COLLECTIONS.findLast((one) => path.startsWith(`${pathOf(one.get)}/`));
    test.skipIf(!parent)("is not there without its parent, and neither are its items", async () => {
      const mock = mockBuddy.workspace({ [parent?.list ?? ""]: [] });
      for (const there of [url, `${url}/1`]) {
        const response = await mock.fetch(there, request);
        expect(response.status).toBe(404);
        expect(await response.text()).toContain(`No ${parent?.id} is`);
      }
    });

    test("an item that is not there is a 404", async () => {
      const response = await mockBuddy.workspace({ [name]: [example] }).fetch(`${url}/999`, request);
      expect([response.status, await response.text()]).toEqual([404, expect.stringContaining(`No ${id} is`)]);
    });

    test("the URLs of what was given have the workspace and the ID", async () => {
      const [item] = await list(
        workspaceWith("/name", ["a"]),
        Object.fromEntries(
          places
            .map((key) => [key, String(valueAt(example, filters[key] ?? "") ?? "")])
            .filter(([, value]) => value),
        ),
      );
      if (!item?.["url"] || !path.includes("{")) return;
      expect(String(item["url"]).split("/")).toEqual(expect.arrayContaining(["workspaces", "1"]));
    });

    test.skipIf(!remove)("forgets what is deleted", async () => {
      const mock = mockBuddy.workspace();
      for (let count = 0; count < 2; count += 1) {
        await mock.fetch(url, {
          ...request,
          method: "POST",
          body: JSON.stringify(examplesOf(add?.operation)[0]),
        });
      }
      const [first, second] = await list(mock);
      const itemUrl = `${url}/${encodeURIComponent(String(first?.[id]))}`;
      expect((await mock.fetch(itemUrl, { ...request, method: "DELETE" })).status).toBe(204);
      expect((await list(mock)).map((item) => item[id])).toEqual([second?.[id]]);
      for (const method of ["GET", "DELETE"])
        expect((await mock.fetch(itemUrl, { ...request, method })).status).toBe(404);
    });
  },
);

function filled(path: string): string {
  return path.replaceAll(/\{[^{}]+\}/g, "1");
}

function isItem(path: string, list: string): boolean {
  return path.startsWith(`${list}/`) && /^\{[^{}/]+\}$/.test(path.slice(list.length + 1));
}

function escaped(path: string): string {
  return encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function examplesOf(operation: Operation | undefined): unknown[] {
  const examples = Object.values(Object.values(operation?.requestBody?.content ?? {})[0]?.examples ?? {});
  return examples.map((example) => {
    const { $ref, value } = Object(example);
    const name = String($ref).split("/").at(-1) ?? "";
    return $ref ? Object(document.components.examples)[name].value : value;
  });
}
