import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { lint } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { loadRules } from "../read-spec.ts";

const config = await loadRules();

type Files = Record<string, unknown>;

/** Two resources, and a schema that both use. A reference has the place of its file from the root. */
const GOOD: Files = {
  "openapi.yaml": {
    openapi: "3.1.1",
    paths: {
      "/crates": { $ref: "/crates/paths/crates.yaml" },
      "/crates/{id}": { $ref: "/crates/paths/crate.yaml" },
      "/big_boxes/{id}/old_logs": { $ref: "/big-boxes/paths/box-old-logs.yaml" },
    },
  },
  "crates/paths/crates.yaml": path("Crates", "/crates/schemas/CratesView.yaml"),
  "crates/paths/crate.yaml": path("Crates", "/crates/schemas/CrateView.yaml"),
  "big-boxes/paths/box-old-logs.yaml": path("Big boxes", "/big-boxes/schemas/LogsView.yaml"),
  "crates/schemas/CratesView.yaml": { items: { $ref: "/crates/schemas/CrateView.yaml" } },
  "crates/schemas/CrateView.yaml": { anyOf: [{ $ref: "/shared/schemas/Size.yaml" }] },
  "big-boxes/schemas/LogsView.yaml": {
    anyOf: [{ $ref: "/crates/schemas/CrateIdView.yaml" }, { $ref: "/shared/schemas/Size.yaml" }],
  },
  "crates/schemas/CrateIdView.yaml": { type: "object" },
  "shared/schemas/Size.yaml": { type: "string" },
};

test("a good layout is not refused", async () => {
  expect(await problems(GOOD)).toEqual([]);
});

test.for<[what: string, from: string, to: string, right: string]>([
  [
    "a path in the folder of another tag",
    "crates/paths/crate",
    "big-boxes/paths/crate",
    "crates/paths/crate",
  ],
  ["a path among the schemas", "crates/paths/crate", "crates/schemas/crate", "crates/paths/crate"],
  ["a path file in capitals", "crates/paths/crate", "crates/paths/Crate", "crates/paths/crate"],
  ["a path file of another word", "crates/paths/crates", "crates/paths/all", "crates/paths/crates"],
  [
    "a path file of another last word",
    "big-boxes/paths/box-old-logs",
    "big-boxes/paths/logs",
    "big-boxes/paths/big-box-old-logs",
  ],
  [
    "a schema among the parameters",
    "crates/schemas/CrateView",
    "crates/parameters/CrateView",
    "crates/schemas/CrateView",
  ],
  ["a schema in no kind", "crates/schemas/CrateView", "crates/CrateView", "crates/schemas/CrateView"],
  [
    "a schema in a folder below",
    "crates/schemas/CrateView",
    "crates/schemas/a/CrateView",
    "crates/schemas/CrateView",
  ],
  [
    "a schema of one resource in shared",
    "crates/schemas/CratesView",
    "shared/schemas/CratesView",
    "crates/schemas/CratesView",
  ],
  ["a schema of two in a third", "shared/schemas/Size", "groups/schemas/Size", "shared/schemas/Size"],
  [
    "a schema of one resource in another",
    "crates/schemas/CratesView",
    "big-boxes/schemas/CratesView",
    "crates/schemas/CratesView",
  ],
  [
    "a schema in small letters",
    "crates/schemas/CrateView",
    "crates/schemas/crate-view",
    "crates/schemas/CrateView",
  ],
])("%s is refused with the right place", async ([, from, to, right]) => {
  const found = await problems(moved(GOOD, `${from}.yaml`, `${to}.yaml`));
  expect(found[0]).toContain(`${to}.yaml is in the wrong place: move it to ${right}.yaml.`);
});

test("a name over 60 characters, and more than 40 files in a folder, are refused", async () => {
  const long = `crates/schemas/${"Crate".repeat(12)}.yaml`;
  expect(await problems(moved(GOOD, "crates/schemas/CrateView.yaml", long))).toEqual([
    expect.stringContaining("has 65 characters: use 60 at most"),
  ]);
  const names = Array.from({ length: 39 }, (_, index) => `crates/schemas/Crate${index}.yaml`);
  const many = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const list = { anyOf: [...names, "crates/schemas/CrateView.yaml"].map((name) => ({ $ref: `/${name}` })) };
  expect(await problems({ ...GOOD, ...many, "crates/schemas/CratesView.yaml": list })).toEqual([
    expect.stringContaining("crates/schemas has 42 files: use 40 at most"),
  ]);
});

function path(tag: string, $ref: string): unknown {
  const content = { "application/json": { schema: { $ref } } };
  return { get: { tags: [tag], responses: { 200: { description: "All.", content } } } };
}

/** The files with one in another place, and the references to it. */
function moved(files: Files, from: string, to: string): Files {
  return JSON.parse(
    JSON.stringify(files).replaceAll(`"/${from}"`, `"/${to}"`).replaceAll(`"${from}":`, `"${to}":`),
  );
}

async function problems(files: Files): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "layout-"));
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const text = stringify(value).replaceAll(/(?<=\$ref: )\/(.*)/g, (_, file: string) =>
      relative(dirname(name), file),
    );
    writeFileSync(join(folder, name), text);
  }
  const found = await lint({ ref: join(folder, "openapi.yaml"), config });
  rmSync(folder, { recursive: true });
  return found.filter(({ ruleId }) => ruleId === "buddy-openapi/layout").map(({ message }) => message);
}
