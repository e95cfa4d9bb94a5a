import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Failure, main, ROOT, run } from "@buddy-openapi/process/run";

/** Where `start` points its reader: path relative to the repository → what it is. */
const RESULTS = {
  "packages/docs/dist/index.html": "the docs; open it in a browser",
  "spec/dist/openapi.json": "the bundled document",
  "packages/types/dist": "@buddy-openapi/types",
  "packages/client/dist": "@buddy-openapi/client",
};

/** Builds everything, makes one call through the built client to a mock server, and shows where the results lie. */
await main(async () => {
  for (const task of ["generate", "build"]) {
    const { code } = await run("turbo", ["run", task], { show: true });
    if (code !== 0) throw new Failure(`turbo run ${task} failed. See the output above.`);
  }

  // Imported only now, as a consumer would: they have just been built.
  const { createBuddyClient } = await import("@buddy-openapi/client");
  const { mockBuddy } = await import("@buddy-openapi/client/testing");
  console.log(
    "Calling getIntegration on the mock server of the test kit, which responds with the examples of the spec\n",
  );
  const buddy = createBuddyClient({ fetch: mockBuddy().fetch, token: "any-token-will-do" });
  const integration = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });
  printTable(Object.entries(integration).map(([name, value]) => [name, display(value)]));

  console.log();
  const rows: string[][] = [];
  for (const [path, what] of Object.entries(RESULTS)) rows.push([path, kilobytes(await sizeOf(path)), what]);
  printTable(rows);
});

function display(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths =
    rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
  }
}

/** The size of a file, or of all files of a folder, in bytes. */
async function sizeOf(path: string): Promise<number> {
  const entry = await stat(join(ROOT, path));
  if (!entry.isDirectory()) return entry.size;
  const sizes = (await readdir(join(ROOT, path))).map((name) => sizeOf(join(path, name)));
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
