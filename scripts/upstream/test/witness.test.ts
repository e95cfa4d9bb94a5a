import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { compareWithBuddy, type Explanations } from "../witness.ts";

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const explanations: Explanations = parse(read("scripts/upstream/differences.yaml"));
const bundle = read("spec/dist/openapi.json");
const december: Document = JSON.parse(read("scripts/upstream/december-2025/openapi.json"));

it("has a reason for every difference from Buddy's document of December 2025, and a difference for every reason", () => {
  const { unexplained, unused, operations } = compareWithBuddy(JSON.parse(bundle), december, explanations);
  expect({ unexplained, unused }).toEqual({ unexplained: [], unused: [] });
  expect(operations).toBeGreaterThan(29);
});

it("states a source with a URL and a date for every reason", () => {
  for (const { because, source, date, differences } of explanations.reasons) {
    expect(URL.canParse(source), because).toBe(true);
    expect([date !== undefined, differences.length > 0], because).toEqual([true, true]);
  }
});

it("finds what is wrong in the spec, what it lacks, and a reason that is idle", () => {
  const changes: [what: string, from: RegExp, to: string, lines: string[]][] = [
    [
      "a type",
      /("default_branch": \{\s+"type": )"string"/,
      '$1"integer"',
      ["~ type ProjectView/default_branch"],
    ],
    ["a value of an enum", /\s"FAILED",(?=\s+"INITIAL")/, "", ["- value ExecutionStatus/FAILED"]],
    [
      "a status",
      /("operationId": "addIntegration"[\s\S]*?"responses": \{\s+)"201"/,
      '$1"202"',
      ["+ status addIntegration/202", "- status addIntegration/201"],
    ],
    [
      "a property",
      /"workspaces_url"(?=: \{)/,
      '"hidden"',
      ["+ property UserView/hidden", "- property UserView/workspaces_url"],
    ],
    [
      "a parameter",
      /"name": "action_id"/,
      '"name": "hidden"',
      ["+ parameter getVariables/hidden", "- parameter getVariables/action_id"],
    ],
    [
      "a path",
      /"\/user\/keys\/\{key_id\}"/,
      '"/user/key/{key_id}"',
      ["- operation deleteKey", "- operation getKey"],
    ],
  ];
  let text = bundle;
  for (const [what, from, to] of changes) {
    expect(text, what).toMatch(from);
    text = text.replace(from, to);
  }
  const idle = {
    because: "Old.",
    source: "https://buddy.works",
    date: "2026-01-01",
    differences: ["+ property A/*"],
  };
  const all = { ...explanations, reasons: [...explanations.reasons, idle] };
  const { unexplained, unused } = compareWithBuddy(JSON.parse(text), december, all);
  expect(unexplained.map((line) => line.text).toSorted()).toEqual(
    changes.flatMap(([, , , lines]) => lines).toSorted(),
  );
  expect(unused).toEqual(["+ property A/*"]);
  expect(unexplained.find((line) => line.text === "- property UserView/workspaces_url")).toEqual({
    text: "- property UserView/workspaces_url",
    ours: ["components", "schemas", "UserView"],
    theirs: '{"type":"string"}',
  });
});
