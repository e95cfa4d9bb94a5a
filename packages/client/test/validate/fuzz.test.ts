import { expect, test } from "vitest";
import { fuzzValidators } from "./fuzz.ts";

test("on 10 000 values the validators agree with a full Ajv over the bundle", {
  timeout: 60_000,
}, async () => {
  const { validators, valid, invalid, disagreements } = await fuzzValidators(1, 10_000);
  expect(disagreements).toEqual([]);
  expect(validators).toBeGreaterThan(100);
  // Every value is valid as it is made; the mutations of some leave them valid.
  expect(valid).toBeGreaterThan(5_000);
  expect(invalid).toBeGreaterThan(7_500);
});
