import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { Random } from "./random.ts";

// `pnpm fuzz` plays ten thousand.
test("700 random calls settle in time, fail as promised, and send nothing that they may not", async () => {
  expect(await fuzz(1, 700)).toEqual([]);
});

test("the same seed gives the same choices", () => {
  const [one, other, third] = [new Random(7), new Random(7), new Random(8)].map((random) =>
    Array.from({ length: 9 }, () => random.below(1000)),
  );
  expect(one).toEqual(other);
  expect(one).not.toEqual(third);
});
