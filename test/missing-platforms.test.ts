import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../scripts/process/run.ts";
import { missingPlatforms } from "./missing-platforms.ts";

const LOCKFILE = readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8");

const FIX =
  "The lockfile was resolved for some platforms only. To resolve it for all, delete pnpm-lock.yaml and node_modules, " +
  "and run: npx pnpm@12.21.0 install";

test("The lockfile holds every platform of every tool", () => {
  expect(missingPlatforms(LOCKFILE, ROOT), FIX).toEqual([]);
});

test("A lockfile without the binaries for macOS is incomplete", () => {
  const incomplete = LOCKFILE.replaceAll(/^ {6}'@turbo\/darwin-.+\n/gm, "");
  expect(missingPlatforms(incomplete, ROOT)).toEqual([
    expect.stringMatching(/^turbo@[\d.]+: @turbo\/darwin-64, @turbo\/darwin-arm64$/),
  ]);
});
