import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "@buddy-openapi/process/browser";
import { expect, test } from "vitest";
import { startPageServer } from "../redoc/live-server.ts";

const BUNDLE = join(import.meta.dirname, "../../../spec/dist/openapi.json");

test("the page of pnpm dev shows a new document by itself, and asks its own server only", async () => {
  if (!existsSync(BUNDLE)) throw new Error("spec/dist/openapi.json is missing. Run: pnpm build");
  const json = readFileSync(BUNDLE, "utf8");
  await using server = await startPageServer(json);
  const browser = await launchBrowser({ loopback: true });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${server.url}/`) && !/^(data|blob):/.test(url)) complaints.push(url);
    });

    await page.goto(server.url);
    await page.getByRole("heading", { level: 1, name: "Buddy REST API" }).waitFor();
    server.show(json.replace("Buddy REST API", "Changed REST API"));
    await page.getByRole("heading", { level: 1, name: "Changed REST API" }).waitFor();
    expect(await page.title()).toContain("Changed REST API");
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
