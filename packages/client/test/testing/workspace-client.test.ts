import { type BuddyClient, createBuddyClient } from "@buddy-openapi/client";
import { fixtures, mockBuddy } from "@buddy-openapi/client/testing";
import { describe, expect, test } from "vitest";
import { collect } from "./collect.ts";

const request = { headers: { authorization: "Bearer any" } };

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
      // Only an empty page shows that these were all.
      [undefined, 4],
      [10, 6],
      [45, 2],
      [100, 2],
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
    expect(project?.url).toBe(given.url.replace("company-website", "a%20b").replace("my-company", "w"));
    expect(project?.html_url).toBe(
      given.html_url.replace("company-website", "a%20b").replace("my-company", "w"),
    );
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
      expect(await response.text()).toMatch(/takes a whole number from 1 on|expected integer/);
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
