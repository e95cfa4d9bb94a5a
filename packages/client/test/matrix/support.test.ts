import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { COMPILERS, NODES } from "./runtimes.ts";

const support = readFileSync(join(ROOT, "SUPPORT.md"), "utf8");

/** The versions of a row of the table of what is supported. */
function versionsOf(what: string): string {
  return (
    support
      .split("\n")
      .find((line) => line.startsWith(`| ${what} `))
      ?.split("|")[2]
      ?.trim() ?? ""
  );
}

function enginesOf(folder: string): string {
  return JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")).engines.node;
}

test("SUPPORT.md has the oldest Node of the packages, which is tested", () => {
  const [oldest = ""] = /^\d+\.\d+/.exec(versionsOf("Node, to use the client")) ?? [];
  for (const name of ["types", "client"]) expect(enginesOf(`packages/${name}`)).toBe(`>=${oldest}`);
  expect(NODES[0]).toBe(`${oldest}.0`);
});

test("SUPPORT.md has the oldest compiler that is tested", () => {
  const [oldest] = /^\d+\.\d+/.exec(versionsOf("TypeScript")) ?? [];
  expect(COMPILERS[0]?.typescript).toMatch(new RegExp(`^${oldest}\\.\\d+$`));
});

test("SUPPORT.md has the oldest Node that starts pnpm, and the one that comes with the repository", () => {
  const versions = versionsOf("Node, to contribute");
  const [, oldest, own] = /^(\d+) or newer.*Node (\d+) comes/.exec(versions) ?? [];
  expect(enginesOf(".")).toBe(`>=${oldest}`);
  expect(readFileSync(join(ROOT, ".node-version"), "utf8")).toMatch(new RegExp(`^${own}\\.`));
});
