import {
  type BaseClient,
  type BuddyClient,
  createBaseClient,
  createBuddyClient,
  type GetIntegrationParameters,
  getIntegration,
  getIntegrations,
  getProject,
  getUser,
  waitForExecution,
} from "@buddy-openapi/client";
import { expectTypeOf, test } from "vitest";

const workspace = "my-company";
const hash_id = "abc123def456";

test("what the options give may be left out, and nothing else", () => {
  const buddy = createBuddyClient({ workspace, region: "eu" });
  expectTypeOf(buddy).toEqualTypeOf<BuddyClient<"workspace">>();
  buddy.getIntegration({ hash_id });
  buddy.getIntegration({ workspace: "another", hash_id }, { timeoutMs: 1 });
  buddy.getIntegrations();
  buddy.getProject({ project_name: "website" });
  // @ts-expect-error hash_id is missing
  buddy.getIntegration();
  // @ts-expect-error project_name is missing
  buddy.getProject();
  // @ts-expect-error hash_id is no number
  buddy.getIntegration({ hash_id: 7 });
  // @ts-expect-error wire names are not re-cased
  buddy.getIntegration({ hash_id, hashId: "x" });
  createBuddyClient({ workspace, project_name: "website" }).getProject();
});

test("a client that doesn't have it needs it", () => {
  for (const buddy of [createBuddyClient(), createBuddyClient({}), createBuddyClient({ region: "eu" })]) {
    expectTypeOf(buddy).toEqualTypeOf<BuddyClient>();
    // @ts-expect-error workspace is missing
    buddy.getIntegration({ hash_id });
    // @ts-expect-error workspace is missing
    buddy.getIntegrations();
  }
  const given: { workspace?: string } = {};
  expectTypeOf(createBuddyClient(given)).toEqualTypeOf<BuddyClient>();
});

test("the environment has what a program says that it has", () => {
  createBuddyClient<"workspace">().getIntegrations();
  createBuddyClient<"workspace">({ region: "eu" }).getIntegrations();
  const buddy: BuddyClient<"workspace" | "project_name"> = createBuddyClient();
  buddy.getProject();
  getProject(createBaseClient<"project_name">({ workspace }), { workspace });
});

test("a function takes it from its client", () => {
  const client = createBaseClient({ workspace });
  getIntegration(client, { hash_id });
  getIntegrations(client);
  getIntegration(createBuddyClient({ workspace }), { hash_id });
  getUser(client);
  waitForExecution(client, { project_name: "website", pipeline_id: 2, execution_id: 1 });
  // @ts-expect-error hash_id is missing
  getIntegration(client, {});
  // @ts-expect-error workspace is missing
  getIntegration(createBaseClient(), { hash_id });
  // @ts-expect-error workspace is missing
  waitForExecution(createBaseClient(), { project_name: "website", pipeline_id: 2, execution_id: 1 });
});

test("a client that has more is one that has less, and not the other way round", () => {
  expectTypeOf<BuddyClient<"workspace">>().toExtend<BuddyClient>();
  expectTypeOf<BuddyClient<"workspace">>().toExtend<BaseClient>();
  expectTypeOf<BuddyClient>().not.toExtend<BuddyClient<"workspace">>();
  expectTypeOf<BaseClient>().not.toExtend<BaseClient<"workspace">>();
  expectTypeOf<ReturnType<typeof createBuddyClient>>().toEqualTypeOf<BuddyClient>();
  expectTypeOf<Parameters<BuddyClient["getIntegration"]>[0]>().toEqualTypeOf<GetIntegrationParameters>();
});

test("a mistake in the options is still one", () => {
  // @ts-expect-error regoin is no option
  createBuddyClient({ workspace, regoin: "eu" });
  // @ts-expect-error workspace is no number
  createBuddyClient({ workspace: 7 });
  // @ts-expect-error region and baseUrl exclude each other
  createBuddyClient({ workspace, region: "eu", baseUrl: "https://buddy.example.com/api" });
  createBuddyClient({
    workspace,
    hooks: { onRequest: (event) => expectTypeOf(event.attempt).toEqualTypeOf<number>() },
  });
});
