import { expect, test } from "vitest";
import { deprecatedValues } from "../plugin/deprecation.ts";

test("the description of an enum has its deprecated values, once", () => {
  const schema: Record<string, unknown> = {
    description: "The size.\n",
    enum: ["SMALL", "BIG"],
    "x-deprecated-values": { SMALL: "Use BIG." },
  };
  const preprocessor = deprecatedValues();
  preprocessor.Schema(schema);
  preprocessor.Schema(schema);
  expect(schema["description"]).toBe("The size. The value `SMALL` is deprecated: Use BIG.");
});

test("a schema without deprecated values stays as it is", () => {
  const schema = {};
  deprecatedValues().Schema(schema);
  expect(schema).toEqual({});
});
