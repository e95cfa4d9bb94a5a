import {
  type BuddyApiError,
  type BuddyClient,
  type BuddyClientOptions,
  createBuddyClient,
  type GetIntegrationParameters,
  type GetIntegrationResult,
  getIntegration,
  isBuddyApiError,
} from "@buddy-openapi/client";
import type {
  AddIntegrationRequest,
  ErrorView,
  IntegrationsView,
  IntegrationType,
  IntegrationView,
  UpdateIntegrationRequest,
} from "@buddy-openapi/types";
import { expectTypeOf, test } from "vitest";

declare const buddy: BuddyClient;
declare const integration: IntegrationView;

test("an operation takes its wire names and gives its view, bound and alone", () => {
  expectTypeOf(buddy.getIntegration).parameter(0).toEqualTypeOf<GetIntegrationParameters>();
  expectTypeOf(buddy.getIntegration).returns.resolves.toEqualTypeOf<IntegrationView>();
  expectTypeOf(getIntegration).returns.resolves.toEqualTypeOf<IntegrationView>();
  expectTypeOf<GetIntegrationParameters>().toEqualTypeOf<{ workspace: string; hash_id: string }>();
});

test("a parameter that is missing, mistyped or misspelt is an error", () => {
  // @ts-expect-error hash_id is missing
  buddy.getIntegration({ workspace: "my-company" });
  // @ts-expect-error hash_id is no number
  buddy.getIntegration({ workspace: "my-company", hash_id: 7 });
  // @ts-expect-error wire names are not re-cased
  buddy.getIntegration({ workspace: "my-company", hashId: "abc123def456" });
});

test("a misspelt option is an error", () => {
  // @ts-expect-error timout is no option
  buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" }, { timout: 5 });
  // @ts-expect-error regoin is no option
  createBuddyClient({ regoin: "eu" });
});

test("region and baseUrl exclude each other", () => {
  expectTypeOf<{ region: "eu" }>().toExtend<BuddyClientOptions>();
  expectTypeOf<{ baseUrl: string }>().toExtend<BuddyClientOptions>();
  expectTypeOf<{ region: "eu"; baseUrl: string }>().not.toExtend<BuddyClientOptions>();
  expectTypeOf<{ region: "mars" }>().not.toExtend<BuddyClientOptions>();
});

test("the operations give their views, and deleting gives nothing", () => {
  expectTypeOf(buddy.getIntegrations).returns.resolves.toEqualTypeOf<IntegrationsView>();
  expectTypeOf(buddy.addIntegration).returns.resolves.toEqualTypeOf<IntegrationView>();
  expectTypeOf(buddy.updateIntegration).returns.resolves.toEqualTypeOf<IntegrationView>();
  expectTypeOf(buddy.deleteIntegration).returns.resolves.toEqualTypeOf<undefined>();
});

test("the raw client knows the paths", () => {
  const call = () =>
    buddy.http.GET("/workspaces/{workspace}/integrations/{hash_id}", {
      params: { path: { workspace: "my-company", hash_id: "abc123def456" } },
    });
  type Data = Awaited<ReturnType<typeof call>>["data"];
  expectTypeOf<NonNullable<Data>["name"]>().toEqualTypeOf<string>();
  // @ts-expect-error no such path
  buddy.http.GET("/nowhere");
});

test("the raw client's data is its view, and the other way round, for every operation", () => {
  const params = { path: { workspace: "my-company", hash_id: "abc123def456" } };
  const one = "/workspaces/{workspace}/integrations/{hash_id}";
  const all = "/workspaces/{workspace}/integrations";
  type DataOf<Call extends (...args: never[]) => Promise<{ data?: unknown }>> = NonNullable<
    Awaited<ReturnType<Call>>["data"]
  >;
  const get = () => buddy.http.GET(one, { params });
  expectTypeOf<DataOf<typeof get>>().toEqualTypeOf<IntegrationView>();
  expectTypeOf<DataOf<typeof get>["type"]>().toEqualTypeOf<IntegrationType>();
  const list = () => buddy.http.GET(all, { params });
  expectTypeOf<DataOf<typeof list>>().toEqualTypeOf<IntegrationsView>();
  const add = (body: AddIntegrationRequest) => buddy.http.POST(all, { params, body });
  expectTypeOf<DataOf<typeof add>>().toEqualTypeOf<IntegrationView>();
  const update = (body: UpdateIntegrationRequest) => buddy.http.PATCH(one, { params, body });
  expectTypeOf<DataOf<typeof update>>().toEqualTypeOf<IntegrationView>();
  const remove = () => buddy.http.DELETE(one, { params });
  expectTypeOf<Awaited<ReturnType<typeof remove>>["data"]>().toEqualTypeOf<undefined>();
  const type: Promise<string | undefined> = get().then(({ data }) => data?.type);
  const text = () => buddy.http.GET(one, { params, parseAs: "text" });
  expectTypeOf<DataOf<typeof text>>().toEqualTypeOf<string>();
  expectTypeOf<NonNullable<Awaited<ReturnType<typeof get>>["error"]>>().toEqualTypeOf<ErrorView>();
  return type;
});

test("a call by path takes what its operation takes", () => {
  // @ts-expect-error the path parameters are missing
  buddy.http.GET("/workspaces/{workspace}/integrations/{hash_id}");
  const params = { path: { workspace: "my-company" } };
  // @ts-expect-error the body is missing
  buddy.http.POST("/workspaces/{workspace}/integrations", { params });
  // @ts-expect-error there is no POST of one integration
  buddy.http.POST("/workspaces/{workspace}/integrations/{hash_id}", { params });
  buddy.http.GET("/workspaces/{workspace}/integrations", {
    // @ts-expect-error a name is no number
    params: { ...params, query: { project_name: 7 } },
  });
});

test("an error's body is unknown until it is narrowed", () => {
  expectTypeOf<BuddyApiError["body"]>().toEqualTypeOf<unknown>();
  expectTypeOf<BuddyApiError["status"]>().toEqualTypeOf<number>();
});

declare const result: GetIntegrationResult;

test("ok narrows a response to its data or its error", () => {
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<IntegrationView>();
  else expectTypeOf(result.error).toEqualTypeOf<ErrorView>();
  // @ts-expect-error there is no data before ok is looked at
  result.data;
});

test("a status narrows a response to its body, a status that is not declared included", () => {
  if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<IntegrationView>();
  if (result.status === 404) expectTypeOf(result.error.errors).toEqualTypeOf<ErrorView["errors"]>();
  if (result.status === 418) expectTypeOf(result.ok).toEqualTypeOf<false>();
  // @ts-expect-error 201 is no status of this operation
  if (result.status === 201) result.ok;
});

test("the headers that the spec declares complete, and others can be read", () => {
  type Name = Parameters<Extract<GetIntegrationResult, { ok: true }>["headers"]["get"]>[0];
  expectTypeOf<"X-Rate-Limit-Reset">().toExtend<Name>();
  expectTypeOf<"Date">().toExtend<Name>();
});

test("withResponse gives the data with its response", () => {
  const call = () =>
    buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" }).withResponse();
  expectTypeOf(call).returns.resolves.toHaveProperty("data").toEqualTypeOf<IntegrationView>();
  expectTypeOf(call).returns.resolves.toHaveProperty("status").toEqualTypeOf<200>();
});

test("a guard narrows an error to its status", () => {
  const error: unknown = undefined;
  if (isBuddyApiError(error, 404)) expectTypeOf(error.status).toEqualTypeOf<404>();
  if (isBuddyApiError<404, ErrorView>(error, 404)) expectTypeOf(error.body).toEqualTypeOf<ErrorView>();
});

test("a guard narrows an error to its operation and status", () => {
  const error: unknown = undefined;
  if (isBuddyApiError(error, getIntegration, 404)) {
    expectTypeOf(error.status).toEqualTypeOf<404>();
    expectTypeOf(error.body).toEqualTypeOf<ErrorView>();
  }
  // The one of a client is the same.
  if (isBuddyApiError(error, buddy.getIntegration, 418)) expectTypeOf(error.body).toEqualTypeOf<ErrorView>();
});

test("an error has what a caller that waits needs", () => {
  const error: unknown = undefined;
  if (!isBuddyApiError(error)) return;
  expectTypeOf(error.retryAfter).toEqualTypeOf<Date | undefined>();
  expectTypeOf(error.retryable).toEqualTypeOf<boolean>();
  expectTypeOf(error.url).toEqualTypeOf<string>();
});

test("the text of a failure is there as text", () => {
  if (!result.ok) expectTypeOf(result.text).toEqualTypeOf<string | undefined>();
});

test("headers are given as fetch takes them", () => {
  expectTypeOf<{ headers: Headers }>().toExtend<BuddyClientOptions>();
  expectTypeOf<{ headers: [string, string][] }>().toExtend<BuddyClientOptions>();
  expectTypeOf<{ headers: { "x-source": string } }>().toExtend<BuddyClientOptions>();
  expectTypeOf<{ headers: string }>().not.toExtend<BuddyClientOptions>();
});

test("a call is a promise to everyone who takes one", () => {
  expectTypeOf(buddy.getIntegration).returns.toExtend<Promise<IntegrationView>>();
});
