import { expect, test } from "vitest";
import { generatedFiles, unformattedFiles } from "../generated-files.ts";
import { readZoo } from "./zoo.ts";

const files = await generatedFiles(readZoo(), "types");
const types = files.get("index.ts") ?? "";
const enums = files.get("enums.ts") ?? "";

test("each schema is an export of its own, with its comments, and others refer to it by name", () => {
  expect(types.slice(types.indexOf("/**"), types.indexOf("export type Job"))).toMatchInlineSnapshot(`
    "/**
     * The kind of animal.
     *
     * New ones are born.
     * @example OWL
     */
    export type Species = "LION" | "OWL" | (string & {});

    export type Health = "WELL" | "ILL";

    /** An animal. */
    export type Animal = {
      /**
       * Its number.
       * @example 7
       */
      readonly id: number;
      species: Species;
      /**
       * How it is.
       * @default WELL
       */
      health?: Health | null;
      /**
       * How it feels.
       * @deprecated Use health.
       */
      mood?: "CALM" | "WILD" | (string & {}) | null;
      parents?: Animal[];
    };

    export type AnimalRequest = {
      species: Species;
    };

    "
  `);
  expect(types).not.toContain('components["schemas"]');
});

test.each([
  ["an operation", "@deprecated Use updateAnimal."],
  ["a parameter", "@deprecated Use `filter` instead."],
])("editors show what to use instead of %s that is deprecated", async (_, tag) => {
  expect((await unformattedFiles(readZoo(), "client")).get("operations.ts")).toContain(tag);
});

test("a response header may be absent", () => {
  expect(types).toContain('"X-Total"?: components["headers"]["Total"];');
});

test("a comment can't be ended by what is written in it", () => {
  expect(types).toContain("The zoo's name. *\\/ is harmless.");
});

test("the main module has no run-time code", () => {
  expect(types.match(/^export (?!interface |type ).*/gm)).toBeNull();
});

test("an enum component has a constant, the union of its values and a guard", () => {
  expect(enums).toContain('export const SPECIESES = ["LION", "OWL"] as const;');
  expect(enums).toContain("export type KnownSpecies = (typeof SPECIESES)[number];");
  expect(enums).toContain("export function isKnownSpecies(value: unknown): value is KnownSpecies {");
});
