import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as ours from "@buddy-openapi/client";
import { afterAll, expect, test } from "vitest";
import { parameters } from "./play.ts";
import { serve } from "./server.ts";

// A project may hold the package twice: in two versions, or bundled into another one.
const folder = mkdtempSync(join(tmpdir(), "buddy-openapi-copy-"));
afterAll(() => rmSync(folder, { recursive: true }));

const root = new URL("../../", import.meta.url);
for (const name of ["dist", "package.json"]) {
  cpSync(new URL(name, root), join(folder, name), { recursive: true });
}
symlinkSync(fileURLToPath(new URL("node_modules", root)), join(folder, "node_modules"), "junction");
const theirs: typeof ours = await import(pathToFileURL(join(folder, "dist/index.js")).href);

const fails = async ({ createBuddyClient }: typeof ours, baseUrl: string, retry?: false) =>
  createBuddyClient({ baseUrl, token: "secret", ...(retry === false && { retry }) })
    .getIntegration(parameters)
    .then(
      () => expect.fail("the call should have failed"),
      (error: unknown) => error,
    );

test("the guards know the errors of another copy, which instanceof doesn't", async () => {
  await using server = await serve([{ status: 404, body: { errors: [] } }]);
  const error = await fails(theirs, server.url);
  expect(error).toBeInstanceOf(theirs.BuddyApiError);
  expect(error).not.toBeInstanceOf(ours.BuddyError);
  for (const { isBuddyError, isBuddyApiError } of [ours, theirs]) {
    expect(isBuddyError(error)).toBe(true);
    expect(isBuddyApiError(error)).toBe(true);
    expect(isBuddyApiError(error, 404)).toBe(true);
    expect(isBuddyApiError(error, 403)).toBe(false);
  }
});

test("an error of another kind is no API error", async () => {
  await using server = await serve([{ disconnect: true }]);
  const error = await fails(theirs, server.url, false);
  for (const { isBuddyError, isBuddyApiError } of [ours, theirs]) {
    expect(isBuddyError(error)).toBe(true);
    expect(isBuddyApiError(error)).toBe(false);
  }
});

test.for([undefined, null, "BuddyApiError", 404, new Error("no"), { name: "BuddyApiError", status: 404 }])(
  "%o is not taken for one",
  (value) => {
    expect(ours.isBuddyError(value)).toBe(false);
    expect(ours.isBuddyApiError(value)).toBe(false);
    expect(ours.isBuddyApiError(value, 404)).toBe(false);
  },
);

test("an error of another copy, thrown by the caller's fetch, passes as it is", async () => {
  await using server = await serve([{ status: 404, body: { errors: [] } }]);
  const error = await fails(theirs, server.url);
  const buddy = ours.createBuddyClient({ token: "secret", fetch: () => Promise.reject(error) });
  await expect(buddy.getIntegration(parameters)).rejects.toBe(error);
});
