import type { Document } from "@buddy-openapi/openapi/document";
import { Failure } from "@buddy-openapi/process/run";
import { addSamples } from "@buddy-openapi/spec-tools/samples/code-samples";
import { expect, test } from "vitest";
import { readReference } from "../reference/document.ts";
import { referencePages, typePages } from "../reference/site-pages.ts";
import { createRenderer } from "../site/markdown.ts";
import { DOCUMENT } from "./pets.ts";

const HOSTILE =
  "x`</code>\"'></script><img src=x onerror=alert(1)>|](javascript:alert(1))\n\n<script>alert(1)</script>";
const renderer = await createRenderer();

/** The place of every text of a document, but for references. */
function placesOf(node: unknown, path: string[] = []): string[][] {
  if (typeof node === "string") return path.at(-1) === "$ref" ? [] : [path];
  return Object.entries(Object(node)).flatMap(([key, value]) => placesOf(value, [...path, key]));
}

function withTextAt(path: readonly string[], text: string): Document {
  const document = structuredClone(DOCUMENT);
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((node, key) => Object(node[key]), Object(document));
  parent[path.at(-1) ?? ""] = text;
  return document;
}

/** The HTML of all pages of a document. */
function pagesOf(bundle: Document): string {
  const document = readReference(bundle, addSamples(structuredClone(bundle)));
  const pages = [referencePages, typePages].flatMap((make) => make(document, renderer).pages);
  return pages.map(({ content }) => content.body.text).join("\n");
}

/** What no text of a document may become. */
const RUNS = /<(img|script)|href="?javascript/i;

const places = placesOf(DOCUMENT).map((path) => path.join(" > "));

test.each(places)("HTML in %s is text, or refused", (place) => {
  let pages = "";
  try {
    pages = pagesOf(withTextAt(place.split(" > "), HOSTILE));
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
  }
  expect(pages).not.toMatch(RUNS);
});

test("what would run is found", () => {
  const named = withTextAt(["paths", "/pets/{pet_id}", "put", "summary"], HOSTILE);
  expect(pagesOf(named)).toContain("&lt;script&gt;");
  expect(pagesOf(named).replaceAll("&lt;", "<")).toMatch(RUNS);
});
