import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { listen } from "@buddy-openapi/process/listen";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves a folder as a host of static files does. */
export function fileServer(folder: string): Server {
  return createServer(async ({ url }, response) => {
    const file = fileAt(folder, `http://localhost${url}`);
    if (!(await stat(file).catch(() => undefined))?.isFile()) {
      response.writeHead(404).end("Not found\n");
      return;
    }
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
}

function fileAt(folder: string, url: string): string {
  // `URL` resolves every `..`, so the file is in the folder.
  const pathname = URL.canParse(url) ? new URL(url).pathname : "";
  return join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
}

if (import.meta.main) {
  await main(async () => {
    const folder = join(ROOT, "packages/docs/dist");
    if (!(await stat(folder).catch(() => undefined)))
      throw new Failure("The docs are not built. Run: pnpm build");
    const port = Number(process.env["PORT"] ?? 8080);
    const url = await listen(fileServer(folder), port).catch((error: Error) => {
      throw new Failure(`${error.message}\nTo take another port: PORT=8081 pnpm docs:preview`);
    });
    console.log(`${url}/ until you press Ctrl+C`);
  });
}
