import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "@buddy-openapi/process/listen";

/** A server on loopback that plays the responses of the smoke cases. */
export interface ApiServer extends AsyncDisposable {
  url: string;
}

/** What a browser requires before it lets a page of another origin send a token and read the response. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type",
  "access-control-allow-methods": "*",
  "access-control-expose-headers": "retry-after",
};

/** A page under this policy runs no code that is made of text. */
const POLICY = { "content-security-policy": "default-src 'none'; script-src blob:; connect-src http:" };

/**
 * Starts the server. The last segment of a path names its response; `example` is what is found.
 *
 * @param elsewhere the URL of another origin, to which `moved` leads.
 */
export async function startApiServer(example: unknown, elsewhere?: string): Promise<ApiServer> {
  const seen = new Set<string>();

  const respond = (request: IncomingMessage, response: ServerResponse): unknown => {
    const { method, url = "", headers } = request;
    const json = (status: number, body: unknown, headers = {}) =>
      response
        .writeHead(status, { ...CORS, "content-type": "application/json", ...headers })
        .end(JSON.stringify(body));
    const errors = (message: string) => ({ errors: [{ message }] });
    if (method === "OPTIONS") return response.writeHead(204, CORS).end();
    const again = seen.has(url);
    seen.add(url);

    switch (url.split("/").at(-1)) {
      case "page":
        return response.writeHead(200, { "content-type": "text/html", ...POLICY }).end("<!doctype html>");
      case "found":
        return json(200, example);
      case "missing":
        return json(404, errors("Integration not found"));
      case "limited-once":
        return again ? json(200, example) : json(429, errors("Slow down"), { "retry-after": "0" });
      case "unavailable-once":
        return again ? json(200, example) : json(503, errors("Back soon"));
      case "gateway":
        response.writeHead(502, { ...CORS, "content-type": "text/html" });
        return response.end("<html><body><h1>Bad Gateway</h1></body></html>");
      case "silent":
        return;
      case "halfway":
        return response.writeHead(200, { ...CORS, "content-type": "application/json" }).write('{"name":');
      case "hung-up":
        return request.socket.destroy();
      case "moved":
        return json(302, {}, { location: `${elsewhere}/authorization` });
      case "moved-here":
        return json(302, {}, { location: "found" });
      case "echo":
        return json(
          400,
          { errors: [{ message: `You sent ${headers.authorization}` }] },
          { "x-echo": headers.authorization },
        );
      case "agent":
        return json(200, { agent: headers["user-agent"] ?? null });
      case "large":
        return response.writeHead(200, CORS).end(" ".repeat(1_000_000));
      case "authorization":
        return json(200, { authorization: headers.authorization ?? null });
      default:
        return json(500, errors(`No response for ${url}`));
    }
  };

  const server = createServer(respond);
  const url = await listen(server);
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
