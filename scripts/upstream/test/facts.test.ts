import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import type { Difference } from "../difference.ts";
import { writeFacts } from "../facts.ts";

const FACTS = `# Typed from the page.
operations:
  getCrates:
    success: ["200"] # as the page says
    parameters:
      - { name: workspace, in: path, required: true }
schemas:
  CrateView:
    source: page
    properties: [id,
      color]
  CrateRequest:
    properties: &request
      - id
      - color
  UpdateCrateRequest:
    properties: *request
enums:
  Color:
    values: [RED, GREEN]
`;
const SOURCE = "buddy.json on 2026-11-25";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "buddy-openapi-facts-"));
  mkdirSync(join(root, "spec/facts"), { recursive: true });
  writeFileSync(join(root, "spec/facts/crates.yaml"), FACTS);
});
afterEach(() => rmSync(root, { recursive: true }));

const read = () => readFileSync(join(root, "spec/facts/crates.yaml"), "utf8");
const only = (
  kind: Difference["kind"],
  where: string,
  name: string,
  side: Difference["side"] = "upstream",
) => ({
  kind,
  where,
  name,
  side,
});

it("adds every kind of fact that upstream has to its list, with its source, and changes no other byte", async () => {
  const { files, without } = await writeFacts(
    root,
    [
      only("enum value", "Color", "BLUE"),
      only("enum value", "Color", "PINK"),
      only("property", "CrateView", "weight"),
      only("property", "CrateRequest", "lid"),
      only("parameter", "getCrates", "query sort"),
      only("status", "getCrates", "202"),
    ],
    SOURCE,
  );
  expect(files).toEqual(["spec/facts/crates.yaml"]);
  expect(without).toEqual([]);

  const facts = parse(read());
  expect(facts.enums.Color.values).toEqual(["RED", "GREEN", "BLUE", "PINK"]);
  expect(facts.schemas.CrateView.properties).toEqual(["id", "color", "weight"]);
  expect(facts.schemas.CrateRequest.properties).toEqual(["id", "color", "lid"]);
  expect(facts.operations.getCrates.success).toEqual(["200", "202"]);
  expect(facts.operations.getCrates.parameters).toEqual([
    { name: "workspace", in: "path", required: true },
    { name: "sort", in: "query", required: false },
  ]);
  expect(read()).toContain(`  # Added from ${SOURCE}: values BLUE, PINK.\n  Color:\n`);

  const kept = FACTS.split("\n").filter((line) => line && !read().split("\n").includes(line));
  expect(kept).toEqual([
    '    success: ["200"] # as the page says',
    "      color]",
    "    values: [RED, GREEN]",
  ]);
});

it("adds to a list that two entries share once", async () => {
  const shared = ["CrateRequest", "UpdateCrateRequest"].map((where) => only("property", where, "lid"));
  await writeFacts(root, shared, SOURCE);
  expect(parse(read()).schemas.UpdateCrateRequest.properties).toEqual(["id", "color", "lid"]);
});

it("adds nothing the second time", async () => {
  const differences = [only("enum value", "Color", "BLUE")];
  await writeFacts(root, differences, SOURCE);
  const after = read();
  expect((await writeFacts(root, differences, SOURCE)).files).toEqual([]);
  expect(read()).toBe(after);
});

it("leaves what only ours has, scopes, errors and operations alone, and says what it has no list for", async () => {
  const { files, without } = await writeFacts(
    root,
    [
      only("enum value", "Color", "GREEN", "ours"),
      only("scope", "getCrates", "CRATE_READ"),
      only("status", "getCrates", "409"),
      only("operation", "addCrate", "POST /crates"),
      only("property", "OwnerView", "name"),
    ],
    SOURCE,
  );
  expect(files).toEqual([]);
  expect(without).toEqual([only("property", "OwnerView", "name")]);
  expect(read()).toBe(FACTS);
});
