import { expect, test } from "vitest";
import { asAnnotations } from "../changes/report.ts";

test("annotations are workflow commands, whose texts can't end them", () => {
  const change = { symbol: "a", kind: "k", file: "spec/a,b.yaml", line: 3 };
  const changes = [
    { ...change, bump: "major" as const, reason: "50 % is gone.\nSo it is." },
    { ...change, bump: "patch" as const, reason: "`a`: fixed" },
  ];
  expect(asAnnotations({ bump: "major", changes })).toBe(
    "::warning file=spec/a%2Cb.yaml,line=3,title=major::50 %25 is gone.%0ASo it is.\n" +
      "::notice file=spec/a%2Cb.yaml,line=3,title=patch::`a`: fixed",
  );
});
