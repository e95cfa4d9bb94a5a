import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { PAGES_OF_KINDS } from "./page-kinds.ts";
import { OLD_PAGES, readSite } from "./site-files.ts";

const validate = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // The policy of the pages is part of them: they are files, which no server gives headers.
    "no-inline-style": "error",
    "require-sri": "off",
    // Written by templates, for browsers.
    "no-trailing-whitespace": "off",
    "attr-quotes": "off",
    "doctype-style": "off",
    "void-style": "off",
    "long-title": "off",
    "no-raw-characters": "off",
  },
});

test.each([...PAGES_OF_KINDS, ...OLD_PAGES])("%s is valid HTML", async (page) => {
  const { results } = await validate.validateString(readSite(page));
  const messages = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

test("invalid HTML is found", async () => {
  const page = readSite("index.html").replace("<main", "<p><div></p><main");
  const { valid } = await validate.validateString(page);
  expect(valid).toBe(false);
});
