import type { BuddyClient } from "@buddy-openapi/client";
import type {
  AccessLevel,
  AddIntegrationRequest,
  CreatableIntegrationType,
  IntegrationPermissionsView,
  IntegrationsView,
  IntegrationType,
  IntegrationView,
  ShortIntegrationView,
  UpdateIntegrationRequest,
} from "@buddy-openapi/types";
import {
  INTEGRATION_TYPES,
  isKnownIntegrationType,
  type KnownIntegrationType,
} from "@buddy-openapi/types/enums";
import { expectTypeOf, test } from "vitest";

declare const buddy: BuddyClient;
declare const integration: IntegrationView;

test("required properties are there; all others may be absent or null", () => {
  expectTypeOf(integration.name).toEqualTypeOf<string>();
  expectTypeOf(integration.project_name).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(integration.disabled).toEqualTypeOf<boolean | null | undefined>();
  expectTypeOf(integration.permissions?.others).toEqualTypeOf<AccessLevel | null | undefined>();
});

test("read-only properties can't be assigned", () => {
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

test("the filters of a list are optional strings", () => {
  buddy.getIntegrations({ workspace: "my-company" });
  buddy.getIntegrations({
    workspace: "my-company",
    project_name: "my-project",
    environment_id: "def456abc789",
  });
  // @ts-expect-error an environment is no number here
  buddy.getIntegrations({ workspace: "my-company", environment_id: 7 });
});

test("an integration in a list promises less than one alone, which is assignable to it", () => {
  type Item = IntegrationsView["integrations"][number];
  expectTypeOf<Item>().toEqualTypeOf<ShortIntegrationView>();
  expectTypeOf<Item["hash_id"]>().toEqualTypeOf<string>();
  expectTypeOf<Item["identifier"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<keyof Item>().toEqualTypeOf<keyof IntegrationView>();
  expectTypeOf<IntegrationView>().toExtend<Item>();
  expectTypeOf<Item>().not.toExtend<IntegrationView>();
});

test("a new integration of a mistyped type is an error, though the type of a response is open", () => {
  buddy.addIntegration({
    workspace: "my-company",
    // @ts-expect-error GIT_HUBB is no type
    body: { name: "GitHub", type: "GIT_HUBB", scope: "WORKSPACE" },
  });
  expectTypeOf<"GIT_HUBB">().not.toExtend<AddIntegrationRequest["type"]>();
  expectTypeOf<"GIT_HUBB">().toExtend<IntegrationView["type"]>();
  expectTypeOf<string>().not.toExtend<CreatableIntegrationType>();
});

test("a type that is read can be sent once the guard knows it", () => {
  expectTypeOf<KnownIntegrationType>().toEqualTypeOf<CreatableIntegrationType>();
  const { type } = integration;
  // @ts-expect-error it may be newer than the list
  const unknown: CreatableIntegrationType = type;
  if (isKnownIntegrationType(type)) expectTypeOf(type).toExtend<CreatableIntegrationType>();
  return unknown;
});

test("a new integration has a name, a type and a scope", () => {
  expectTypeOf<{ type: "GIT_HUB"; scope: "WORKSPACE" }>().not.toExtend<AddIntegrationRequest>();
  expectTypeOf<{ name: string; scope: "WORKSPACE" }>().not.toExtend<AddIntegrationRequest>();
  expectTypeOf<{ name: string; type: "GIT_HUB" }>().not.toExtend<AddIntegrationRequest>();
  // @ts-expect-error the body is missing
  buddy.addIntegration({ workspace: "my-company" });
});

test("examples of new integrations are good requests", () => {
  const gitHub: AddIntegrationRequest = {
    name: "GitHub of my project",
    type: "GIT_HUB",
    scope: "PROJECT",
    project_name: "my-project",
    auth_type: "TOKEN",
    token: "<your GitHub token>",
    all_pipelines_allowed: false,
    allowed_pipelines: [{ id: 1 }],
    permissions: { others: "DENIED", admins: "MANAGE", users: [{ id: 1, access_level: "USE_ONLY" }] },
  };
  const aws: AddIntegrationRequest = {
    name: "AWS by role",
    type: "AMAZON",
    scope: "WORKSPACE",
    auth_type: "TRUSTED",
    role_assumptions: [{ arn: "arn:aws:iam::123456789012:role/my-role", duration: 3600 }],
  };
  const awsKeys: AddIntegrationRequest = {
    name: "AWS",
    type: "AMAZON",
    scope: "WORKSPACE",
    access_key: "<your AWS access key ID>",
    // @ts-expect-error the name in Buddy's example, which is not the documented one
    secret_access_key: "<your AWS secret access key>",
  };
  return [gitHub, aws, awsKeys];
});

test("an update has a name, and neither type nor scope nor project", () => {
  expectTypeOf<{ token: string }>().not.toExtend<UpdateIntegrationRequest>();
  expectTypeOf<{ name: string; disabled: true }>().toExtend<UpdateIntegrationRequest>();
  expectTypeOf<keyof UpdateIntegrationRequest & ("type" | "scope" | "project_name")>().toBeNever();
});

test("a secret is sent and never read; a read-only property is read and never sent", () => {
  expectTypeOf<AddIntegrationRequest["token"]>().toEqualTypeOf<string | undefined>();
  // @ts-expect-error a response has no token
  integration.token;
  expectTypeOf<keyof IntegrationView & ("password" | "secret_key" | "api_key")>().toBeNever();

  const { name, html_url } = integration;
  // @ts-expect-error html_url is read-only
  buddy.updateIntegration({ workspace: "my-company", hash_id: "abc123def456", body: { name, html_url } });
  expectTypeOf<keyof AddIntegrationRequest & ("html_url" | "hash_id")>().toBeNever();
});

test("permissions have one shape, sent and received", () => {
  type Permissions = IntegrationPermissionsView | undefined;
  expectTypeOf<AddIntegrationRequest["permissions"]>().toEqualTypeOf<Permissions>();
  expectTypeOf<UpdateIntegrationRequest["permissions"]>().toEqualTypeOf<Permissions>();
  expectTypeOf<IntegrationView["permissions"]>().toEqualTypeOf<Permissions | null>();
});
