import type { Document } from "@buddy-openapi/openapi/document";
import { addSamples } from "@buddy-openapi/spec-tools/samples/code-samples";
import { expect, test } from "vitest";
import { readReference } from "../reference/document.ts";
import { propertiesOf, withPaths } from "../reference/properties.ts";
import { valuesOf } from "../reference/values.ts";
import { readExports } from "../site/package-model.ts";
import { bundle } from "./samples.ts";
import { OWN_PAGES, readSite } from "./site-files.ts";

const document = readReference(bundle, addSamples(structuredClone<Document>(bundle)));
const operations = document.operations.map((operation) => ({
  operation,
  page: readSite(
    `reference/${operation.tag.toLowerCase().replaceAll(" ", "-")}/${operation.operationId}.html`,
  ),
}));

/** The part of a page from the anchor of a property or a parameter to that of the next one. */
function itemOf(page: string, id: string): string {
  const [, after = ""] = page.split(`<div id="${id}"`);
  return after.split(/<div id="(?:path|query|header|body)-/)[0] ?? "";
}

test("no parameter and no property of a body with known values is without them on the operation's page", () => {
  const missing = operations.flatMap(({ operation, page }) => {
    const places = [
      ...operation.parameters.map(({ in: place, name, schema }) => ({ id: `${place}-${name}`, schema })),
      ...(operation.requestBody?.content.slice(0, 1) ?? []).flatMap(({ schema }) =>
        withPaths(propertiesOf(schema, document.schemas, String)).map(({ path, property }) => ({
          id: `body-${path.replaceAll(".", "-")}`,
          schema: { enum: property.values?.values ?? [] },
        })),
      ),
    ];
    return places.flatMap(({ id, schema }) => {
      const item = itemOf(page, id);
      const values = valuesOf(schema, document.schemas)?.values ?? [];
      return values
        .filter((value) => !item.includes(`<li><code>${String(value)}</code>`))
        .map((value) => `${operation.operationId} ${id} ${String(value)}`);
    });
  });
  expect(missing).toEqual([]);
});

test("no parameter, and no property of a body, is without an anchor", () => {
  const missing = operations.flatMap(({ operation, page }) => {
    const ids = [
      ...operation.parameters.map(({ in: place, name }) => `${place}-${name}`),
      ...(operation.requestBody?.content.slice(0, 1) ?? []).flatMap(({ schema }) =>
        propertiesOf(schema, document.schemas, String).map(({ name }) => `body-${name}`),
      ),
      "responses",
    ];
    return ids.filter((id) => !page.includes(` id="${id}"`)).map((id) => `${operation.operationId} ${id}`);
  });
  expect(missing).toEqual([]);
});

test("no operation or type is named in code without a link to its page", () => {
  const names = new Set([
    ...document.operations.map(({ operationId }) => operationId),
    ...Object.keys(document.schemas),
  ]);
  const dead = OWN_PAGES.flatMap((file) => {
    const own = /(\w+)\.html$/.exec(file)?.[1];
    const [, main = ""] = readSite(file).split(/<main[^>]*>/);
    const text = main.replaceAll(/<a .*?<\/a>|<h\d.*?<\/h\d>|<pre>.*?<\/pre>|<summary>.*?<\/summary>/gs, "");
    return [...text.matchAll(/<code[^>]*>(\w+)(?:\(\))?<\/code>/g)].flatMap(([, name = ""]) =>
      names.has(name) && name !== own ? `${file}: ${name}` : [],
    );
  });
  expect(dead).toEqual([]);
});

/** The blocks of code of a page, as HTML. */
function blocksOf(page: string): string[] {
  return [...readSite(page).matchAll(/<pre>(.*?)<\/pre>/gs)].map(([, code = ""]) => code);
}

test("every page with the host or the workspace in its code follows what a reader chooses", () => {
  const wrong = OWN_PAGES.filter((page) => {
    const blocks = blocksOf(page);
    const marked = blocks.some((code) => /<span class=(host|workspace|options)>/.test(code));
    const controls = readSite(page).split('<div class="choices">').length - 1;
    const plain = blocks.join("").replaceAll(/<span class=(host|workspace)>.*?<\/span>/g, "");
    return controls !== Number(marked) || /https:\/\/api\.buddy\.works|my-company/.test(plain);
  });
  expect(wrong).toEqual([]);
});

test("every sample can be read without scripts, for each language and each example", () => {
  const missing = operations.flatMap(({ operation, page }) => {
    const text = page
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
    const [first] = operation.samples;
    return operation.samples
      .filter(({ server, source }) => server === first?.server && !text.includes(source.trimEnd()))
      .map(({ operationId, language, example }) => `${operationId} ${language} ${example}`);
  });
  expect(missing).toEqual([]);
});

test("every page leads to the repository, its issues and its licence, and one that people write to its source", () => {
  const lost = OWN_PAGES.filter((page) => {
    const isWritten = /^(index|404|guide\/.*|reference\/[^/]+\/(?!index).*)\.html$/.test(page);
    const names = [
      'aria-label="Repository"',
      ">Report a mistake<",
      ">Licence: ",
      ...(isWritten ? [">Edit this page<"] : []),
    ];
    return !names.every((name) => readSite(page).includes(name));
  });
  expect(lost).toEqual([]);
});

/** The comments of all properties in a type, wherever they are in it. */
function commentsIn(node: unknown, found: string[] = []): string[] {
  if (typeof node !== "object" || node === null) return found;
  const { comment, kindOf } = node as {
    comment?: { summary: { kind: string; text: string }[] };
    kindOf?: unknown;
  };
  const text = comment?.summary.find(({ kind }) => kind === "text")?.text.split("\n")[0];
  if (kindOf && text) found.push(text);
  const { type, types, declaration, children = [] } = node as Record<string, unknown>;
  for (const part of [type, types, declaration, children].flat()) commentsIn(part, found);
  return found;
}

test("no alias of the client is without the comments of its properties", async () => {
  const pages = new Map(
    OWN_PAGES.filter((file) => file.startsWith("client/")).map((file) => [
      file,
      readSite(file.replace("html", "md")),
    ]),
  );
  const text = [...pages.values()].join("\n").replaceAll(/\s+/g, " ");
  const lost = (await readExports())
    .filter(({ source }) => !/^generated\/|validate\/(operations\/|schemas)/.test(source))
    .flatMap(({ reflection }) =>
      commentsIn(reflection.type).flatMap((comment) =>
        text.includes(comment.trim()) ? [] : [`${reflection.name}: ${comment}`],
      ),
    );
  expect(lost).toEqual([]);
  const [, options = ""] = (pages.get("client/options.html") ?? "").split("## BuddyClientOptions");
  for (const name of ["token", "region", "baseUrl", "fetch", "hooks", "validate", "userAgent"])
    expect(options, name).toMatch(new RegExp(`^\\| \`${name}\\?\` \\| .+ \\| \\S.+ \\|$`, "m"));
});
