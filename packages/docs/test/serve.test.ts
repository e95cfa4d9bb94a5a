import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "@buddy-openapi/process/listen";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileServer } from "../serve.ts";

const outer = mkdtempSync(join(tmpdir(), "buddy-openapi-preview-"));
let server: Server;
let url: string;

beforeAll(async () => {
  writeFileSync(join(outer, "secret.txt"), "secret");
  const folder = mkdtempSync(join(outer, "site-"));
  writeFileSync(join(folder, "index.html"), "<h1>Start</h1>");
  server = fileServer(folder);
  url = await listen(server);
});

afterAll(() => {
  server.close();
  rmSync(outer, { recursive: true });
});

/** Unlike `fetch`, it sends a path as it is. */
function get(path: string): Promise<{ status: number | undefined; type: string | undefined }> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ port, path, host: "127.0.0.1" }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, type: response.headers["content-type"] });
    })
      .once("error", reject)
      .end();
  });
}

test("gives the page of a folder, as HTML", async () => {
  expect(await get("/")).toEqual({ status: 200, type: "text/html; charset=utf-8" });
  expect(await get("/index.html?a=b")).toMatchObject({ status: 200 });
});

test.each([
  "/no-such.html",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "//secret.txt",
  "//[",
  "/%00",
])("has nothing at %s", async (path) => {
  expect(await get(path)).toMatchObject({ status: 404 });
});
