import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { output, ROOT } from "@buddy-openapi/process/run";
import { afterAll, describe, expect, test } from "vitest";
import { visibleDeclarations } from "../surface/declarations.ts";

describe("the committed surface", () => {
  const OPTIONS = "packages/client/src/options.ts";
  const copy = new RepositoryCopy(["packages/{client,types}/dist"]);
  afterAll(() => copy[Symbol.dispose]());

  test("fails for a changed export that is written by hand, names it and the command that fixes it", async () => {
    const { code, printed } = await checkWith('"us" | "eu" | "asia"', '"us" | "eu" | "asia" | "mars"');
    expect(code).toBe(1);
    expect(printed).toContain("--- a/packages/client/surface/index.d.ts");
    expect(printed).toContain('-export type BuddyRegion = "us" | "eu" | "asia";');
    expect(printed).toContain('+export type BuddyRegion = "us" | "eu" | "asia" | "mars";');
    expect(printed).toContain("Fix it: pnpm generate");
    expect(printed).not.toContain(tmpdir());
  });

  test("stays as it is when a comment changes", async () => {
    expect(await checkWith("/**", "/** Another comment. */\n/**")).toEqual({
      code: 0,
      printed: "The surface report is up to date.\n",
    });
  });

  /** Checks the client after an edit of its options, and takes the edit back. */
  async function checkWith(from: string, to: string): Promise<{ code: number | null; printed: string }> {
    const file = join(copy.root, OPTIONS);
    const before = readFileSync(file, "utf8");
    expect(before).toContain(from);
    writeFileSync(file, before.replaceAll(from, to));
    await output("tsc", ["--project", join(copy.root, "packages/client/tsconfig.build.json")]);
    writeFileSync(file, before);
    const options = { cwd: copy.root, env, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["scripts/release/surface/surface.ts", "--check"],
      options,
    );
    return { code: status, printed: stdout + stderr };
  }
});

describe("what a consumer can see behind an entry", () => {
  const folder = mkdtempSync(join(tmpdir(), "buddy-openapi-surface-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function see(files: Record<string, string>): string {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return visibleDeclarations(join(folder, "index.d.ts"));
  }

  test("is every export, also one that is passed on or has got another name", () => {
    const seen = see({
      "index.d.ts": `
        export * from "./animals.js";
        export { Keeper as Person } from "./keepers.js";
        export type { Client } from "openapi-fetch";`,
      "animals.d.ts":
        "export declare function feed(): void;\nexport declare function feed(name: string): void;",
      "keepers.d.ts": "export interface Keeper { name: string }",
    });
    expect(lines(seen)).toEqual([
      'export { Client } from "openapi-fetch";',
      "interface Keeper {",
      "    name: string;",
      "}",
      "export { Keeper as Person };",
      "export function feed(): void;",
      "export function feed(name: string): void;",
    ]);
  });

  test("is also what an export refers to, unmarked, and nothing else", () => {
    const seen = see({
      "index.d.ts": `
        import { type Client as Http } from "openapi-fetch";
        import { type Food } from "./food.js";
        /** Feeds it. */
        export declare const feed: (food: Food) => Http<object>;`,
      "food.d.ts": `
        declare const BRAND: unique symbol;
        export interface Food { /** A mark. */ [BRAND]: true }
        export declare function cook(): Pot;
        interface Pot { size: number }`,
    });
    expect(lines(seen)).toEqual([
      'import { Client as Http } from "openapi-fetch";',
      "const BRAND: unique symbol;",
      "interface Food {",
      "    [BRAND]: true;",
      "}",
      "export const feed: (food: Food) => Http<object>;",
    ]);
  });

  test("is unknown where another package may export anything", () => {
    const types = 'export * from "@buddy-openapi/types";';
    symlinkSync(join(ROOT, "packages/client/node_modules"), join(folder, "node_modules"), "junction");
    expect(() => see({ "index.d.ts": types })).toThrow("by an `export *` from another package");
  });
});

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
