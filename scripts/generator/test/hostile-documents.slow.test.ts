import type { Document } from "@buddy-openapi/openapi/document";
import { UnsupportedError } from "@buddy-openapi/openapi/document";
import { expect, test } from "vitest";
import { GeneratedModules } from "./generated-modules.ts";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is hostile.
const TEXTS = [
  ...[
    '"',
    "'",
    "`",
    "\\",
    "*/",
    "/*",
    "//",
    "${boom()}",
    "</script>",
    "\u2028",
    "\u2029",
    "\r\n",
    "\n",
    "\0",
    "\ud800",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "a-b",
    "a.b",
    "2",
    "",
    "default",
    "class",
    "é",
    "😀",
    "@deprecated",
    "{x}",
    "]]>",
  ],
];

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is hostile.

/** Numbers that only depend on the seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A document with hostile text wherever text can be. */
function hostileDocument(seed: number): Document {
  const next = random(seed);
  const text = () =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => TEXTS[Math.floor(next() * TEXTS.length)]).join(
      "",
    );
  const schema = (depth: number): unknown => {
    const kind = Math.floor(next() * 6);
    if (depth === 0 || kind === 0)
      return { type: "string", description: text(), enum: [text(), text(), null], example: text() };
    if (kind === 1) return { const: text(), default: text(), title: text() };
    if (kind === 2) return { type: "array", items: schema(depth - 1), examples: [text()] };
    if (kind === 3) return { anyOf: [schema(depth - 1), { type: "null" }], description: text() };
    const properties = Object.fromEntries([text(), text()].map((name) => [name, schema(depth - 1)]));
    return { type: "object", description: text(), properties, required: [text()] };
  };
  const document = {
    openapi: "3.1.1",
    info: { title: text(), version: text() },
    security: [{ Token: [text()] }],
    paths: {
      [`/x/${next() < 0.3 ? encodeURI(TEXTS[Math.floor(next() * 14)]?.toWellFormed() ?? "") : "y"}`]: {
        post: {
          operationId: next() < 0.3 ? text() : "addX",
          summary: text(),
          description: text(),
          parameters: [
            {
              name: next() < 0.5 ? text() : "a",
              in: next() < 0.3 ? "header" : "query",
              description: text(),
              schema: { type: "string", enum: [text()], default: text() },
            },
          ],
          requestBody: { description: text(), content: { "application/json": { schema: schema(2) } } },
          responses: {
            "200": {
              description: text(),
              headers: { [`X-${text()}`]: { schema: { type: "string" } } },
              content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: { Token: { type: "http", scheme: "bearer" } },
      schemas: { A: schema(3), [text()]: schema(1) },
    },
  };
  // It has the structure of a document, and texts that no author would write.
  return document as unknown as Document;
}

test("hostile text is refused or stays text: every generated package compiles and does nothing on import", {
  timeout: 180_000,
}, async () => {
  using modules = new GeneratedModules();
  const accepted: string[] = [];
  for (let seed = 1; seed <= 150; seed += 1) {
    try {
      await modules.add(`seed-${seed}`, hostileDocument(seed));
      accepted.push(`seed-${seed}`);
    } catch (error) {
      if (!(error instanceof UnsupportedError)) throw new Error(`Seed ${seed} crashes.`, { cause: error });
    }
  }
  expect(accepted.length).toBeGreaterThan(30);
  expect(await modules.typeErrors()).toBe("");
  for (const name of accepted) await modules.operations(name);
});
