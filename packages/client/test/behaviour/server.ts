import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { createGzip } from "node:zlib";
import { listen } from "@buddy-openapi/process/listen";
import type { ScriptedResponse } from "./case.ts";

export interface ReceivedRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server on loopback that plays responses in their order, and the last one again when they run out. */
export interface ScriptedServer extends AsyncDisposable {
  url: string;
  requests: ReceivedRequest[];
  /** What the server does with its time: whether the response to the last request is held back, and where. */
  held: "headers" | "body" | undefined;
  /** The number of bytes that the system took from the server for its clients. */
  bytesSent(): number;
  /** The number of connections that are open. */
  connections(): Promise<number>;
}

/** Starts a server. Its delays run on the clock of the test. */
export async function serve(
  responses: readonly ScriptedResponse[] | ((request: ReceivedRequest) => ScriptedResponse),
) {
  let bytes = 0;
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    void play(request, response);
  });
  const scripted: ScriptedServer = {
    url: "",
    requests: [],
    held: undefined,
    bytesSent: () => bytes,
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function play(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers } = request;
    // A client that goes away ends nothing here but its own response.
    response.on("error", () => {});
    const received = { method, url, headers, body: method === "GET" ? "" : await text(request) };
    const number = scripted.requests.push(received);
    const reply =
      typeof responses === "function"
        ? responses(received)
        : (responses[number - 1] ?? responses.at(-1) ?? {});
    const hold = async (where: "headers" | "body", ms: number | undefined) => {
      if (ms === undefined) return;
      scripted.held = where;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        response.once("close", () => {
          clearTimeout(timer);
          resolve();
        });
      });
      // A later request may be held by now.
      if (scripted.requests.length === number) scripted.held = undefined;
    };

    scripted.held = undefined;
    await hold("headers", reply.delayMs);
    if (reply.disconnect) {
      request.socket.destroy();
      return;
    }
    if (reply.raw !== undefined) {
      request.socket.end(`${reply.rawHead ?? ""}${"x".repeat(reply.rawRepeat ?? 0)}${reply.raw}`);
      return;
    }
    const { body, repeatBody = 1 } = reply;
    // The clock of a case is not that of this machine; a case that is about the server's clock has the header.
    response.sendDate = false;
    const content = Buffer.from(typeof body === "string" ? body : (JSON.stringify(body) ?? ""));
    response.writeHead(reply.status ?? 200, reply.statusText, {
      ...(content.length > 0 && { "content-type": "application/json" }),
      ...(reply.gzip && { "content-encoding": "gzip" }),
      ...(reply.cut && { "content-length": String(content.length) }),
      ...reply.headers,
    });
    if (reply.cut || reply.bodyDelayMs !== undefined) {
      response.write(content.subarray(0, content.length / 2));
      await hold("body", reply.bodyDelayMs);
      if (reply.cut) setImmediate(() => request.socket.destroy());
      else response.end(content.subarray(content.length / 2));
    } else if (repeatBody > 1) {
      const { head = "", tail = "" } = reply;
      const parts = Readable.from(parted(head, content, repeatBody, tail));
      const sent = reply.gzip ? parts.pipe(createGzip()) : parts;
      sent.pipe(response).on("close", () => {
        parts.destroy();
        bytes += request.socket.bytesWritten;
      });
    } else {
      response.end(content);
    }
  }

  scripted.url = await listen(server);
  return scripted;
}

function* parted(head: string, content: Buffer, times: number, tail: string): Generator<Buffer> {
  if (head) yield Buffer.from(head);
  yield* repeat(content, times);
  if (tail) yield Buffer.from(tail);
}

/** The content that many times, in parts of some size. */
function* repeat(content: Buffer, times: number): Generator<Buffer> {
  const atOnce = Math.ceil(65_536 / content.length);
  const part = Buffer.concat(Array<Buffer>(atOnce).fill(content));
  for (let left = times; left > 0; left -= atOnce) yield part.subarray(0, left * content.length);
}
