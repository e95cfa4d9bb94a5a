import { describe, expect, test } from "vitest";
import { changelogAbove, changelogSection, withVersion } from "../changes/changelog.ts";

const CHANGELOG = "# Zoo\n\n## 1.1.0\n\n- New.\n\n## 1.1.0-rc.0\n\n## 1.0.0\n\n- Old.\n";

describe("the section of a version", () => {
  test.each([
    ["1.1.0", "- New."],
    ["1.0.0", "- Old."],
    ["1.1.0-rc.0", ""],
    ["1.1", undefined],
  ])("%s: %j", (version, text) => {
    expect(changelogSection(CHANGELOG, version)).toBe(text);
  });
});

test("what is above a version is all of it where there is no such version", () => {
  expect(changelogAbove(CHANGELOG, "1.1.0-rc.0")).toBe("# Zoo\n\n## 1.1.0\n\n- New.\n\n");
  expect(changelogAbove(CHANGELOG, "0.9.0")).toBe(CHANGELOG);
});

test("a new version is written above the others, and nothing else changes", () => {
  const added = withVersion(CHANGELOG, "1.2.0", "- More.");
  expect(added.replace("## 1.2.0\n\n- More.\n\n", "")).toBe(CHANGELOG);
  expect(changelogSection(added, "1.2.0")).toBe("- More.");
  expect(withVersion("# Zoo\n", "1.0.0", "- New.")).toBe("# Zoo\n\n## 1.0.0\n\n- New.\n");
});
