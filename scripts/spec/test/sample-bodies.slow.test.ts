import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import type { Document } from "@buddy-openapi/openapi/document";
import { listen } from "@buddy-openapi/process/listen";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addSamples } from "../samples/code-samples.ts";
import { HOSTILE } from "./hostile-samples.ts";

const folder = mkdtempSync(join(tmpdir(), "buddy-openapi-bodies-"));
writeFileSync(join(folder, "report.zip"), "PK\u0000\r\n");

const received: { authorization: string | undefined; type: string; path: string; body: unknown }[] = [];
const server = createServer(async (request, response) => {
  const body = await buffer(request);
  const type = request.headers["content-type"] ?? "";
  const { url: path = "", headers } = request;
  received.push({ authorization: headers.authorization, type, path, body: await parsed(type, body) });
  response.end("bytes");
});
let url = "";
beforeAll(async () => {
  url = await listen(server);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** A body by its media type: the pairs or parts of a form, else the text. */
async function parsed(type: string, body: Buffer): Promise<unknown> {
  if (!/form/.test(type)) return body.toString();
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  return Promise.all(
    [...form].map(async ([name, part]) =>
      typeof part === "string" ? [name, part] : [name, part.name, part.type, await part.text()],
    ),
  );
}

/** An operation with a path of segments, a token of its own, this body, and bytes in response. */
function documentWith(mediaType: string, value: unknown, encoding: object = {}): Document {
  const document = {
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    servers: [{ url }],
    paths: {
      "/files/{path}": {
        post: {
          operationId: "uploadFile",
          security: [{ SuiteToken: [] }],
          parameters: [
            { name: "path", in: "path", required: true, "x-path-segments": true, example: "a b/c" },
          ],
          requestBody: { content: { [mediaType]: { encoding, examples: { one: { value } } } } },
          responses: {
            200: { content: { "application/zip": { examples: { one: { value: "@got.zip" } } } } },
          },
        },
      },
    },
    components: { securitySchemes: { SuiteToken: { type: "http", scheme: "bearer", "x-own-token": true } } },
  };
  // What no sample needs is left out.
  return document as unknown as Document;
}

const MULTIPART = "multipart/form-data";
const FORM = "application/x-www-form-urlencoded";

type Row = [mediaType: string, value: unknown, body: unknown, encoding?: object];

const texts = HOSTILE.filter((text) => !/[\0\r\n]/.test(text));
const rows: Row[] = [
  [MULTIPART, { file: "@report.zip" }, [["file", "report.zip", "application/octet-stream", "PK\0\r\n"]]],
  [
    MULTIPART,
    { list: ["a", 1], text: texts.join() },
    [
      ["list", "a"],
      ["list", "1"],
      ["text", texts.join()],
    ],
  ],
  [MULTIPART, { meta: { a: texts } }, [["meta", JSON.stringify({ a: texts })]]],
  [
    FORM,
    { "a[]": [1, 2], text: HOSTILE.slice(0, 9).join() },
    [
      ["a[]", "1"],
      ["a[]", "2"],
      ["text", HOSTILE.slice(0, 9).join()],
    ],
  ],
  [
    FORM,
    { tags: ["x", "y"], meta: { b: 1 } },
    [
      ["tags", "x,y"],
      ["meta", '{"b":1}'],
    ],
    { tags: { explode: false }, meta: { contentType: "application/json" } },
  ],
  ["application/zip", "@report.zip", "PK\0\r\n"],
  ["application/zip", "@/etc/hostname", "@/etc/hostname"],
  ["text/plain", texts.join("\n"), texts.join("\n")],
];

test.for(rows)("curl and fetch send the same as %s: %j", async ([mediaType, value, body, encoding]) => {
  const samples = addSamples(documentWith(mediaType, value, encoding));
  const run = { cwd: folder, env: { ...process.env, SUITE_TOKEN: "own" } };
  for (const { language, source } of samples) {
    if (language === "typescript") {
      expect(source).toContain("tokens: { SuiteToken: process.env.SUITE_TOKEN }");
      continue;
    }
    received.length = 0;
    if (language === "curl") await promisify(execFile)("bash", ["-c", source], run);
    else await promisify(execFile)(process.execPath, ["--input-type=module", "-e", source], run);
    const type = expect.stringContaining(mediaType);
    expect(received, language).toMatchObject([{ authorization: "Bearer own", path: "/files/a%20b/c", type }]);
    const [{ body: sent } = { body: undefined }] = received;
    // Of a part of JSON only some parsers show a type.
    expect(sent, language).toEqual(
      Array.isArray(body)
        ? body.map((part) => (part[0] === "meta" ? expect.arrayContaining(part) : part))
        : body,
    );
    expect(readFileSync(join(folder, "got.zip"), "utf8")).toBe("bytes");
    rmSync(join(folder, "got.zip"));
  }
});

test("the client gets the same values, and files from disk", () => {
  const samples = addSamples(documentWith(MULTIPART, { file: "@report.zip", list: ["@report.zip"], n: 1 }));
  expect(samples.find(({ language }) => language === "typescript")?.source).toMatchInlineSnapshot(`
    "import { createBuddyClient } from "@buddy-openapi/client";
    import { openAsBlob } from "node:fs";
    import { writeFile } from "node:fs/promises";

    const buddy = createBuddyClient();
    const { data } = await buddy.uploadFile({
      path: "a b/c",
      body: {
        file: new File([await openAsBlob("report.zip")], "report.zip"),
        list: [new File([await openAsBlob("report.zip")], "report.zip")],
        n: 1,
      },
    }, { tokens: { SuiteToken: process.env.SUITE_TOKEN } }).stream();

    await writeFile("got.zip", data);
    "
  `);
});
