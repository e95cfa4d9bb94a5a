import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { listen } from "@buddy-openapi/process/listen";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CASES, type Exchange } from "./document-cases.ts";
import { GeneratedModules } from "./generated-modules.ts";

const accepted = CASES.filter(({ refused }) => !refused);
const modules = new GeneratedModules();

beforeAll(async () => {
  for (const { name, document, typed } of accepted) await modules.add(name, document, typed);
}, 60_000);
afterAll(() => modules[Symbol.dispose]());

test("the generated packages of every document compile, and so does what uses them", {
  timeout: 120_000,
}, async () => {
  expect(await modules.typeErrors()).toBe("");
});

describe("sends and reads over a socket what the document says", () => {
  const exchanges = accepted.flatMap(({ name, about, right = [] }) =>
    right.map((exchange) => ({ name, about, exchange })),
  );

  test.each(exchanges)("$name: $about", async ({ name, exchange }) => {
    const { call, parameters, options, sent, data, error } = exchange;
    const received: { request: IncomingMessage; body: string }[] = [];
    const server = createServer(async (request, response) => {
      received.push({ request, body: await text(request) });
      const { status, headers, body } = responseOf(exchange);
      response.writeHead(status, headers).end(body);
    });
    const url = await listen(server);
    try {
      const operations = await modules.operations(name);
      const client = await modules.client({ baseUrl: url, token: "secret" });
      const result = Promise.resolve(operations[call]?.(client, valuesOf(parameters), options));
      if (error !== undefined) {
        await expect(result).rejects.toThrow(error);
        expect(received).toEqual([]);
        return;
      }
      expect(await dataOf(await result)).toEqual(data);
      const [{ request, body } = { request: undefined, body: "" }] = received;
      expect(`${request?.method} ${request?.url}`).toBe(sent?.line);
      for (const [header, value] of Object.entries(sent?.headers ?? {})) {
        expect(request?.headers[header] ?? null, header).toBe(value);
      }
      if (sent?.body !== undefined) expect(body).toBe(sent.body);
      for (const part of sent?.contains ?? []) expect(body).toContain(part);
    } finally {
      server.close();
    }
  });
});

function responseOf({ response }: Exchange): {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
} {
  const { status = 200, headers = {}, json, text: plain = "", base64 } = response ?? {};
  if (json !== undefined)
    return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(json) };
  return { status, headers, body: base64 === undefined ? plain : Buffer.from(base64, "base64") };
}

function valuesOf(parameters: unknown): unknown {
  if (Array.isArray(parameters)) return parameters.map(valuesOf);
  if (typeof parameters !== "object" || parameters === null) return parameters;
  if ("$blob" in parameters) return new Blob([String(parameters.$blob)]);
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, valuesOf(value)]));
}

async function dataOf(value: unknown): Promise<unknown> {
  if (value === undefined) return { undefined: true };
  if (!(value instanceof Blob)) return value;
  return { blob: Buffer.from(await value.arrayBuffer()).toString("base64"), type: value.type };
}
