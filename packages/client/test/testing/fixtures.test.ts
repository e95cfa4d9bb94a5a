import { type FixtureMakers, fixtures } from "@buddy-openapi/client/testing";
import document from "@buddy-openapi/types/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { validatorOf } from "./validator.ts";

const schemas = Object.keys(document.components.schemas);
const makers = Object.entries(fixtures) as [keyof FixtureMakers, (overrides?: object) => object][];

test("every schema that is an object has a fixture", () => {
  const objects = Object.entries(document.components.schemas).filter(
    ([, schema]) => Object(schema).type === "object" || Object(schema).allOf,
  );
  expect(makers.map(([name]) => name)).toEqual(objects.map(([name]) => name));
  expect(schemas.length).toBeGreaterThan(objects.length);
});

describe.for(makers)("%s", ([name, make]) => {
  const validate = validatorOf(name);

  test("is valid", () => {
    expect(validate(make())).toEqual([]);
  });

  test("is a new object each time, down to its parts", () => {
    const one = make();
    for (const value of [one, ...Object.values(one)]) {
      if (typeof value === "object" && value !== null) Object.assign(value, { changed: true });
    }
    expect(JSON.stringify(make())).not.toContain("changed");
  });

  test("stays valid with an override that gives nothing of an object", () => {
    for (const [property, empty] of emptyOverrides(name)) {
      expect(validate(make({ [property]: empty })), property).toEqual([]);
    }
  });
});

test("an override is deep, and replaces lists", () => {
  const usual = fixtures.IntegrationView();
  const integration = fixtures.IntegrationView({
    name: "x",
    permissions: { others: "DENIED", users: [{ id: 7, access_level: "MANAGE" }] },
  });
  expect(integration).toEqual({
    ...usual,
    name: "x",
    permissions: { ...usual.permissions, others: "DENIED", users: [{ id: 7, access_level: "MANAGE" }] },
  });
  expect(fixtures.IntegrationView()).toEqual(usual);
});

test("null is a value, and undefined takes a property away", () => {
  const integration = fixtures.IntegrationView({ permissions: null, auth_type: undefined });
  expect(integration.permissions).toBeNull();
  expect(integration).not.toHaveProperty("auth_type");
});

test("an object that the example lacks gets what its schema requires, and no more", () => {
  const variable = fixtures.VariableView({ project: {} });
  expect(variable.project).toEqual({ name: "company-website" });
  expect(fixtures.VariableView({ project: { name: "mine" } }).project).toEqual({ name: "mine" });
});

test("what an override is changed to afterwards leaves the fixture as it is", () => {
  const users = [{ id: 1, access_level: "MANAGE" }];
  const integration = fixtures.IntegrationView({ permissions: { users } });
  users.push({ id: 2, access_level: "DENIED" });
  expect(integration.permissions?.users).toHaveLength(1);
});

/** An empty override for each property that may be an object. */
function emptyOverrides(name: string): [string, object][] {
  const resolve = (schema: unknown): Record<string, unknown> => {
    const { $ref } = Object(schema);
    const target = String($ref).split("/").at(-1) ?? "";
    return $ref ? resolve(Object(document.components.schemas)[target]) : Object(schema);
  };
  const properties = (schema: unknown): [string, unknown][] => {
    const { properties: own = {}, allOf = [] } = resolve(schema) as {
      properties?: object;
      allOf?: unknown[];
    };
    return [...Object.entries(own), ...allOf.flatMap(properties)];
  };
  const isObject = (schema: unknown): boolean => {
    const {
      type,
      anyOf = [],
      allOf = [],
    } = resolve(schema) as { type?: unknown; anyOf?: unknown[]; allOf?: unknown[] };
    return [type].flat().includes("object") || [...anyOf, ...allOf].some(isObject);
  };
  return properties(Object(document.components.schemas)[name]).flatMap(([property, schema]) =>
    isObject(schema) ? [[property, {}] as [string, object]] : [],
  );
}
