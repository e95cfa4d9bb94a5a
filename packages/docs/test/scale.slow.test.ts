import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Document, readDocument } from "@buddy-openapi/openapi/document";
import { list, record } from "@buddy-openapi/openapi/json";
import { readOperations } from "@buddy-openapi/openapi/operations";
import { ROOT } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EVERYTHING } from "../site/pages.ts";
import { writeSite } from "../site/write-site.ts";
import { samples } from "./samples.ts";
import { OWN_PAGES, readSite } from "./site-files.ts";

const OPERATIONS = 300;
const PAGE_BUDGET = 60_000;
/** The link of a group in a menu or a list, in bytes. */
const LINK = 400;

const folder = mkdtempSync(join(tmpdir(), "buddy-openapi-scale-"));
const size = (file: string) => statSync(join(folder, file)).size;
const files = (pattern: string) =>
  globSync(pattern, { cwd: folder }).map((file) => file.replaceAll("\\", "/"));

/** The document with its operations repeated under other paths, names and tags. */
function withCopies(document: Document): Document {
  const original = structuredClone(document);
  const count = () =>
    Object.values(document.paths ?? {})
      .flatMap((item) => Object.values(item))
      .filter((each) => Object(each).operationId).length;
  for (let copy = 2; count() < OPERATIONS; copy++) {
    document.tags?.push(
      ...(structuredClone(original.tags) ?? []).map((tag) => ({ ...tag, name: `${tag.name} ${copy}` })),
    );
    for (const [path, item] of Object.entries(structuredClone(original.paths) ?? {})) {
      for (const operation of Object.values(item).map(Object)) {
        if (!operation.operationId) continue;
        operation.operationId += copy;
        operation.tags = operation.tags.map((tag: string) => `${tag} ${copy}`);
      }
      Object.assign(Object(document.paths), { [`/copies/${copy}${path}`]: item });
    }
  }
  // The copies are a group of their own: what is in other groups stays as it is.
  const own = original.tags?.map(({ name }) => name) ?? [];
  const tags = (document.tags ?? []).map(({ name }) => name).filter((name) => !own.includes(name));
  const groups = list(record(original)["x-tagGroups"]);
  return Object.assign(document, { "x-tagGroups": [...groups, { name: "Copies", tags }] });
}

beforeAll(async () => {
  const document = withCopies(await readDocument(join(ROOT, "spec/dist/openapi.json")));
  const ids = readOperations(document).map(({ operationId }) => operationId);
  const all = samples.flatMap((sample) =>
    ids.flatMap((operationId) =>
      operationId.replace(/\d+$/, "") === sample.operationId ? { ...sample, operationId } : [],
    ),
  );
  await writeSite(folder, document, all);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("every operation has its page", () => {
  expect(
    files("reference/*/*.html").filter((file) => !file.endsWith("index.html")).length,
  ).toBeGreaterThanOrEqual(OPERATIONS);
});

test("no page gets heavier by more than the link of a group", () => {
  const lists = ["reference/index.html", EVERYTHING, "client/operations.html"];
  const same = OWN_PAGES.filter((page) => !page.startsWith("types/") && !lists.includes(page));
  expect(same.filter((page) => size(page) > Buffer.byteLength(readSite(page)) + LINK)).toEqual([]);
  expect(size(EVERYTHING)).toBeLessThanOrEqual(1_200_000);
});

test("the search loads in parts", () => {
  const parts = files("search/[0-9]*.js");
  expect(parts.length).toBeGreaterThan(5);
  for (const part of [...parts, "search/index.js"]) expect(size(part)).toBeLessThanOrEqual(PAGE_BUDGET);
  expect(readFileSync(join(folder, "search/index.js"), "utf8")).toContain(`parts:${parts.length}`);
});
