import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createSearch } from "../browser/search-engine.ts";
import type { SearchSection } from "../site/search-sections.ts";
import queries from "./search-queries.json" with { type: "json" };
import { linkTarget, OWN_PAGES, readSite, siteFiles } from "./site-files.ts";

const sections: SearchSection[] = [];
for (const file of siteFiles("js").filter((file) => /^search\/\d+\.js$/.test(file))) {
  const window = { siteSearch: { add: (more: SearchSection[]) => sections.push(...more) } };
  runInNewContext(readSite(file), { window });
}
const search = createSearch();
search.add(sections);

/** How far down the page of a query is, from 0. */
function positionOf([query = "", ...pages]: string[]): number {
  const found = search.find(query).map(({ url }) => url);
  return Math.min(...pages.map((url) => found.indexOf(url)).filter((position) => position >= 0));
}

test("nine of ten queries find their page among the first three results", () => {
  const positions = queries.map((query) => ({ query: query.join(" -> "), position: positionOf(query) }));
  const lower = positions.filter(({ position }) => position > 2);
  const list = lower.map(({ query, position }) => `${position}: ${query}`).join("\n");
  expect(lower.length, list).toBeLessThanOrEqual(queries.length / 10);
  // A list that names pages that are gone would measure nothing.
  const urls = new Set(sections.map(({ url }) => url));
  expect(queries.filter(([, ...pages]) => !pages.some((url) => urls.has(url)))).toEqual([]);
});

test("every place that can be found is there", () => {
  const missing = sections.filter(({ url }) => {
    const { file, anchor } = linkTarget("index.html", url);
    return !OWN_PAGES.includes(file) || (anchor && !readSite(file).includes(` id="${anchor}"`));
  });
  expect(missing).toEqual([]);
});

test("what is found is in the part of the site that it names, and names no place twice", () => {
  const wrong = sections.filter(
    ({ url, title, page }) => page === title || (page === "Guide" && /^(reference|client|types)\//.test(url)),
  );
  expect(wrong).toEqual([]);
});

test("no excerpt of a description has the marks of code, or a space in their place", () => {
  expect(
    sections
      .filter(({ url, text }) => /^(reference|types)/.test(url) && /`|\w [,.;] /.test(text))
      .map(({ url }) => url),
  ).toEqual([]);
});

describe("the search", () => {
  const small = createSearch();
  small.add([
    {
      url: "a",
      title: "Add a pet",
      page: "Pets",
      method: "POST",
      path: "/pets",
      text: "addPet makes a pet with a hash_id",
    },
    { url: "b", title: "Pets of a shop", page: "Pets", text: "All of them, page by page" },
    { url: "c", title: "Other", page: "Other", text: "A hash is not an id" },
  ]);
  const first = (query: string) => small.find(query)[0]?.url;

  test("falls back from all words to most of them", () => {
    expect(first("add a pet quickly")).toBe("a");
  });
  test("knows words that mean the same", () => {
    expect(first("create pet")).toBe("a");
    expect(first("pagination")).toBe("b");
  });
  test("finds identifiers whole, in any case, and by their parts", () => {
    expect(first("hash_id")).toBe("a");
    expect(first("ADDPET")).toBe("a");
  });
  test("finds an operation by its path or URL, with values in it", () => {
    expect(first("/pets")).toBe("a");
    expect(first("POST https://api.test/pets?page=1")).toBe("a");
  });
  test("marks the words of the reader, and not those that mean the same", () => {
    expect(small.find("create pet")[0]?.words).toEqual(["pet"]);
  });
  test("finds nothing where there is nothing", () => {
    expect(small.find("zzzzzz")).toEqual([]);
    expect(small.find("")).toEqual([]);
  });
});
