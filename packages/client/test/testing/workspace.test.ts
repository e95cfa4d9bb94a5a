import { type BuddyClient, createBuddyClient } from "@buddy-openapi/client";
import { fixtures, mockBuddy } from "@buddy-openapi/client/testing";
import document from "@buddy-openapi/types/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { COLLECTIONS, SUCCESSES } from "../../dist/generated/testing.js";
import { valueAt } from "../../dist/testing/list-response.js";
import { collect } from "./collect.ts";
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
const lists = operations.filter(({ operation }) => operation["x-collection"]);
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
      return mockBuddy.workspace({ [name]: items });
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
        expect(await read.json()).toEqual(item);
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
      const response = await mockBuddy.workspace().fetch(`${url}?${parameter}=1`, request);
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
        expect(validItem(result), JSON.stringify(body)).toEqual([]);
        expect(await (await mock.fetch(itemUrl, request)).json()).toEqual(result);
      }
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

describe("the workspace of a client", () => {
  const connect = (...args: Parameters<typeof mockBuddy.workspace>): BuddyClient =>
    createBuddyClient({ token: "any", fetch: mockBuddy.workspace(...args).fetch });

  test("adds, lists, gets, updates and deletes", async () => {
    const buddy = connect();
    const workspace = "mine";
    const body = { name: "Mine", type: "GIT_HUB", scope: "WORKSPACE", token: "my-secret" } as const;
    const { hash_id } = await buddy.addIntegration({ workspace, body });
    const other = await buddy.addIntegration({ workspace, body: { ...body, name: "Other" } });
    expect(await buddy.getIntegration({ workspace, hash_id })).toMatchObject({ name: "Mine", hash_id });
    const updated = await buddy.updateIntegration({
      workspace,
      hash_id,
      body: { name: "Changed", note: "n" },
    });
    expect(updated).toMatchObject({ name: "Changed", note: "n", type: "GIT_HUB" });
    const { integrations, url } = await buddy.getIntegrations({ workspace });
    expect(integrations.map(({ name }) => name)).toEqual(["Changed", "Other"]);
    expect(url).toContain("/workspaces/mine/");
    expect(JSON.stringify(integrations)).not.toContain("my-secret");
    await buddy.deleteIntegration({ workspace, hash_id });
    const gone = await buddy.getIntegration({ workspace, hash_id }).result();
    expect(gone).toMatchObject({ ok: false, status: 404 });
    expect(JSON.stringify(gone)).toContain(other.hash_id);
    expect(await buddy.getIntegration({ workspace, hash_id: other.hash_id })).toMatchObject({
      name: "Other",
    });
  });

  test("keeps the items of each place apart", async () => {
    const buddy = connect();
    const body = { name: "Mine", type: "GIT_HUB", scope: "WORKSPACE" } as const;
    await buddy.addIntegration({ workspace: "one", body });
    expect((await buddy.getIntegrations({ workspace: "other" })).integrations).toEqual([]);
  });

  test("pages as it is asked to, and ends", async () => {
    const projects = Array.from({ length: 45 }, (_, index) =>
      fixtures.ProjectView({
        name: `p${index}`,
        url: `https://api.buddy.works/workspaces/w/projects/p${index}`,
      }),
    );
    const mock = mockBuddy.workspace({ getProjects: projects });
    const buddy = createBuddyClient({ token: "any", fetch: mock.fetch });
    for (const [per_page, pages] of [
      [undefined, 3],
      [10, 5],
      [45, 2],
      [100, 1],
    ] as const) {
      const before = mock.requests.length;
      const names = await collect(buddy.getProjects({ workspace: "w", per_page }), ({ name }) => name);
      expect(names).toEqual(projects.map(({ name }) => name));
      expect(mock.requests.length - before).toBe(pages);
    }
  });

  test("a list is filtered and sorted before it is cut into pages", async () => {
    const projects = ["d", "a", "c", "b"].map((name) =>
      fixtures.ProjectView({ name, status: name === "c" ? "CLOSED" : "ACTIVE" }),
    );
    const buddy = connect({ getProjects: projects });
    const query = {
      workspace: "w",
      status: "ACTIVE",
      sort_by: "name",
      sort_direction: "DESC",
      per_page: 2,
    } as const;
    expect(await collect(buddy.getProjects(query), ({ name }) => name)).toEqual(["d", "b", "a"]);
    const refused = await buddy.getProjects({ workspace: "w", membership: true }).result();
    expect(refused).toMatchObject({
      status: 501,
      error: {
        errors: [
          {
            message:
              "The mock does not know what membership=true does to getProjects: no property of an item shows it. Leave it out, or give mockBuddy.workspace() a handler of getProjects.",
          },
        ],
      },
    });
  });

  test("the URLs of fixtures follow their ID", async () => {
    const given = fixtures.ProjectView({ name: "a b" });
    const [project] = (await connect({ getProjects: [given] }).getProjects({ workspace: "w" })).projects;
    expect(project?.url).toBe(given.url.replace("company-website", "a%20b"));
    expect(project?.html_url).toBe(given.html_url.replace("company-website", "a%20b"));
  });

  test("what is added has what only the server knows, and nothing that a request could have set", async () => {
    const buddy = connect();
    const at = { workspace: "w", project_name: "p", pipeline_id: 7 };
    const started = await buddy.runPipeline({ ...at, body: { comment: "mine" } });
    expect(started).toMatchObject({ status: "INPROGRESS", comment: "mine" });
    const body = { name: "Mine", type: "GIT_HUB", scope: "WORKSPACE" } as const;
    expect(await buddy.addIntegration({ workspace: "w", body })).not.toHaveProperty("permissions");
  });

  test("a variable is listed where it belongs", async () => {
    const buddy = connect();
    const at = { workspace: "w" };
    const body = { key: "A", value: "1" };
    await buddy.addVariable({ ...at, body });
    await buddy.addVariable({ ...at, body: { ...body, key: "B", project: { name: "site" } } });
    const keys = async (query: object) =>
      (await buddy.getVariables({ ...at, ...query })).variables.map(({ key }) => key);
    expect(await keys({})).toEqual(["A"]);
    expect(await keys({ project_name: "site" })).toEqual(["B"]);
    expect(await keys({ project_name: "other" })).toEqual([]);
  });

  test.for(["page=0", "page=x", "per_page=-1", "page=1.5"])("%s is no page", async (query) => {
    for (const mock of [mockBuddy(), mockBuddy.workspace()]) {
      const response = await mock.fetch(`https://api.buddy.works/workspaces/w/projects?${query}`, request);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain("takes a whole number from 1 on");
    }
  });

  test("counts what a page declares", async () => {
    const executions = Array.from({ length: 5 }, (_, index) =>
      fixtures.ExecutionView({ id: index + 1, url: `https://api.buddy.works/executions/${index + 1}` }),
    );
    const buddy = connect({ getExecutions: executions });
    const at = { workspace: "w", project_name: "p", pipeline_id: 2 };
    expect(await buddy.getExecutions({ ...at, page: 3, per_page: 2 })).toMatchObject({
      page: 3,
      page_size: 2,
      total_page_count: 3,
      element_count: 1,
      total_element_count: 5,
    });
    expect(await collect(buddy.getExecutions({ ...at, per_page: 2 }), ({ id }) => id)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test("leaves what it was given as it is, and what it gives to its reader", async () => {
    const given = fixtures.IntegrationView({ name: "Given" });
    const buddy = connect({ getIntegrations: [given] });
    const { hash_id } = given;
    (await buddy.getIntegration({ workspace: "w", hash_id })).name = "Read";
    await buddy.updateIntegration({ workspace: "other", hash_id, body: { name: "Changed" } });
    expect(given.name).toBe("Given");
    expect((await buddy.getIntegration({ workspace: "w", hash_id })).name).toBe("Given");
  });

  test("a 404 names an item that there is, and counts the others", async () => {
    const items = Array.from({ length: 1000 }, (_, index) => fixtures.GroupView({ id: index + 7 }));
    const result = await connect({ getGroups: items }).getGroup({ workspace: "w", group_id: 1 }).result();
    const message = 'No id is "1" here. There is 7, and 999 more.';
    expect(result).toMatchObject({ status: 404, error: { errors: [{ message }] } });
  });

  test("a handler comes before what is kept", async () => {
    const buddy = connect({}, { getIntegrations: [{ status: 403, body: { errors: [] } }] });
    const at = { workspace: "w" };
    expect((await buddy.getIntegrations(at).result()).status).toBe(403);
    expect((await buddy.getIntegrations(at)).integrations).toEqual([]);
  });
});

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
