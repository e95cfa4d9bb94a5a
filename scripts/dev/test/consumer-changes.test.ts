import { readZoo } from "@buddy-openapi/generator/test/zoo";
import type { Document } from "@buddy-openapi/openapi/document";
import { expect, test } from "vitest";
import { report } from "../report.ts";

interface Edit {
  from: string;
  to: string;
  operations?: string;
  types?: string;
}

/** Edits of the zoo's document, and what is said of each. */
const EDITS: Record<string, Edit> = {
  "a server": { from: "zoo.example.com", to: "zoos.example.com" },
  "a description of a type": {
    from: "An animal.",
    to: "A beast.",
    types: "changed in their documentation: Animal",
  },
  "a property's type": {
    from: '"job":{"type":"string"}',
    to: '"job":{"type":"integer"}',
    types: "changed: Job",
  },
  "a summary": {
    from: "Add an animal",
    to: "Add a beast",
    operations: "changed in their documentation: addAnimal",
  },
  "a scope": {
    from: '"BearerToken":["ANIMAL_WRITE"]',
    to: '"BearerToken":["ANIMAL_MAKE"]',
    operations: "changed: addAnimal",
  },
  "an inline schema of a response": {
    from: '"required":["animals"]',
    to: '"required":[]',
    operations: "changed: listAnimals",
  },
  "the name of an operation": {
    from: "addAnimal",
    to: "createAnimal",
    operations: "added: createAnimal, removed: addAnimal",
  },
  "the name of a type": {
    from: "AnimalRequest",
    to: "BeastRequest",
    operations: "changed in their documentation: addAnimal, updateAnimal",
    types: "added: BeastRequest, removed: AnimalRequest",
  },
};

test.each(Object.entries(EDITS))("a change of %s", (_name, { from, to, operations, types }) => {
  const before = JSON.stringify(readZoo());
  expect(before).toContain(from);
  const [left, next]: Document[] = [JSON.parse(before), JSON.parse(before.replaceAll(from, to))];
  const found = left && next && report(left, next).slice(0, 2);
  expect(found?.map((line) => line.trim().replace(/\n +/g, ", "))).toEqual([
    `operations  ${operations ?? "unchanged"}`,
    `types       ${types ?? "unchanged"}`,
  ]);
});
