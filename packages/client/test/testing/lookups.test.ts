import { mockBuddy } from "@buddy-openapi/client/testing";
import { expect, test } from "vitest";
import { COLLECTIONS, LOOKUPS, SUCCESSES } from "../../dist/generated/testing/examples.js";
import { pathOf } from "../../dist/testing/route.js";

type Item = Record<string, unknown>;

const request = { headers: { authorization: "Bearer any" } };

const lookups = Object.entries(LOOKUPS).flatMap(([operation, filters]) =>
  Object.entries(filters).flatMap(([filter, { list, by = [], returns }]) =>
    by.map((key) => ({ operation, filter, list, key, returns })),
  ),
);

test.for(lookups)(
  "$operation finds $filter of $list by $key",
  async ({ operation, filter, list, key, returns }) => {
    const { get = "", id = "" } = COLLECTIONS.find((one) => one.list === list) ?? {};
    const example = { ...(SUCCESSES[get]?.body as Item), name: "p" };
    const wanted = typeof example[key as keyof typeof example] === "number" ? 55 : "mine";
    const item: Item = { ...example, [key]: wanted };
    const mock = mockBuddy.workspace({
      getProjects: [{ ...(SUCCESSES["getProject"]?.body as Item), name: "p" }],
      [list ?? ""]: [item],
    } as never);
    const url = `https://api.buddy.works${pathOf(operation).replace("{workspace}", "w")}`;
    const find = async (value: string) =>
      (
        await mock.fetch(
          `${url}?project=p&${filter}=${value}`.replace("project=p&project", "project"),
          request,
        )
      ).json();
    expect((await find(String(wanted)))[returns]).toBe(item[id]);
    expect(await find("other")).not.toHaveProperty(returns);
  },
);
