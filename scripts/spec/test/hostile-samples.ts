import type { Document } from "@buddy-openapi/openapi/document";

/** Text that ends a string, a template, a comment, a script or a shell word wherever it is not escaped. */
export const HOSTILE = [
  `'; touch pwned; '`,
  `"; process.exit(3); "`,
  "`; process.exit(3); `",
  `\${process.exit(3)}`,
  "$(touch pwned) $HOME `touch pwned`",
  "*/ process.exit(3); /*",
  "</script><script>alert(1)</script><!--",
  "a\\",
  "\\'; \\\"; \\`",
  "line\nend\r\n\ttab\u2028\u2029\u0000",
  "@/etc/hostname",
  "!history !!",
  "{a,b}[1-3]?x=1&y=2#z %41 ü 🐕",
  "--config",
];

export function documentWith(text: string): Document {
  const parameter = (name: string, place: "path" | "query" | "header") => ({
    name,
    in: place,
    required: true,
    schema: { type: "string" as const },
    example: place === "header" ? text.replace(/[^ -~]/g, "") : text,
  });
  return {
    openapi: "3.1.1",
    info: { title: "Pets", version: "1" },
    servers: [
      { url: "https://api.pets.test", description: "", variables: {}, "x-region": "us" },
      { url: "https://api.eu.pets.test/", description: "", variables: {}, "x-region": "eu" },
      { url: "https://{host}/api", description: "", variables: { host: { default: "pets.example.com" } } },
    ],
    security: [{ Token: [] }],
    paths: {
      "/pets/{pet}": {
        parameters: [parameter("pet", "path")],
        post: {
          operationId: "feedPet",
          parameters: [
            parameter("food", "query"),
            parameter("X-Note", "header"),
            { ...parameter("not", "query"), required: false },
          ],
          requestBody: {
            content: {
              "application/json": {
                examples: {
                  one: { value: { [text]: text, ["__proto__"]: text, list: [text, 1, null, true, {}, []] } },
                  two: { value: text },
                },
              },
            },
          },
          responses: { "200": { description: "", content: { "application/json": {} } } },
        },
      },
    },
  };
}

/** What a sample sends: method, URL, headers and body. */
interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

export function expected(text: string, base: string, body: unknown): Sent {
  return {
    method: "POST",
    url: `${base}/pets/${encodeURIComponent(text)}?food=${encodeURIComponent(text)}`,
    headers: {
      authorization: "Bearer secret",
      "x-note": text.replace(/[^ -~]/g, "").trim(),
      "content-type": "application/json",
    },
    body,
  };
}

export const BASES: Record<string, string> = {
  us: "https://api.pets.test",
  eu: "https://api.eu.pets.test",
  own: "https://pets.example.com/api",
};

export function bodies(text: string): Record<string, unknown> {
  // As JSON, in which `__proto__` is a name like any other.
  const key = JSON.stringify(text);
  return {
    one: JSON.parse(`{ ${key}: ${key}, "__proto__": ${key}, "list": [${key}, 1, null, true, {}, []] }`),
    two: text,
  };
}
