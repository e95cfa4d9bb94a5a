import type { ErrorView, IntegrationView, UpdateIntegrationRequest } from "@buddy-openapi/client";
import { failures, fixtures, type MockHandlers, mockBuddy } from "@buddy-openapi/client/testing";
import { expectTypeOf, test } from "vitest";

const integration = fixtures.IntegrationView();

test("only declared statuses compile, with their bodies", () => {
  mockBuddy({ getIntegration: { status: 200, body: integration } });
  mockBuddy({ getIntegration: { status: 404, body: { errors: [{ message: "no" }] } } });
  mockBuddy({ deleteIntegration: { status: 204 } });
  // The spec declares `default`, for every other failure.
  mockBuddy({ getIntegration: { status: 503, body: {} } });
  mockBuddy({
    addVariable: [
      { status: 200, body: fixtures.VariableView() },
      { status: 201, body: fixtures.VariableView() },
    ],
  });

  // @ts-expect-error: getIntegration has no 201.
  mockBuddy({ getIntegration: { status: 201, body: integration } });
  // @ts-expect-error: a status is a number of three digits.
  mockBuddy({ getIntegration: { status: 999, body: {} } });
  // @ts-expect-error: the body of a 200 is an IntegrationView.
  mockBuddy({ getIntegration: { status: 200, body: {} } });
  // @ts-expect-error: the body of a 404 is an ErrorView.
  mockBuddy({ getIntegration: { status: 404, body: { message: "no" } } });
  // @ts-expect-error: a 200 has a body.
  mockBuddy({ getIntegration: { status: 200 } });
  // @ts-expect-error: a 204 has none.
  mockBuddy({ deleteIntegration: { status: 204, body: {} } });
  // @ts-expect-error: a list has responses of the operation.
  mockBuddy({ getIntegration: [{ status: 200, body: integration }, { status: 204 }] });
  // @ts-expect-error: so has a function.
  mockBuddy({ getIntegration: () => ({ status: 201, body: integration }) });
  // @ts-expect-error: and an asynchronous one.
  mockBuddy({ getIntegration: async () => ({ status: 201, body: integration }) });
  // @ts-expect-error: the spec has no such operation.
  mockBuddy({ readIntegration: { status: 404, body: {} } });
});

test("handlers take failures, alone and in lists", () => {
  const handlers: MockHandlers = {
    getIntegration: failures.rateLimitedTwice(),
    getIntegrations: [failures.networkDown(), ...failures.rateLimitedTwice(), { status: 404, body: {} }],
    getUser: async () => failures.empty500(),
  };
  mockBuddy(handlers);
});

test("calls have the types of their operation", () => {
  const mock = mockBuddy({
    updateIntegration: ({ body, parameters }) => {
      expectTypeOf(body).toEqualTypeOf<UpdateIntegrationRequest>();
      expectTypeOf(parameters).toEqualTypeOf<{ readonly workspace: string; readonly hash_id: string }>();
      return undefined;
    },
  });
  expectTypeOf(mock.onlyCall("updateIntegration").body).toEqualTypeOf<UpdateIntegrationRequest>();
  expectTypeOf(mock.calls.getProjects[0]?.parameters.page).toEqualTypeOf<string | undefined>();
  expectTypeOf(mock.onlyCall("getUser").body).toEqualTypeOf<undefined>();
  // @ts-expect-error: it has no such parameter.
  mock.onlyCall("getUser").parameters.workspace.length;
});

test("fixtures are of their schema, and so are overrides", () => {
  expectTypeOf(fixtures.IntegrationView).returns.toEqualTypeOf<IntegrationView>();
  expectTypeOf(fixtures.ErrorView).returns.toEqualTypeOf<ErrorView>();
  fixtures.IntegrationView({ permissions: { others: "DENIED" }, auth_type: null, note: undefined });
  // @ts-expect-error: a name is text.
  fixtures.IntegrationView({ name: 1 });
  // @ts-expect-error: it has no such property.
  fixtures.IntegrationView({ nam: "x" });
  // @ts-expect-error: the items of a list are whole.
  fixtures.IntegrationsView({ integrations: [{ name: "x" }] });
});

test("the items of a workspace are of their collection", () => {
  mockBuddy.workspace({ getIntegrations: [integration], getProjects: [fixtures.ProjectView()] });
  // @ts-expect-error: getUser lists nothing.
  mockBuddy.workspace({ getUser: [] });
  // @ts-expect-error: a project is no integration.
  mockBuddy.workspace({ getIntegrations: [fixtures.ProjectView()] });
});
