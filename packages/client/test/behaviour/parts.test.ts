import { createServer, type ServerResponse } from "node:http";
import {
  type BaseClient,
  type CallOptions,
  createBaseClient,
  createBuddyClient,
  type DownloadCall,
  type LinesCall,
} from "@buddy-openapi/client";
import { listen } from "@buddy-openapi/process/listen";
import { afterEach, expect, test } from "vitest";
import { defineDownload } from "../../dist/downloads.js";
import { defineLines } from "../../dist/lines.js";
import { readBlob, readByType, readLines } from "../../dist/runtime/media-type.js";

// Downloads and lines of an API that has them, over a server that says when each part is sent.
const usual = { method: "GET", scopes: [] };
const download = defineDownload<
  (
    client: BaseClient,
    parameters: object,
    options?: CallOptions,
  ) => DownloadCall<Blob, { ok: true; data: Blob; headers: Headers }>
>({
  ...usual,
  operationId: "getFile",
  path: "/file",
  reads: { "application/octet-stream": readBlob },
  read: readByType,
});
const logs = defineLines<
  (client: BaseClient, parameters: object, options?: CallOptions) => LinesCall<unknown, unknown>
>({
  ...usual,
  operationId: "getLogs",
  path: "/logs",
  reads: { "application/jsonl": readLines },
  read: readByType,
});

let close = () => {};
afterEach(() => close());

async function connect(respond: (response: ServerResponse) => void | Promise<void>) {
  const sent: { isClosed: boolean } = { isClosed: false };
  const server = createServer((_request, response) => {
    response.on("close", () => {
      sent.isClosed = true;
    });
    void respond(response);
  });
  const baseUrl = await listen(server);
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { client: createBaseClient({ baseUrl, token: "secret", retry: { baseDelayMs: 0 } }), sent };
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test("a download is a Blob, or a stream of more than maxResponseBytes with the headers of its response", async () => {
  const { client } = await connect((response) => {
    response.setHeader("content-disposition", 'attachment; filename="a.bin"');
    response.write("0123");
    setTimeout(() => response.end("4567"), 10);
  });
  expect(await (await download(client, {})).text()).toBe("01234567");
  await expect(download(client, {}, { maxResponseBytes: 4 })).rejects.toThrow(
    "more than maxResponseBytes of 4",
  );
  const { data, headers } = await download(client, {}, { maxResponseBytes: 4 }).stream();
  expect([headers.get("content-disposition"), await new Response(data).text()]).toEqual([
    'attachment; filename="a.bin"',
    "01234567",
  ]);
  const read = download(client, {});
  await read;
  expect(await new Response((await read.stream()).data).text()).toBe("01234567");
});

test("a body that is read in parts can't be had whole too", async () => {
  const { client } = await connect((response) => void response.end("{}"));
  const call = download(client, {});
  await (await call.stream()).data.cancel();
  await expect(call).rejects.toThrow("read in parts: it can't be had as a whole too");
  const lines = logs(client, {});
  expect(await listOf(lines)).toEqual([{}]);
  await expect(listOf(lines)).rejects.toThrow("can be iterated once");
});

test("lines come one by one, whatever the parts of the body are, and are a list that can be repeated", async () => {
  const text = '{"n":1,"t":"ü\u2028"}\r\n\n  \n{"n":2}\n"last"';
  const bytes = new TextEncoder().encode(text);
  const { client } = await connect(async (response) => {
    for (const byte of bytes) response.write(Uint8Array.of(byte));
    response.end();
  });
  const all = [{ n: 1, t: "ü\u2028" }, { n: 2 }, "last"];
  expect(await listOf(logs(client, {}))).toEqual(all);
  const call = logs(client, {});
  expect(await call).toEqual(all);
  expect([await listOf(call), await listOf(call)]).toEqual([all, all]);
  await expect(logs(client, {}, { maxResponseBytes: 5 })).rejects.toThrow("maxResponseBytes of 5");
  await expect(listOf(logs(client, {}, { maxResponseBytes: 5 }))).rejects.toThrow("maxResponseBytes of 5");
});

test("a line is there before the next one is sent, and leaving the loop closes the connection", async () => {
  const { client, sent } = await connect((response) => void response.write("1\n"));
  for await (const line of logs(client, {})) {
    expect([line, sent.isClosed]).toEqual([1, false]);
    break;
  }
  await expect.poll(() => sent.isClosed).toBe(true);
});

test("a line that is not JSON is an error with its number, in a list and after the lines before", async () => {
  const { client } = await connect((response) => void response.end("1\n\noops\n4\n"));
  const error = { name: "BuddyParseError", message: expect.stringContaining("(line 3 is not JSON)") };
  await expect(logs(client, {})).rejects.toMatchObject(error);
  const iterator = logs(client, {})[Symbol.asyncIterator]();
  expect((await iterator.next()).value).toBe(1);
  await expect(iterator.next()).rejects.toMatchObject({ ...error, body: "oops" });
});

test.for([
  ["timeoutMs", { timeoutMs: 60 }],
  ["totalTimeoutMs", { totalTimeoutMs: 60 }],
] as const)("silence of more than %s ends a stream and lines", async ([option, options]) => {
  const { client, sent } = await connect((response) => void response.write("1\n"));
  const error = { name: "BuddyTimeoutError", message: expect.stringContaining(`${option} of 60 ms passed`) };
  await expect(listOf(logs(client, {}, options))).rejects.toMatchObject(error);
  const { data } = await download(client, {}, options).stream();
  await expect(new Response(data).text()).rejects.toMatchObject(error);
  expect(sent.isClosed).toBe(true);
});

test("timeoutMs is the time of a part, not of all", async () => {
  const { client } = await connect(async (response) => {
    for (let part = 0; part < 6; part += 1) {
      response.write(`${part}\n`);
      await later(60);
    }
    response.end();
  });
  expect(await listOf(logs(client, {}, { timeoutMs: 200 }))).toEqual([0, 1, 2, 3, 4, 5]);
});

test("the signal ends lines with its reason, and a broken connection is a failure of the network", async () => {
  const { client, sent } = await connect((response) => void response.write("1\n"));
  const controller = new AbortController();
  const lines = logs(client, {}, { signal: controller.signal })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe(1);
  setTimeout(() => controller.abort(new Error("enough")), 10);
  await expect(lines.next()).rejects.toThrow("enough");
  await expect.poll(() => sent.isClosed).toBe(true);
  const broken = await connect((response) => {
    response.write("1\n");
    setTimeout(() => response.destroy(), 30);
  });
  await expect(listOf(logs(broken.client, {}))).rejects.toMatchObject({ name: "BuddyNetworkError" });
});

test("a failure is an error, as of any call, and nobody is left with a rejection", async () => {
  const { client } = await connect(
    (response) => void response.writeHead(404).end('{"errors":[{"message":"Gone"}]}'),
  );
  const error = { name: "BuddyApiError", message: "getLogs failed: 404 Not Found (Gone)" };
  await expect(listOf(logs(client, {}))).rejects.toMatchObject(error);
  await expect(download(client, {}).stream()).rejects.toMatchObject({ status: 404 });
  await expect(logs(client, {}).result()).resolves.toMatchObject({ status: 404 });
});

test("each line is checked, as the list that the spec declares", async () => {
  const checked: unknown[] = [];
  const validators = [(_options: unknown, _id: string, value: unknown) => void checked.push(value)];
  const fetch = async () => new Response("1\n2\n");
  const client = createBuddyClient({ token: "secret", fetch, validate: { validators } });
  expect(await listOf(logs(client, {}))).toEqual([1, 2]);
  expect(await logs(client, {})).toEqual([1, 2]);
  expect(checked.filter((value) => value !== null)).toEqual([[1], [2], [1, 2]]);
});
