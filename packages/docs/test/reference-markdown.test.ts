import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import GithubSlugger, { slug } from "github-slugger";
import { describe, expect, test } from "vitest";
import { referenceMarkdown } from "../site/reference-markdown.ts";

/** What the test reads of an operation; a path item's `parameters` have none of it. */
interface Operation {
  summary?: string;
  security?: Record<string, string[]>[];
  responses?: object;
  "x-codeSamples"?: { source: string }[];
}

const SMALL = {
  info: {
    title: "Pets",
    description: "See [Errors](#errors).\n\n# Errors\n\n```sh\n# a comment\ncurl\n```\n",
  },
  servers: [{ url: "https://api.pets.test" }],
  security: [{ Token: ["PET_INFO"] }],
  paths: {
    "/pets/{pet_id}": {
      parameters: [
        { $ref: "#/components/parameters/PetId" },
        { name: "trace", in: "query", description: "Of the path." },
      ],
      get: {
        operationId: "getPet",
        summary: "Get a pet",
        description: "Returns a pet.",
        parameters: [
          { name: "trace", in: "query", description: "Of the operation.", schema: { type: "string" } },
        ],
        responses: { "200": { $ref: "#/components/responses/Pet" }, "404": { description: "No such pet." } },
      },
      put: {
        operationId: "updatePet",
        summary: "Update a pet",
        security: [{ Token: ["PET_READ", "PET_WRITE"], Key: [] }, { OAuth2: ["PET_WRITE"] }],
        "x-idempotent": true,
        parameters: [
          {
            name: "where",
            in: "query",
            schema: { type: "object", properties: { age: { type: "integer" } } },
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Pet" },
              examples: { rex: { $ref: "#/components/examples/Rex" } },
            },
          },
        },
        responses: {
          "200": {
            description: "The name.",
            content: {
              "application/json": { schema: { type: "object", properties: { name: { type: "string" } } } },
            },
          },
        },
        "x-codeSamples": [{ lang: "Shell", label: "curl", source: "curl https://api.pets.test\n" }],
      },
      delete: { operationId: "deletePet", summary: "Delete a pet", security: [], responses: {} },
    },
  },
  components: {
    parameters: {
      PetId: {
        ...{ name: "pet_id", in: "path", required: true, description: "Which pet:\n\n`a|b`" },
        ...{ schema: { type: "string", minLength: 1 }, example: "rex" },
      },
    },
    headers: { Left: { description: "Calls left.", schema: { type: "integer" } } },
    examples: { Rex: { summary: "A dog", value: { kind: "DOG" } } },
    responses: {
      Pet: {
        description: "The pet.",
        headers: { "X-Left": { $ref: "#/components/headers/Left" } },
        content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
      },
    },
    schemas: {
      Pet: {
        type: "object",
        required: ["kind", "secret"],
        properties: {
          kind: { $ref: "#/components/schemas/Kind" },
          secret: { type: ["string", "null"], writeOnly: true, description: "One | two\nthree\n" },
          owner: {
            anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "integer" }, { type: "null" }],
            readOnly: true,
          },
          names: { type: "array", items: { type: ["string", "null"] } },
          toys: {
            type: ["array", "null"],
            items: {
              type: "object",
              required: ["id"],
              properties: { id: { type: "integer", format: "int32" } },
            },
          },
          mother: { $ref: "#/components/schemas/Pet" },
        },
      },
      Kind: { type: "string", "x-enum-extensibility": "open", enum: ["CAT", "DOG"] },
      Size: { type: "string", enum: ["SMALL", "BIG"] },
      Owner: {
        allOf: [
          { $ref: "#/components/schemas/Kind" },
          { type: "object", properties: { name: { type: "string" } } },
        ],
        required: ["name"],
      },
    },
  },
};

const small = referenceMarkdown(SMALL);
const bundle: {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: object }> };
} = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"));
const whole = referenceMarkdown(bundle);

/** The text below a heading, up to the next one of its level or a higher one. */
function section(markdown: string, heading: string): string {
  const level = heading.indexOf(" ");
  const [, below] = `\n${markdown}`.split(`\n${heading}\n`);
  return below?.split(new RegExp(`^#{1,${level}} `, "m"))[0] ?? expect.fail(`There is no "${heading}".`);
}

/** The headings, without those in fenced code. */
function headings(markdown: string): string[] {
  const text = markdown.replace(/^```.*?^```/gms, "");
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading.replaceAll("`", ""));
}

describe("an operation", () => {
  test("has the scopes of its own security, of the document's, or none", () => {
    expect(section(small, "### Get a pet")).toContain("\nSecurity: Token (`PET_INFO`)\n");
    expect(section(small, "### Update a pet")).toContain(
      "\nSecurity: Token (`PET_READ`, `PET_WRITE`) and Key (no scope), or OAuth2 (`PET_WRITE`)\n",
    );
    expect(section(small, "### Delete a pet")).toContain("\nSecurity: none\n");
  });

  test("is called safe to repeat only where the document says so", () => {
    expect(section(small, "### Update a pet")).toContain("\nSafe to repeat: yes\n");
    expect(section(small, "### Get a pet")).not.toContain("repeat");
  });

  test("has its path's parameters, of which its own take the place", () => {
    expect(section(small, "#### Parameters of `getPet`").trim().split("\n").slice(2)).toEqual([
      '| `pet_id` | path | string | required | Which pet: `a\\|b` minLength: `1`. Example: `"rex"`. |',
      "| `trace` | query | string | optional | Of the operation. |",
    ]);
  });

  test("has the members of a parameter whose schema has no name", () => {
    expect(section(small, "#### Parameters of `updatePet`")).toContain("| `age` | integer |  |  |");
  });

  test("has a body with a link to its schema, and examples that stand elsewhere", () => {
    expect(section(small, "#### Body of `updatePet`").trim()).toBe(
      'Required.\n\n`application/json`: [Pet](#pet)\n\nExample `rex`: A dog\n\n```json\n{\n  "kind": "DOG"\n}\n```',
    );
  });

  test("has its answers, with their bodies and headers", () => {
    expect(section(small, "#### Answers of `getPet`")).toContain(
      "| `200` | `application/json`: [Pet](#pet) | The pet. | `X-Left` |\n| `404` | none | No such pet. |  |\n",
    );
    expect(section(small, "## Headers of answers")).toContain("| `X-Left` | integer | Calls left. |");
    expect(section(small, "#### Answers of `updatePet`")).toContain("| `name` | string |  |  |");
  });

  test("has its samples as they are", () => {
    expect(section(small, "#### curl: `updatePet`").trim()).toBe("```shell\ncurl https://api.pets.test\n```");
  });
});

describe("a schema", () => {
  test.each([
    ["a required one", "| `kind` | [Kind](#kind) | required |  |"],
    [
      "one that may not be sent back, with a bar and a new line",
      "| `secret` | string | required, nullable, write-only | One \\| two three |",
    ],
    [
      "a nullable choice that may be absent",
      "| `owner` | [Owner](#owner) or integer | nullable, read-only |  |",
    ],
    ["one whose items, not itself, may be null", "| `names` | array of (string or null) |  |  |"],
    ["one that may be null, not its items", "| `toys` | array of object | nullable |  |"],
    ["one of a schema without a name", "| `toys[].id` | integer (int32) | required |  |"],
    ["one of the schema that it is part of", "| `mother` | [Pet](#pet) |  |  |"],
  ])("has its members: %s", (_what, row) => {
    expect(section(small, "### Pet").split("\n")).toContain(row);
  });

  test("of several parts requires what is required beside them", () => {
    expect(section(small, "### Owner")).toContain("Type: [Kind](#kind) and object");
    expect(section(small, "### Owner")).toContain("| `name` | string | required |  |");
  });

  test("says whether its values are all", () => {
    expect(section(small, "### Kind")).toContain('Known values, to which others may come: `"CAT"`, `"DOG"`.');
    expect(section(small, "### Size")).toContain('\nValues: `"SMALL"`, `"BIG"`.');
  });
});

test("the introduction's headings go one level down, and its code stays", () => {
  expect(small).toContain("\n## Errors\n");
  expect(small).toContain("```sh\n# a comment\ncurl\n```");
});

test.each([
  ["a small document", small],
  ["Buddy's", whole],
])("in %s every link within the page leads to the one heading of its name", (_what, markdown) => {
  const slugger = new GithubSlugger();
  const anchors = new Map(headings(markdown).map((heading) => [slugger.slug(heading), heading]));
  const links = [...markdown.matchAll(/\[([^\]]*)\]\(#([^)]*)\)/g)];
  expect(links.length).toBeGreaterThan(3);
  for (const [, text, anchor = ""] of links) expect(anchors.get(anchor)).toBe(text);
});

describe("of Buddy's document", () => {
  test("every row of a table has as many cells as its heading", () => {
    for (const [found] of whole.matchAll(/(^\|.*\n)+/gm)) {
      const [heading, ...rows] = found
        .trim()
        .split("\n")
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(rows), found).toEqual(new Set([heading]));
    }
  });

  test("every operation is there with its route, scopes, statuses and samples", () => {
    const operations = Object.entries(bundle.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        ...operation,
        route: `${method.toUpperCase()} ${path}`,
      })),
    );
    for (const { summary, route, security, responses, "x-codeSamples": samples } of operations) {
      if (!summary) continue;
      const text = section(whole, `### ${summary}`);
      const scopes = (security ?? []).flatMap((schemes) => Object.values(schemes).flat());
      for (const said of [route, ...scopes, ...Object.keys(responses ?? {})])
        expect(text).toContain(`\`${said}\``);
      expect(samples).toHaveLength(3);
      for (const { source } of samples ?? []) expect(text).toContain(source);
    }
  });

  test("every schema has one section, with all its members", () => {
    for (const [name, { properties = {} }] of Object.entries(bundle.components.schemas)) {
      expect(headings(whole).filter((heading) => slug(heading) === slug(name))).toEqual([name]);
      for (const member of Object.keys(properties)) {
        expect(section(whole, `### ${name}`)).toContain(`\n| \`${member}\` | `);
      }
    }
  });

  test("no link leaves the folder but by its whole address", () => {
    const links = [...whole.matchAll(/\]\(([^)#][^)]*)\)/g)].map(([, link]) => link);
    expect(links.filter((link) => !link?.startsWith("https://"))).toEqual(["openapi.json"]);
  });
});
