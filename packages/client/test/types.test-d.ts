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
import type { AccessLevel, ErrorView, IntegrationType, IntegrationView } from "@buddy-openapi/types";
import {
  INTEGRATION_TYPES,
  isKnownIntegrationType,
  type KnownIntegrationType,
} from "@buddy-openapi/types/enums";
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

test("required members are there; all others may be absent or null", () => {
  expectTypeOf(integration.name).toEqualTypeOf<string>();
  expectTypeOf(integration.project_name).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(integration.disabled).toEqualTypeOf<boolean | null | undefined>();
  expectTypeOf(integration.permissions?.others).toEqualTypeOf<AccessLevel | null | undefined>();
});

test("read-only members can't be assigned", () => {
  // @ts-expect-error url is read-only
  integration.url = "https://example.com";
  integration.name = "Renamed";
});

test("an open enum takes what Buddy adds later and keeps the values it knows", () => {
  expectTypeOf<"GIT_HUB">().toExtend<IntegrationType>();
  expectTypeOf<"ADDED_TOMORROW">().toExtend<IntegrationType>();
  expectTypeOf<number>().not.toExtend<IntegrationType>();
  expectTypeOf<"ADDED_TOMORROW">().not.toExtend<KnownIntegrationType>();
  expectTypeOf(INTEGRATION_TYPES[0]).toEqualTypeOf<"GIT_HUB">();
});

test("the guard narrows to the known values", () => {
  const { type } = integration;
  if (isKnownIntegrationType(type)) expectTypeOf(type).toExtend<KnownIntegrationType>();
});

test("a closed enum takes its values only", () => {
  expectTypeOf(integration.scope).toEqualTypeOf<"WORKSPACE" | "PROJECT" | "ENVIRONMENT">();
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

test("an error's body is unknown until it is narrowed", () => {
  expectTypeOf<BuddyApiError["body"]>().toEqualTypeOf<unknown>();
  expectTypeOf<BuddyApiError["status"]>().toEqualTypeOf<number>();
});

declare const answer: GetIntegrationResult;

test("ok narrows an answer to its data or its error", () => {
  if (answer.ok) expectTypeOf(answer.data).toEqualTypeOf<IntegrationView>();
  else expectTypeOf(answer.error).toEqualTypeOf<ErrorView>();
  // @ts-expect-error there is no data before ok is looked at
  answer.data;
});

test("a status narrows an answer to its body, a status that is not declared included", () => {
  if (answer.status === 200) expectTypeOf(answer.data).toEqualTypeOf<IntegrationView>();
  if (answer.status === 404) expectTypeOf(answer.error.errors).toEqualTypeOf<ErrorView["errors"]>();
  if (answer.status === 418) expectTypeOf(answer.ok).toEqualTypeOf<false>();
  // @ts-expect-error 201 is no status of this operation
  if (answer.status === 201) answer.ok;
});

test("the headers that the spec declares complete, and others can be read", () => {
  type Name = Parameters<Extract<GetIntegrationResult, { ok: true }>["headers"]["get"]>[0];
  expectTypeOf<"X-Rate-Limit-Reset">().toExtend<Name>();
  expectTypeOf<"Date">().toExtend<Name>();
});

test("withResponse gives the data with its answer", () => {
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

test("a call is a promise to everyone who takes one", () => {
  expectTypeOf(buddy.getIntegration).returns.toExtend<Promise<IntegrationView>>();
});
