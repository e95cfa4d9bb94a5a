import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { readSourceFiles } from "../source-files.ts";

const GOOD: Record<string, string> = {
  "openapi.yaml": "paths:\n  /pets:\n    $ref: pets/paths/pets.yaml\n",
  "pets/paths/pets.yaml": `get:
  operationId: getPets
  x-schema:
    $ref: ../schemas/PetView.yaml
  responses:
    200: { links: { owner: { operationId: getOwner } } }
`,
  "pets/schemas/PetView.yaml": "items:\n  $ref: ../../shared/schemas/Size.yaml\n",
  "shared/schemas/Size.yaml": "type: string\n",
  "pets/sources.yaml": `page:
  name: The pets
  url: https://pets.test/list
  date: 2026-04-22
  note: Other pages differ.
  shows: [getPets]
book: [PetView]
`,
  "shared/sources.yaml": `book:
  name: The book
  url: https://pets.test/book
  date: undated, read in 2026-11
leaflet:
  name: The leaflet
  url: https://pets.test/leaflet
  date: 2026
  shows: [Size]
`,
};

test("a spec whose statements all have sources has no problems", () => {
  expect(problems(GOOD)).toEqual([]);
});

test.for<[file: string, from: string, to: string, problem: RegExp]>([
  [
    "pets/sources.yaml",
    "shows: [getPets]",
    "shows: [PetView]",
    /pets\/paths\/pets\.yaml:2:16 {2}getPets has no source/,
  ],
  ["pets/sources.yaml", "book: [PetView]", "", /pets\/schemas\/PetView\.yaml:1:1 {2}PetView has no source/],
  ["shared/sources.yaml", "[Size]", "[]", /shared\/schemas\/Size\.yaml:1:1 {2}Size has no source/],
  [
    "pets/sources.yaml",
    "[getPets]",
    "[getPets, getCats]",
    /pets\/sources\.yaml:6:20 {2}There is no operation .* getCats in pets/,
  ],
  ["pets/sources.yaml", "book: [PetView]", "book: [PetView, Size]", /There is no operation .* Size in pets/],
  ["pets/sources.yaml", "book:", "books:", /pets\/sources\.yaml:7:1 {2}.* don't declare books/],
  [
    "pets/sources.yaml",
    "  name: The pets\n",
    "",
    /pets\/sources\.yaml:1:1 {2}The source page needs a name\./,
  ],
  ["pets/sources.yaml", "https://pets.test/list", "pets.test/list", /needs a URL/],
  ["pets/sources.yaml", "2026-04-22", "undated", /needs a date/],
  ["pets/sources.yaml", "note:", "notes:", /needs no notes/],
  [
    "shared/sources.yaml",
    "date: undated, read in 2026-11",
    "read: 2026",
    /shared\/sources\.yaml:1:1 .* needs a date, no read/,
  ],
  [
    "pets/sources.yaml",
    "[getPets]",
    "[getPets]\nold:\n  name: Old\n  url: https://pets.test\n  date: 2020",
    /The source old shows nothing/,
  ],
  [
    "shared/sources.yaml",
    "leaflet:",
    "other: { name: O, url: https://o.test, date: 2026 }\nleaflet:",
    /:5:1 {2}Nothing cites the source other/,
  ],
  [
    "pets/sources.yaml",
    "Other pages differ.",
    "TODO say what differs",
    /pets\/sources\.yaml:5:9 {2}A TODO is left/,
  ],
])("in %s, %j for %j is found", ([file, from, to, problem]) => {
  expect(GOOD[file]).toContain(from);
  expect(problems({ ...GOOD, [file]: GOOD[file]?.replace(from, to) ?? "" })[0]).toMatch(problem);
});

function problems(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "sources-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { problems, others } = readSourceFiles(join(folder, "openapi.yaml"));
  rmSync(folder, { recursive: true });
  return [...problems, ...others].map((problem) => problem.replaceAll(relative(process.cwd(), folder), ""));
}
