import { expect, test } from "vitest";
import { bumpBetween } from "../changes/changesets.ts";

test.each([
  ["1.0.0", "1.0.0", "none"],
  ["1.0.0", "1.0.1", "patch"],
  ["1.0.0", "2.0.0-rc.0", "major"],
  ["1.0.0-rc.0", "1.0.0-rc.0", "none"],
  ["1.0.0-rc.0", "1.0.0-rc.1", "major"],
  ["1.0.0-rc.1", "1.0.0", "major"],
  ["1.1.0-rc.0", "1.1.0-rc.1", "minor"],
  ["1.1.1-rc.0", "1.1.1-rc.1", "patch"],
])("from %s to %s is %s", (from, to, bump) => {
  expect(bumpBetween(from, to)).toBe(bump);
});
