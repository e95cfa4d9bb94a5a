import { addSamples } from "@buddy-openapi/spec-tools/samples/code-samples";
import { describe, expect, test } from "vitest";
import { readReference } from "../reference/document.ts";
import { operationMarkdown } from "../reference/operation-markdown.ts";
import { operationPage } from "../reference/operation-page.ts";
import { pickerOf } from "../reference/picker.ts";
import { propertiesOf, withPaths } from "../reference/properties.ts";
import { createRenderer } from "../site/markdown.ts";
import { DOCUMENT } from "./pets.ts";

const document = readReference(DOCUMENT, addSamples(structuredClone(DOCUMENT)));
const [operation = expect.fail("There is no operation.")] = document.operations;
const link = (name: string) => `#${name.toLowerCase()}`;

describe("an operation", () => {
  test("has the parameters of its path, its own ones in their place, with references followed", () => {
    expect(operation.parameters.map(({ name, description }) => [name, description])).toEqual([
      ["pet_id", "Which `a|b`"],
      ["trace", "Of the operation."],
    ]);
    expect(operation.responses.map(({ status, description }) => [status, description])).toContainEqual([
      "default",
      "Failed.",
    ]);
  });

  test("keeps what looks like a reference in the value of an example", () => {
    expect(JSON.stringify(operation.requestBody)).toContain('"value":{"$ref":"is data"}');
  });

  test("has a picker: the examples, then the values without one, those with the same properties together", () => {
    const picker = pickerOf(operation, document.schemas) ?? expect.fail("There is no picker.");
    const options = [...picker.html.text.matchAll(/<option class="(v\d+)"[^>]*>([^<]*)/g)].map(
      ([, number, text]) => [number, text],
    );
    expect(options).toEqual([
      ["v0", "Every kind: show all properties"],
      ["v1", "CAT: A cat"],
      ["v2", "DOG: A dog"],
      ["v3", "FISH: fish"],
      ["v4", "NEW"],
    ]);
    expect(picker.classesOf(["FISH", "CAT"])).toBe("v v1 v3");
    // What has no example is shown with the first.
    expect(picker.ofExamples(["cat"])).toBe("v v1 v4");
    expect(picker.ofNoExample()).toBe("v v4");
  });

  test("is Markdown with its table cells whole, its samples, and examples of its response", () => {
    const text = operationMarkdown(operation, document);
    expect(text).toContain('| `pet_id` | path | string | required | Which `a\\|b` Example: `"rex"`. |');
    expect(text).toContain('Of the operation. Example: `"t1"`. Made up. |');
    for (const said of [
      "`PUT /pets/{pet_id}`",
      "`PET_WRITE`",
      "createBuddyClient",
      "Example of `200`",
      "[Pet](../../types/Pet.md)",
      "| `friends.name` |",
    ])
      expect(text).toContain(said);
  });

  test("is a page with the samples of all examples, and marks where a reader chooses", async () => {
    const renderer = await createRenderer({ host: "https://api.pets.test" });
    const { content, choices } = operationPage(operation, document, renderer);
    const { text } = content.body;
    expect(choices).toBe(4);
    expect(text).toContain("<span class=host>https://api.pets.test</span><wbr>/pets<wbr>/rex");
    expect(text).toContain("createBuddyClient</i>(<span class=options></span>)");
    expect(text).toContain('id="body-fins" class="v v3"');
    expect(text).toContain("The response to: A cat");
    expect(text).toContain("is data");
  });
});

test("properties of schemas within a schema come with it, required ones first, with their notes and values", () => {
  const properties = propertiesOf(document.schemas["Pet"], document.schemas, link);
  expect(properties.slice(0, 2).map(({ required }) => required)).toEqual([true, true]);
  expect(properties.find(({ name }) => name === "secret")).toMatchObject({
    type: "string",
    notes: ["can be null", "write-only"],
  });
  expect(withPaths(properties).map(({ path }) => path)).toContain("friends.name");
  expect(properties.find(({ name }) => name === "kind")).toMatchObject({
    description: "What it is.",
    values: { isOpen: true, values: ["CAT", "DOG", "FISH", "NEW"], meanings: { CAT: "a cat" } },
  });
});
