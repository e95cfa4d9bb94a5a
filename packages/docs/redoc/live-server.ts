import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listen } from "@buddy-openapi/process/listen";
import { REDOC_OPTIONS, withOwnLogos } from "./redoc.ts";

/** The page around Redoc, with the styles that it lacks. */
const PAGE = join(import.meta.dirname, "page.html");
const OPTIONS = JSON.stringify(REDOC_OPTIONS);
const BODY = '<div id="redoc"></div>\n  <script type="module" src="/page.js"></script>';

/** The docs page of the spec as it is now, on loopback. */
export interface PageServer extends AsyncDisposable {
  url: string;
  /** Lets every open page show this bundled document. */
  show(json: string): void;
}

/** What a page may ask for: this server, which serves what the built page contains. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Shows the document, and itself anew when there is a newer one. Each has a number of its own. */
const PAGE_SCRIPT = `import { init } from "/redoc.js";

const { number, document: description, options } = await (await fetch("/page.json")).json();
document.title = description.info.title;
init(description, options, document.getElementById("redoc"));
new EventSource("/events").onmessage = ({ data }) => {
  if (Number(data) !== number) location.reload();
};
`;

/** Serves Redoc, which draws a save at once. */
export async function startPageServer(first: string): Promise<PageServer> {
  const page = (await readFile(PAGE, "utf8")).replace("{{body}}", BODY);
  const redoc = withOwnLogos(await readFile(redocScript(), "utf8"));
  const readers = new Set<ServerResponse>();
  let json = first;
  let number = 1;

  const server = createServer((request, response) => {
    const send = (type: string, body: string, cache = "no-store") => {
      response.setHeader("Content-Security-Policy", POLICY);
      response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": cache }).end(body);
    };
    switch (request.url?.split("?")[0]) {
      case "/":
        return send("text/html", page);
      case "/page.js":
        return send("text/javascript", PAGE_SCRIPT);
      case "/redoc.js":
        // It stays the same as long as this server runs.
        return send("text/javascript", redoc, "max-age=31536000, immutable");
      case "/page.json":
        return send("application/json", `{"number":${number},"options":${OPTIONS},"document":${json}}`);
      case "/openapi.json":
        return send("application/json", json);
      case "/events":
        response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
        response.write(`data: ${number}\n\n`);
        readers.add(response);
        response.once("close", () => readers.delete(response));
        return;
      default:
        response.writeHead(404).end();
    }
  });
  const url = await listen(server);
  return {
    url,
    show(next) {
      if (next === json) return;
      json = next;
      number += 1;
      for (const reader of readers) reader.write(`data: ${number}\n\n`);
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function redocScript(): string {
  return fileURLToPath(import.meta.resolve("@redocly/cli/lib/chunks/redoc.standalone.js"));
}
