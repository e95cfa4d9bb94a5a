import { addSamples } from "@buddy-openapi/spec-tools/samples/code-samples";
import { describe, expect, test } from "vitest";
import { readReference } from "../reference/document.ts";
import { operationMarkdown } from "../reference/operation-markdown.ts";
import { operationPage } from "../reference/operation-page.ts";
import { flattened, groupsOf, propertiesOf } from "../reference/properties.ts";
import { createRenderer } from "../site/markdown.ts";
import { DOCUMENT, wide } from "./pets.ts";

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

  test("groups a wide body: required, then by the value that decides, then the rest", () => {
    const groups = groupsOf(operation, document.schemas, link);
    expect(groups.map(({ title, properties }) => [title, properties.map(({ path }) => path)])).toEqual([
      ["Required", ["kind", "name"].toSorted((one) => (one === "name" ? -1 : 1))],
      ["`CAT`", ["fur"]],
      ["`DOG`", ["bones"]],
      ["`FISH`", ["fins"]],
      ["Other properties", [...Object.keys(wide), "secret", "friends", "friends[].name"]],
    ]);
  });

  test("is Markdown with its table cells whole, its samples, and examples of its response", () => {
    const text = operationMarkdown(operation, { type: link, scopes: "../index.md", pages: "../guide.md" });
    expect(text).toContain('| `pet_id` | path | string | required | Which `a\\|b` Example: `"rex"`. |');
    expect(text).toContain('Of the operation. Example: `"t1"`. Made up. |');
    for (const said of [
      "`PUT /pets/{pet_id}`",
      "`PET_WRITE`",
      "createBuddyClient",
      "Example of `200`",
      "[Pet](#pet)",
    ])
      expect(text).toContain(said);
  });

  test("is a page with its samples: those of the regions in it, those of the other examples in a file", async () => {
    const { content, more } = operationPage(operation, document, await createRenderer());
    const { text } = content.body;
    expect(text).toContain("https://<span data-place=0>api</span>.pets.test/pets/rex");
    expect(text).toMatch(/value="eu" data-places="\[&quot;eu&quot;/);
    expect(text).toMatch(/<option value="dog" data-lines="[\d ]+">A dog<\/option>/);
    expect(text).not.toContain("is data");
    expect(more).toContain("typescript dog");
    expect(more).toContain("is data");
  });
});

test("properties of schemas within a schema come behind it, required ones first, with their notes", () => {
  const properties = propertiesOf(flattened(document.schemas["Pet"], document.schemas), link);
  expect(properties.slice(0, 2).map(({ required }) => required)).toEqual([true, true]);
  expect(properties.find(({ path }) => path === "secret")).toMatchObject({
    type: "string",
    notes: ["nullable", "write-only"],
  });
  expect(properties.map(({ path }) => path).slice(-2)).toEqual(["friends", "friends[].name"]);
});
