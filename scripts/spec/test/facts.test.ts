import { describe, expect, test } from "vitest";
import {
  type BundledOperation,
  described,
  type Facts,
  facts,
  factualTypes,
  flattened,
  isNullable,
  nameOf,
  type OperationFacts,
  operations,
  reachable,
  type Schema,
  type SchemaFacts,
  schemas,
} from "./facts.ts";

const RATE_LIMITS = ["X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset"];

test("facts have every operation, every object and every enum of the bundle once, and nothing else", () => {
  const has = (kind: "operations" | "schemas" | "enums") =>
    facts.flatMap(([, table]) => Object.keys(table[kind] ?? {})).toSorted();
  const objects = Object.keys(schemas).filter(
    (name) => Object.keys(flattened(schemas[name] ?? {}).properties).length > 0,
  );
  expect(has("operations")).toEqual(operations.map(({ operationId }) => operationId).toSorted());
  expect(has("schemas")).toEqual(objects.toSorted());
  expect(has("enums")).toEqual(
    Object.keys(schemas)
      .filter((name) => schemas[name]?.enum)
      .toSorted(),
  );
});

describe.each(facts)("%s", (_file, table) => {
  test("names a source with a URL and a date for each fact", () => {
    for (const { name, url, date } of Object.values(table.sources)) {
      expect([typeof name, URL.canParse(url), date !== undefined]).toEqual(["string", true, true]);
    }
    const used = [table.operations, table.schemas, table.enums].flatMap((facts) =>
      Object.values(facts ?? {}),
    );
    for (const { source } of used) expect(Object.keys(table.sources)).toContain(source);
  });

  for (const [id, fact] of entries(table, "operations")) test(id, () => expectOperation(id, fact));
  for (const [name, fact] of entries(table, "schemas")) test(name, () => expectSchema(name, fact));
  for (const [name, { values, extensible }] of entries(table, "enums")) {
    test(name, () => {
      expect(schemas[name]?.enum?.filter((value) => value !== null)).toEqual(values);
      expect(schemas[name]?.["x-enum-extensibility"] === "open").toBe(extensible);
    });
  }
});

function entries<Kind extends "operations" | "schemas" | "enums">(table: Facts, kind: Kind) {
  // The entries of a record that can be missing.
  return Object.entries(table[kind] ?? {}) as [string, NonNullable<Facts[Kind]>[string]][];
}

function expectOperation(id: string, fact: OperationFacts): void {
  const operation =
    operations.find(({ operationId }) => operationId === id) ??
    expect.fail("The spec has no such operation.");
  const { method, path, parameters, requestBody, responses } = operation;
  expect({ method, path }).toEqual({ method: fact.method, path: fact.path });

  const found = parameters.map(({ name, in: place, required = false, schema, ...rest }, index) => {
    const { $ref, type, format, items, uniqueItems, anyOf, oneOf, ...limits } = schema;
    const example = fact.parameters[index]?.example === undefined ? {} : { example: rest.example };
    return { name, in: place, required, type: described(schema), ...limits, ...example };
  });
  expect(found).toEqual(fact.parameters.map((parameter) => ({ type: "string", ...parameter })));
  expect(operation["x-pagination"]).toEqual(fact.pagination);

  const body = requestBody?.content["application/json"];
  expect(nameOf(body?.schema)).toBe(fact.requestBody);
  if (requestBody) expect(requestBody.required ?? false).toBe(fact.requestBodyRequired ?? true);
  if (fact.requestExamples) {
    expect(Object.keys(body?.examples ?? {})).toEqual(Object.keys(fact.requestExamples));
    for (const [name, properties] of Object.entries(fact.requestExamples)) {
      expect(body?.examples[name]?.value, name).toMatchObject(properties);
    }
  }

  const failures = ["401", "403", ...(path.includes("{") ? ["404"] : []), "429", "default"];
  expect(Object.keys(responses)).toEqual([...fact.success, ...failures]);
  for (const status of failures) {
    const { content, headers = {} } = responses[status] ?? {};
    expect(nameOf(content?.["application/json"]?.schema), status).toBe("ErrorView");
    expect(Object.keys(headers), status).toEqual(status === "429" ? RATE_LIMITS : []);
  }
  for (const status of fact.success) {
    const media = responses[status]?.content?.["application/json"];
    expect(nameOf(media?.schema)).toBe(fact.response);
    expect(Object.keys(responses[status]?.headers ?? {})).toEqual(RATE_LIMITS);
    const [example] = Object.values(media?.examples ?? {});
    if ("responseExample" in fact) expect(example?.value).toStrictEqual(fact.responseExample);
  }
}

function expectSchema(name: string, fact: SchemaFacts): void {
  const { properties, required } = flattened(schemas[name] ?? expect.fail("The spec has no such schema."));
  const types = Object.entries(properties).map(([property, schema]) => [property, described(schema)]);
  expect(Object.fromEntries(types)).toEqual(factualTypes(fact));
  expect(required.toSorted()).toEqual(fact.required.toSorted());

  const secrets = Object.keys(properties).filter((property) => properties[property]?.writeOnly);
  expect(secrets.toSorted()).toEqual((fact.secrets ?? []).toSorted());
  for (const property of secrets) expect(properties[property]?.format, property).toBe("password");

  for (const [property, values] of Object.entries(fact.takenBy?.properties ?? {})) {
    const text = properties[property]?.description?.replaceAll("\n", " ") ?? "";
    const [, sentence = ""] = /For the types? ([^.]*)\./.exec(text) ?? [];
    const known = codes(sentence).filter((value) => schemas[fact.takenBy?.enum ?? ""]?.enum?.includes(value));
    expect(known.toSorted(), property).toEqual(values.toSorted());
  }
}

test("in a response, exactly what is not required can be null, and exactly URLs are read-only; a request has neither", () => {
  const inResponses = reachable(operations.map(({ responses }) => responses));
  for (const [name, schema] of Object.entries(schemas)) {
    const { properties, required } = flattened(schema);
    const those = (is: (property: string, schema: Schema) => unknown) =>
      Object.keys(properties).filter((property) => is(property, properties[property] ?? {}));
    const nullable = those((_, each) => isNullable(each));
    const readOnly = those((_, each) => each.readOnly);
    const expected = inResponses.has(name)
      ? [
          those((property) => !required.includes(property)),
          those((property) => /^(html_)?url$/.test(property)),
        ]
      : [[], []];
    expect([nullable, readOnly], name).toEqual(expected);
  }
});

test("no response has a secret", () => {
  for (const { operationId, responses } of operations) {
    for (const { content = {} } of Object.values(responses)) {
      for (const { schema } of Object.values(content)) {
        expect(
          Object.entries(flattened(schema).properties).filter(([, each]) => each.writeOnly),
          operationId,
        ).toEqual([]);
      }
    }
  }
});

test("secrets in examples are placeholders", () => {
  for (const { operationId, example, value } of requestExamples()) {
    for (const [path, secret] of secretsIn(value, operationId)) {
      expect(secret, `${operationId} ${example} ${path}`).toMatch(/^<your [\w .-]+>$/);
    }
  }
});

test("examples send what their type takes, and the table of types says the same", () => {
  for (const [, { schemas: all = {} }] of facts) {
    for (const [, { takenBy }] of Object.entries(all)) {
      if (!takenBy) continue;
      const pairs = Object.entries(takenBy.properties).flatMap(([property, types]) =>
        types.map((type) => `${property} ${type}`),
      );
      for (const { operationId, example, value } of requestExamples()) {
        const type = String(Object(value).type);
        if (!schemas[takenBy.enum]?.enum?.includes(type)) continue;
        const known = Object.keys(Object(value)).filter((property) => property in takenBy.properties);
        for (const property of known)
          expect(pairs, `${operationId} ${example}`).toContain(`${property} ${type}`);
      }
      const tables = operations.flatMap(({ requestBody }) => [
        ...String(Object(requestBody).description ?? "").matchAll(/^\| (`.*`) \| (.*) \|$/gm),
      ]);
      const rows = tables.flatMap(([, types = "", properties = ""]) =>
        codes(types).flatMap((type) => codes(properties).map((property) => `${property} ${type}`)),
      );
      expect(rows.toSorted()).toEqual(pairs.toSorted());
    }
  }
});

function requestExamples(): { operationId: string; example: string; value: unknown }[] {
  return operations.flatMap(({ operationId, requestBody }: BundledOperation) =>
    Object.values(requestBody?.content ?? {}).flatMap(({ examples }) =>
      Object.entries(examples).map(([example, { value }]) => ({ operationId, example, value })),
    ),
  );
}

/** The values of secret properties in an example, by their paths. */
function secretsIn(value: unknown, operationId: string): [path: string, secret: unknown][] {
  const operation = operations.find((each) => each.operationId === operationId);
  const schema = operation?.requestBody?.content["application/json"]?.schema ?? {};
  const walk = (node: unknown, at: typeof schema, path: string): [string, unknown][] => {
    if (at.items && Array.isArray(node))
      return node.flatMap((item, index) => walk(item, at.items ?? {}, `${path}/${index}`));
    if (typeof node !== "object" || node === null) return [];
    const { properties } = flattened(at);
    return Object.entries(node).flatMap(([key, item]) => {
      const property = properties[key] ?? {};
      // The value of a variable is a secret where the variable is encrypted.
      const isPlain = "encrypted" in properties && Object(node).encrypted !== true;
      if (property.writeOnly && isPlain) return [];
      if (property.writeOnly) return [[`${path}/${key}`, item] as [string, unknown]];
      return walk(item, property, `${path}/${key}`);
    });
  };
  return walk(value, schema, "");
}

/** The words between backticks. */
function codes(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}
