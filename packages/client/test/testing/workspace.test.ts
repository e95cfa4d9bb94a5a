import { type BuddyClient, createBuddyClient } from "@buddy-openapi/client";
import { fixtures, mockBuddy } from "@buddy-openapi/client/testing";
import document from "@buddy-openapi/types/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { COLLECTIONS } from "../../dist/generated/testing.js";
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
    const list = async (mock: ReturnType<typeof mockBuddy>) => {
      const body = await (await mock.fetch(url, request)).json();
      expect(validList(body)).toEqual([]);
      const listed = pointer
        .slice(1)
        .split("/")
        .reduce((value, key) => value[key], body);
      return listed as Record<string, unknown>[];
    };

    test("begins empty if items can be added, else with the example", async () => {
      expect(await list(mockBuddy.workspace())).toHaveLength(add ? 0 : 1);
    });

    test.skipIf(!add)("keeps what is added, whichever example of a request it is", async () => {
      const mock = mockBuddy.workspace();
      const bodies = examplesOf(add?.operation);
      const ids: unknown[] = [];
      for (const body of bodies) {
        const added = await mock.fetch(url, { ...request, method: "POST", body: JSON.stringify(body) });
        expect(added.ok).toBe(true);
        const item = await added.json();
        expect(validItem(item), JSON.stringify(body)).toEqual([]);
        ids.push(item[id]);
        const read = await mock.fetch(`${url}/${encodeURIComponent(String(item[id]))}`, request);
        expect(await read.json()).toEqual(item);
      }
      expect(new Set(ids).size).toBe(bodies.length);
      expect((await list(mock)).map((item) => item[id])).toEqual(ids);
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
