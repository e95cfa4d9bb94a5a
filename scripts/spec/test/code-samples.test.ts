import { execFileSync } from "node:child_process";
import type { Document } from "@buddy-openapi/openapi/document";
import { describe, expect, test } from "vitest";
import { addSamples, codeSamples } from "../samples/code-samples.ts";

/** Text that ends a string, a template, a comment, a script or a shell word wherever it is not escaped. */
const HOSTILE = [
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

function documentWith(text: string): Document {
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

function expected(text: string, base: string, body: unknown): Sent {
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

const BASES: Record<string, string> = {
  us: "https://api.pets.test",
  eu: "https://api.eu.pets.test",
  own: "https://pets.example.com/api",
};

// The constructor has no name of its own.
const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;

/** Runs a module and gives what it hands to `fetch`, or to the client. */
async function runModule(source: string): Promise<unknown> {
  let given: unknown;
  const globals = {
    fetch: (
      url: string,
      { method, headers, body }: { method: string; headers: Record<string, string>; body: string },
    ) => {
      given = { method, url, headers: Object.fromEntries(new Headers(headers)), body: JSON.parse(body) };
      return { ok: true, json: () => undefined };
    },
    createBuddyClient: () =>
      new Proxy(
        {},
        { get: (_, operationId) => (parameters: unknown) => (given = { operationId, parameters }) },
      ),
    console: { log: () => undefined },
    process: {
      env: { BUDDY_TOKEN: "secret" },
      exit: () => expect.fail("The text runs as code."),
    },
  };
  const body = source.replace(/^import .*$/m, "");
  await new AsyncFunction(...Object.keys(globals), body)(...Object.values(globals));
  return given;
}

/** Runs shell scripts with a `curl` that prints its words. */
function curlWords(sources: string[]): string[][] {
  const script = ['curl() { printf \'%s\\0\' "$#" "$@"; }', ...sources].join("\n");
  const env = { ...process.env, BUDDY_TOKEN: "secret" };
  const words = execFileSync("bash", ["-c", script], { encoding: "utf8", env }).split("\0").slice(0, -1);
  return sources.map(() => words.splice(0, Number(words.shift())));
}

describe.each(HOSTILE)("the text %j", (text) => {
  const samples = codeSamples(documentWith(text));

  test("is sent by curl as it is", () => {
    const all = samples.filter(({ language }) => language === "curl");
    for (const [index, words] of curlWords(all.map(({ source }) => source)).entries()) {
      const { server = "", example = "" } = all[index] ?? {};
      const { method, url, headers, body } = expected(text, BASES[server] ?? "", bodies(text)[example]);
      const [first, ...options] = words;
      expect(first).toBe(url);
      expect(options.slice(0, 2)).toEqual(["-X", method]);
      expect(options.slice(2, -2).filter((word) => word !== "-H")).toEqual([
        `Authorization: ${headers["authorization"]}`,
        `X-Note: ${text.replace(/[^ -~]/g, "")}`,
        "Content-Type: application/json",
      ]);
      expect(options.at(-2)).toBe("-d");
      expect(options.at(-1)).not.toMatch(/^@/);
      expect(JSON.parse(options.at(-1) ?? "")).toEqual(body);
    }
  });

  test("is sent by fetch as it is", async () => {
    for (const { source, server, example } of samples.filter(({ language }) => language === "javascript")) {
      expect(source).not.toMatch(/<\/script|<!--|[\u2028\u2029]/);
      if (server !== "us") continue;
      expect(await runModule(source)).toEqual(
        expected(text, BASES[server] ?? "", bodies(text)[example ?? ""]),
      );
    }
  });

  test("reaches the client as it is", async () => {
    for (const { source, server, example } of samples.filter(({ language }) => language === "typescript")) {
      expect(source).not.toMatch(/<\/script|<!--|[\u2028\u2029]/);
      if (server !== "us") continue;
      expect(await runModule(source)).toEqual({
        operationId: "feedPet",
        parameters: {
          pet: text,
          food: text,
          "X-Note": text.replace(/[^ -~]/g, ""),
          body: bodies(text)[example ?? ""],
        },
      });
    }
  });
});

function bodies(text: string): Record<string, unknown> {
  // As JSON, in which `__proto__` is a name like any other.
  const key = JSON.stringify(text);
  return {
    one: JSON.parse(`{ ${key}: ${key}, "__proto__": ${key}, "list": [${key}, 1, null, true, {}, []] }`),
    two: text,
  };
}

describe("samples", () => {
  const document = documentWith("rex");
  const { post } = Object(document.paths?.["/pets/{pet}"]);

  test("name the server as the client does", () => {
    const typescript = codeSamples(document).filter(
      ({ language, example }) => language === "typescript" && example === "two",
    );
    expect(
      typescript.map(({ server, source }) => [server, /createBuddyClient\(.*\)/.exec(source)?.[0]]),
    ).toEqual([
      ["us", "createBuddyClient()"],
      ["eu", 'createBuddyClient({ region: "eu" })'],
      ["own", 'createBuddyClient({ baseUrl: "https://pets.example.com/api" })'],
    ]);
  });

  test("have no token where none is needed", () => {
    const open = structuredClone(document);
    Object(open.paths?.["/pets/{pet}"]).post.security = [];
    for (const { source } of codeSamples(open)) expect(source).not.toMatch(/Authorization|BUDDY_TOKEN/);
  });

  test("written by hand replace those of their label, for every server", () => {
    const own = structuredClone(document);
    Object(own.paths?.["/pets/{pet}"]).post["x-codeSamples"] = [
      { lang: "Shell", label: "curl", source: "curl --version\n" },
    ];
    addSamples(own);
    const curl = codeSamples(own).filter(({ label }) => label === "curl");
    expect(curl.map(({ server, source, written }) => [server, source, written])).toEqual([
      ["us", "curl --version\n", true],
      ["eu", "curl --version\n", true],
      ["own", "curl --version\n", true],
    ]);
  });

  test("of the first server are in the bundle, once, however often they are added", () => {
    addSamples(document);
    addSamples(document);
    expect(post["x-codeSamples"].map(({ label }: { label: string }) => label)).toEqual([
      "curl",
      "curl: two",
      "TypeScript (client)",
      "TypeScript (client): two",
      "JavaScript (fetch)",
      "JavaScript (fetch): two",
    ]);
  });

  test("can't be made of a body without an example, and the error names the operation", () => {
    const bare = structuredClone(document);
    const { post: operation } = Object(bare.paths?.["/pets/{pet}"]);
    delete operation["x-codeSamples"];
    operation.requestBody.content = { "text/plain": {} };
    expect(() => codeSamples(bare)).toThrow(/feedPet has a body without a named JSON example/);
  });
});
