import { expect, test } from "vitest";
import { fuzzValidators } from "./fuzz.ts";

/** Another one each time. `pnpm fuzz` checks a hundred times as many values, each night. */
const SEED = Math.floor(Math.random() * 2 ** 31);

test("on 1000 values the validators agree with a full Ajv over the bundle", {
  timeout: 60_000,
}, async () => {
  const { validators, valid, invalid, disagreements } = await fuzzValidators(SEED, 1000);
  expect(disagreements, `pnpm fuzz --seed ${SEED} --cases 100`).toEqual([]);
  expect(validators).toBeGreaterThan(100);
  // Every value is valid as it is made; the mutations of some leave them valid.
  expect(valid).toBeGreaterThan(500);
  expect(invalid).toBeGreaterThan(700);
});
