import { describe, expect, test } from "vitest";
import { changelogAbove, changelogSection, withText } from "../changes/changelog.ts";

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

describe("a text", () => {
  test.each(["1.1.0", "1.1.0-rc.0", "1.0.0"])(
    "is added at the end of %s, and nothing else changes",
    (version) => {
      const added = withText(CHANGELOG, version, () => "- More.");
      expect(changelogSection(added, version)).toMatch(/^(- (New|Old)\.\n\n)?- More\.$/);
      expect(added.replace("- More.\n\n", "").replace("\n- More.\n", "")).toBe(CHANGELOG);
    },
  );

  test("that is empty, or for a version that is not there, changes nothing", () => {
    expect(withText(CHANGELOG, "1.1.0", () => "")).toBe(CHANGELOG);
    expect(withText(CHANGELOG, "2.0.0", () => "- More.")).toBe(CHANGELOG);
  });
});
