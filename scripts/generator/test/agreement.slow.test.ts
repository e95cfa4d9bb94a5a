import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentCursor } from "@buddy-openapi/openapi/cursor";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkDocument } from "../checks/check-document.ts";
import { CompiledTypes, documentOf, validatorOf } from "./verdicts.ts";

interface Row {
  about: string;
  openapi?: string;
  schemas: Record<string, Schema>;
  valid?: unknown[];
  invalid?: unknown[];
  untyped?: unknown[];
  misspelled?: unknown[];
  /** The full validator is wrong. */
  unjudged?: boolean;
  refused?: { at: string; message: string };
}

const ROWS: Row[] = parse(readFileSync(join(import.meta.dirname, "agreement.yaml"), "utf8"));
const accepted = ROWS.filter(({ refused }) => !refused);

describe("refuses", () => {
  test.each(ROWS.filter(({ refused }) => refused))("$about", ({ schemas, openapi, refused }) => {
    const document = documentOf(schemas, openapi);
    const problems = checkDocument(documentCursor(document));
    const found = problems.find(({ place }) => place.join("/") === refused?.at);
    expect(found?.message, JSON.stringify(problems)).toContain(refused?.message);
  });
});

describe("types and validators say the same as JSON Schema of", async () => {
  using types = new CompiledTypes();
  for (const [index, row] of accepted.entries()) {
    const { schemas, openapi, valid = [], invalid = [], untyped = [], misspelled = [] } = row;
    await types.add(`row-${index}`, documentOf(schemas, openapi), [
      ...valid,
      ...invalid,
      ...untyped,
      ...misspelled,
    ]);
  }
  const verdicts = await types.verdicts();

  test.each(accepted.map((row, index) => ({ ...row, index })))("$about", async (row) => {
    const {
      index,
      schemas,
      openapi,
      valid = [],
      invalid = [],
      untyped = [],
      misspelled = [],
      unjudged,
    } = row;
    const values = [...valid, ...invalid, ...untyped];
    const expected = values.map((_, at) => at < valid.length);
    const found = verdicts.get(`row-${index}`);
    expect(found?.isPossible, "S is never").toBe(true);
    expect(found?.literals.slice(values.length), "misspelled").toEqual(misspelled.map(() => false));
    expect(found?.values.slice(0, values.length), "the type").toEqual(
      expected.map((is, at) => is || at >= valid.length + invalid.length),
    );
    const validate = await validatorOf(documentOf(schemas, openapi));
    expect(values.map(validate), "the validator").toEqual(expected);
    if (openapi || unjudged) return;
    const judge = new Ajv2020({ strict: false, allErrors: true });
    const full = judge.compile({ $ref: "#/components/schemas/S", components: { schemas } });
    expect(
      values.map((value) => full(value)),
      "a full validator",
    ).toEqual(expected);
  });
});
