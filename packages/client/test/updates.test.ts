import * as client from "@buddy-openapi/client";
import {
  changesOf,
  createBuddyClient,
  toUpdateIntegration,
  toUpdateProjectMember,
  toUpdateVariable,
  updateIntegration,
  updateProjectMember,
  updateVariable,
} from "@buddy-openapi/client";
import { fixtures, mockBuddy } from "@buddy-openapi/client/testing";
import { allValidators } from "@buddy-openapi/client/validate";
import { describe, expect, test } from "vitest";
import { exampleParameters, operations } from "./document-operations.ts";

const mock = mockBuddy();
const validate = { validators: allValidators, request: "throw" } as const;
const tokens = { RegistrationToken: "any" };
const buddy = createBuddyClient({ token: "any", tokens, fetch: mock.fetch, validate });

type ToUpdate = (view: object, change?: object) => object;
type Call = (parameters: object) => Promise<object>;
const call = (name: string) => (buddy as unknown as Record<string, Call>)[name] ?? expect.fail(name);

/** Each update whose path has a GET. */
const PAIRS = operations.flatMap((update) => {
  const get = operations.find(({ path, method }) => path === update.path && method === "get");
  const name = `to${update.operationId.charAt(0).toUpperCase()}${update.operationId.slice(1)}`;
  const convert = (client as unknown as Record<string, ToUpdate>)[name];
  return get && convert ? [{ get, update, convert }] : [];
});

test("each update whose view has something of its request has a function", () => {
  expect(PAIRS.length).toBeGreaterThan(25);
  const functions = Object.keys(client).filter((name) => /^to[A-Z]/.test(name));
  expect(functions).toHaveLength(PAIRS.length);
});

test.each(PAIRS)(
  "$update.operationId takes what is made of its view, which changes nothing",
  async (pair) => {
    const { get, update, convert } = pair;
    const parameters = exampleParameters(update);
    const view = await call(get.operationId)(exampleParameters(get));
    // Some properties are required and in no view: those of an example.
    const [[, { body: example }] = ["", { body: {} }]] = update.bodies;
    const made = convert(view);
    const missing = Object.entries(Object(example)).filter(([name]) => !(name in made));
    const operation = (client as unknown as Record<string, typeof updateVariable>)[update.operationId];
    expect(changesOf(operation ?? expect.fail(), view, made)).toEqual([]);
    await call(update.operationId)({ ...parameters, body: convert(view, Object.fromEntries(missing)) });
  },
);

describe("the request of an update", () => {
  const view = fixtures.IntegrationView({ name: "Old" });

  test("has the change in place of what the view has, and nothing read-only", () => {
    const body = toUpdateIntegration(view, { name: "New", token: "secret" });
    expect(body).toMatchObject({ name: "New", token: "secret" });
    for (const name of ["url", "html_url", "hash_id", "type"]) expect(body).not.toHaveProperty(name);
    expect(changesOf(updateIntegration, view, body)).toEqual(['/name: "Old" → "New"', "/token: a secret"]);
  });

  test("leaves out what the change says is undefined, and what is null where the update doesn't take it", () => {
    expect(JSON.stringify(toUpdateIntegration(view, { name: undefined }))).not.toContain('"name"');
    expect(toUpdateVariable({ ...fixtures.VariableView(), description: null })).not.toHaveProperty(
      "description",
    );
    expect(changesOf(updateVariable, fixtures.VariableView(), {})).toEqual([]);
  });

  test("says that a secret within a list changes, without its value", () => {
    const before = { variables: [{ key: "TOKEN", value: "first" }] };
    const after = { variables: [{ key: "TOKEN", value: "second" }] };
    const hidden = '[{"key":"TOKEN","value":"a secret"}]';
    expect(changesOf(updateVariable, before, after)).toEqual([`/variables: ${hidden} → ${hidden}`]);
    expect(changesOf(updateVariable, before, before)).toEqual([]);
  });

  test("changes nothing where the view has more, at any depth", () => {
    const before = { environments: [{ scope: { id: 1, name: "x" }, tags: ["a"], url: "u" }] };
    expect(changesOf(updateVariable, before, { environments: [{ tags: ["a"], scope: { id: 1 } }] })).toEqual(
      [],
    );
    expect(changesOf(updateVariable, before, { environments: [{ tags: ["a"], scope: { id: 2 } }] })).toEqual([
      '/environments: [{"tags":["a"],"scope":{"id":1}}] → [{"tags":["a"],"scope":{"id":2}}]',
    ]);
    expect(changesOf(updateVariable, { list: [1] }, { list: [] })).toEqual(["/list: [1] → []"]);
  });

  test("has of an object what the update knows, and shares nothing with the view", () => {
    const member = fixtures.ProjectMemberView({ permission_set: fixtures.PermissionSetView({ id: 3 }) });
    const body = toUpdateProjectMember(member, { permission_set: { id: 7 } });
    expect(body).toEqual({ permission_set: { id: 7 } });
    expect(changesOf(updateProjectMember, member, body)).toEqual(["/permission_set/id: 3 → 7"]);
    const copy = toUpdateIntegration(view);
    copy.allowed_pipelines?.push({ id: 1 });
    expect(view.allowed_pipelines).toEqual(fixtures.IntegrationView().allowed_pipelines);
    // @ts-expect-error not every view has it, and the update needs it
    toUpdateProjectMember(member, {});
  });
});
