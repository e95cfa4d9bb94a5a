import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { Random } from "./random.ts";

// Others each time. `pnpm fuzz` plays ten thousand, each night.
test("70 random calls settle in time, fail as promised, and send nothing that they may not", async () => {
  expect(await fuzz(Math.floor(Math.random() * 2 ** 31), 70)).toEqual([]);
});

test("the same seed gives the same choices", () => {
  const [one, other, third] = [new Random(7), new Random(7), new Random(8)].map((random) =>
    Array.from({ length: 9 }, () => random.below(1000)),
  );
  expect(one).toEqual(other);
  expect(one).not.toEqual(third);
});
