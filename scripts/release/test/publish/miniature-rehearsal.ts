import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { env } from "@buddy-openapi/process/repository-copy";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { type Published, readPublished } from "../../publish/registry.ts";
import { Rehearsal } from "../../publish/rehearsal.ts";
import { Miniature, writeInto } from "./miniature.ts";

export const TYPES = "@buddy-openapi/types";
export const CLIENT = "@buddy-openapi/client";
export const VERSION = "1.2.3";
export const TAGS = [`${CLIENT}@${VERSION}`, `${TYPES}@${VERSION}`];
/** A release takes about five seconds on a machine that does nothing else, and these tests run beside others. */
const LONG_MS = 240_000;
vi.setConfig({ testTimeout: LONG_MS });

/** The check of the miniature does nothing, so only the test of a red check needs it. */
export const QUICK = ["--without-check"];

let miniature: Miniature;
beforeAll(async () => {
  miniature = await Miniature.create(VERSION);
});
afterAll(() => miniature[Symbol.dispose]());

/** The rehearsal of the test. */
let rehearsal: Rehearsal | undefined;
afterEach(async () => {
  await rehearsal?.[Symbol.asyncDispose]();
  rehearsal = undefined;
});

/** Starts a registry and a clone of the miniature, which end with the test. */
export async function startRehearsal(): Promise<Rehearsal> {
  rehearsal = await Rehearsal.start(miniature.root);
  return rehearsal;
}

function current(): Rehearsal {
  if (!rehearsal) throw new Error("The test has started no rehearsal.");
  return rehearsal;
}

/** What the registry has of a package. */
export const published = (name: string): Promise<Published> => readPublished(current().registry.url, name);

/** Runs git in the clone. */
export const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: current().clone, env, encoding: "utf8", stdio: "pipe" }).trim();

/** The tags that origin has. */
export const remoteTags = () =>
  git("ls-remote", "--refs", "--tags", "origin")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.slice(line.indexOf("refs/tags/") + "refs/tags/".length))
    .sort();

/** A file of a packed tarball. */
export const inTarball = (file: string, path: string) =>
  execFileSync("tar", ["-xzOf", join(current().clone, "dist/release", file), `package/${path}`], {
    encoding: "utf8",
  });

export function editJson(root: string, file: string, edit: (content: Record<string, unknown>) => void): void {
  const content = JSON.parse(readFileSync(join(root, file), "utf8"));
  edit(content);
  writeInto(root, file, content);
}

/** Sets a version by hand, in the given packages; in all of them and the spec, if none is named. */
export function setVersion(root: string, version: string, packages?: readonly string[]): void {
  for (const name of packages ?? ["types", "client"]) {
    editJson(root, `packages/${name}/package.json`, (manifest) => {
      manifest["version"] = version;
    });
  }
  if (packages) return;
  rmSync(join(root, "spec/openapi.yaml"));
  writeInto(root, "spec/openapi.yaml", `info:\n  version: ${version}\n`);
}
