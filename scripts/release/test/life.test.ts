import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { largest } from "../changes/change.ts";
import { undeprecated } from "../changes/changesets.ts";
import { compareDocuments } from "../changes/document-changes.ts";
import { releaseNotes } from "../changes/notes.ts";

const SPEC = readFileSync(join(import.meta.dirname, "verdicts/spec.yaml"), "utf8");

/** A resource with a parameter and schemas that nothing else uses, and that is a list of the test kit. */
const OPERATION = `  /groups/{group}:
    get:
      operationId: getGroups
      description: Lists groups.
      x-collection: { items: /groups, id: id }
      parameters: [{ $ref: "#/components/parameters/Group" }]
      responses:
        "200":
          description: Groups.
          content: { application/json: { schema: { $ref: "#/components/schemas/GroupsView" } } }
components:
  parameters:
    Group: { name: group, in: path, required: true, description: The group., schema: { type: string } }
`;
const SCHEMAS = `  schemas:
    GroupsView:
      description: Groups.
      type: object
      properties: { groups: { type: array, description: They., items: { $ref: "#/components/schemas/GroupView" } } }
    GroupView:
      description: A group.
      type: object
      properties: { id: { type: string, description: Its ID. } }
`;

const without: Document = parse(SPEC);
const withGroups = SPEC.replace("components:\n  parameters:\n", () => OPERATION).replace(
  "  schemas:\n",
  () => SCHEMAS,
);
const introduced: Document = parse(withGroups);
const deprecated: Document = parse(
  withGroups.replace(
    "Lists groups.",
    "Lists groups.\n      deprecated: true\n      x-deprecated: Use listPets.",
  ),
);

test("an operation lives from its first release to its last without an overrule", () => {
  const life = [without, introduced, deprecated, without];
  const steps = life.slice(1).map((after, index) => compareDocuments(life[index] ?? without, after));
  expect(steps.map((changes) => [largest(changes), undeprecated(changes)])).toEqual([
    ["minor", []],
    ["minor", []],
    ["major", []],
  ]);
  expect(undeprecated(compareDocuments(introduced, without)).map(({ symbol }) => symbol)).toEqual([
    "getGroups",
    "GroupsView",
    "GroupView",
    "components.parameters.Group",
  ]);
});

test("what something else still uses does not go with a deprecated operation", () => {
  const shared = (document: Document): Document =>
    parse(
      JSON.stringify(document).replace(
        '"PetsView":{',
        '"PetsView":{"allOf":[{"$ref":"#/components/schemas/GroupView"}],',
      ),
    );
  const abrupt = undeprecated(compareDocuments(shared(deprecated), without));
  expect(abrupt.map(({ symbol }) => symbol)).toContain("GroupView");
  expect(abrupt.map(({ symbol }) => symbol)).not.toContain("GroupsView");
});

test("users read of breaks first, with method, path and what to use instead, and of no files", () => {
  const after: Document = parse(
    SPEC.replace("[CAT, DOG, NEWT]\n      x-", "[CAT, DOG, NEWT, EEL]\n      x-").replace(
      "An introduction.",
      "Another one.",
    ),
  );
  const files = { kind: "files-changed", symbol: "@buddy-openapi/client", bump: "patch" } as const;
  const place = { file: "packages/client/package.json", key: "files" };
  const changes = [...compareDocuments(deprecated, after), { ...files, reason: "Other files.", place }];
  const written = [
    { bump: "minor" as const, text: "`PetKind` knows eels." },
    { bump: "minor" as const, text: "Removed `getGroups`: groups are pets now." },
  ];
  expect(releaseNotes(written, changes)).toBe(
    [
      "### Breaking changes\n",
      "- Removed `getGroups`: groups are pets now.",
      "- `GET /groups/{group}`: `getGroups` is gone. Use listPets.",
      "- `GET /groups/{group}`: `GroupsView` is gone.",
      "- `GET /groups/{group}`: `GroupView` is gone.",
      "- `GET /groups/{group}`: `components.parameters.Group` is gone.\n",
      "### New\n",
      "- `PetKind` knows eels.",
    ].join("\n"),
  );
});
