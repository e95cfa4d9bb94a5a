import { expect, test } from "vitest";
import { generatedFiles } from "../generated-files.ts";
import { readZoo } from "./zoo.ts";

const files = await generatedFiles(readZoo(), "types");
const types = files.get("index.ts");
const enums = files.get("enums.ts");

test("each schema is an export of its own, and others refer to it by name", () => {
  expect(types).toContain("export interface AnimalRequest {\n  species: Species;\n}");
  expect(types).toContain("  parents?: Animal[];");
  expect(types).not.toContain('components["schemas"]');
});

test("an open enum completes its values and takes any string, as a component and in place", () => {
  expect(types).toContain('export type Species = "LION" | "OWL" | (string & {});');
  expect(types).toContain('mood?: "CALM" | "WILD" | (string & {}) | null;');
});

test("an enum that is not marked stays closed", () => {
  expect(types).toContain('export type Health = "WELL" | "ILL";');
});

test("a member with a default may be absent", () => {
  expect(types).toContain("health?: Health | null;");
});

test("a response header may be absent", () => {
  expect(types).toContain('"X-Total"?: components["headers"]["Total"];');
});

test("comments start with the description and carry example, default and deprecation", () => {
  expect(types).toContain(
    "/**\n * The kind of animal.\n *\n * New ones are born.\n * @example OWL\n */\nexport type Species",
  );
  expect(types).toContain("/** An animal. */\nexport interface Animal {");
  expect(types).toContain("  /**\n   * Its number.\n   * @example 7\n   */\n  readonly id: number;");
  expect(types).toContain("  /**\n   * How it is.\n   * @default WELL\n   */\n  health?");
  expect(types).toContain("  /**\n   * How it feels.\n   * @deprecated\n   */\n  mood?");
});

test("a comment can't be ended by what is written in it", () => {
  expect(types).toContain("The zoo's name. *\\/ is harmless.");
});

test("the main module has no run-time code", () => {
  expect(types?.match(/^export (?!interface |type ).*/gm)).toBeNull();
});

test("an enum component has a constant, the union of its values and a guard", () => {
  expect(enums).toContain('export const SPECIESES = ["LION", "OWL"] as const;');
  expect(enums).toContain("export type KnownSpecies = (typeof SPECIESES)[number];");
  expect(enums).toContain("export function isKnownSpecies(value: unknown): value is KnownSpecies {");
});
