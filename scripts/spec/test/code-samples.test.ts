import { list, record } from "@buddy-openapi/openapi/json";
import { describe, expect, test } from "vitest";
import { addSamples } from "../samples/code-samples.ts";
import { BASES, bodies, documentWith, expected, HOSTILE } from "./hostile-samples.ts";

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

describe.each(HOSTILE)("the text %j", (text) => {
  const samples = addSamples(documentWith(text));

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

describe("samples", () => {
  const document = documentWith("rex");

  test("name the server as the client does", () => {
    const typescript = addSamples(structuredClone(document)).filter(
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

  test("fit 60 columns, but for a line with one string that is longer", () => {
    const wide = structuredClone(document);
    const { examples } = Object(wide.paths?.["/pets/{pet}"]).post.requestBody.content["application/json"];
    const words = ["some", "words", "in", "a", "list", "that", "is", "long", "enough", "to", "be", "wide"];
    examples.wide = { value: { words, nested: { deeper: { words: words.slice(6) } } } };
    const lines = addSamples(wide)
      .filter(({ server, example }) => server === "us" && example === "wide")
      .flatMap(({ source }) => source.split("\n"));
    const strings = /^ *(['"]?[\w-]+['"]?: |-\w )?(["'`]).*\2,?( \\)?$/;
    expect(lines.filter((line) => line.length > 60 && !strings.test(line))).toEqual([]);
  });

  test("have no token where none is needed", () => {
    const open = structuredClone(document);
    Object(open.paths?.["/pets/{pet}"]).post.security = [];
    for (const { source } of addSamples(open)) expect(source).not.toMatch(/Authorization|BUDDY_TOKEN/);
  });

  test("written by hand replace those of their label, for every server", () => {
    const own = structuredClone(document);
    Object(own.paths?.["/pets/{pet}"]).post["x-codeSamples"] = [
      { lang: "Shell", label: "curl", source: "curl --version\n" },
    ];
    const curl = addSamples(own).filter(({ label }) => label === "curl");
    expect(curl.map(({ server, source, written }) => [server, source, written])).toEqual([
      ["us", "curl --version\n", true],
      ["eu", "curl --version\n", true],
      ["own", "curl --version\n", true],
    ]);
  });

  test("of the first server are in the bundle", () => {
    const bundle = structuredClone(document);
    addSamples(bundle);
    const { post } = record(bundle.paths?.["/pets/{pet}"]);
    const entries = list(record(post)["x-codeSamples"]).map(record);
    expect(entries.map(({ label }) => label)).toEqual([
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
    expect(() => addSamples(bare)).toThrow(/feedPet has a body without a named example/);
  });
});
