import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@buddy-openapi/process/repository-copy";
import { describe, expect, it } from "vitest";
import { linkChangesets, writeInto } from "./miniature.ts";
import {
  CLIENT,
  git,
  inTarball,
  published,
  QUICK,
  remoteTags,
  setVersion,
  startRehearsal,
  TAGS,
  TYPES,
  VERSION,
} from "./miniature-rehearsal.ts";

const STEPS = [
  "clone the commit",
  "check",
  "build and pack",
  "compare the tarballs with the repository",
  `publish ${TYPES}`,
  `publish ${CLIENT}`,
  "compare the dist-tag latest",
  "tag the commit",
  "try the published version in a fresh project",
];

it("packs, publishes, tags and tries a version, and does nothing to it the second time", async () => {
  const rehearsal = await startRehearsal();
  const first = await rehearsal.release([]);
  expect(first.code, first.printed).toBe(0);
  expect(first.finished).toEqual(STEPS);

  const after = [await published(TYPES), await published(CLIENT)];
  for (const { versions, tags } of after) {
    expect([...versions.keys()]).toEqual([VERSION]);
    expect(Object.fromEntries(tags)).toEqual({ latest: VERSION });
  }
  expect(remoteTags()).toEqual(TAGS);
  const commit = git("rev-parse", "HEAD");
  expect(git("rev-list", "-n", "1", `${CLIENT}@${VERSION}`)).toBe(commit);
  expect(git("tag", "--list", "--format=%(contents)", `${CLIENT}@${VERSION}`)).toContain(
    "- Added cats to client.",
  );

  const manifest = JSON.parse(inTarball("client-1.2.3.tgz", "package.json"));
  expect(manifest.dependencies).toEqual({ [TYPES]: VERSION });
  expect(Object.keys(manifest)).not.toContain("scripts");
  expect(inTarball("client-1.2.3.tgz", "CHANGELOG.md")).toContain("## 1.2.3");
  const bom = JSON.parse(readFileSync(join(rehearsal.clone, "dist/release/client-1.2.3.cdx.json"), "utf8"));
  expect(bom).toMatchObject({
    bomFormat: "CycloneDX",
    metadata: { component: { name: "client", version: VERSION } },
  });
  const notes = readFileSync(join(rehearsal.clone, "dist/release/notes.md"), "utf8");
  expect(notes).toContain("- Added cats to types.");
  expect(notes).not.toContain("Started.");

  const second = await rehearsal.release([]);
  expect(second.code, second.printed).toBe(0);
  expect(second.printed).toContain(`${VERSION} is released already, from ${commit}`);
  expect([await published(TYPES), await published(CLIENT)]).toEqual(after);
  expect(git("status", "--porcelain")).toBe("");
});

it("finishes after it was killed after each of its steps", async () => {
  const rehearsal = await startRehearsal();
  for (const step of STEPS.filter((name) => name !== "check").slice(0, -1)) {
    const { code, finished, printed } = await rehearsal.release(QUICK, { killAfter: step });
    expect(code, printed).toBe(null);
    expect(finished.at(-1)).toBe(step);
    // One package is published and the other is not.
    if (step === `publish ${TYPES}`) expect((await published(CLIENT)).versions.size).toBe(0);
  }
  const last = await rehearsal.release(QUICK);
  expect(last.code, last.printed).toBe(0);
  expect(last.printed).toContain(`${VERSION} is released already`);
  for (const name of [TYPES, CLIENT]) {
    const { versions, tags } = await published(name);
    expect([...versions.keys()]).toEqual([VERSION]);
    expect(tags.get("latest")).toBe(VERSION);
  }
  expect(remoteTags()).toEqual(TAGS);
});

describe("when one package is published and the branch moves on", () => {
  it("completes the release at its commit, and says at another one which it is", async () => {
    const rehearsal = await startRehearsal();
    const commit = git("rev-parse", "HEAD");
    await rehearsal.release(QUICK, { killAfter: `publish ${TYPES}` });
    writeInto(rehearsal.clone, "packages/types/src/index.ts", "export const later = true;\n");
    await rehearsal.commit("Go on");

    const later = await rehearsal.release(QUICK);
    expect(later.code, later.printed).toBe(1);
    expect(later.printed).toContain(`has another ${TYPES}@${VERSION} than this commit builds`);
    expect(later.printed).toContain("git log -1 --format=%H");
    expect((await published(CLIENT)).versions.size).toBe(0);

    git("checkout", "--quiet", commit);
    const completed = await rehearsal.release(QUICK);
    expect(completed.code, completed.printed).toBe(0);
    expect(completed.printed).toContain(`publish ${TYPES}: already done`);
    expect((await published(CLIENT)).versions.has(VERSION)).toBe(true);
    expect(git("rev-list", "-n", "1", `${TYPES}@${VERSION}`)).toBe(commit);
  });
});

it("publishes release candidates as next, never moves latest to one or back, and ends with the version itself", async () => {
  const rehearsal = await startRehearsal();
  linkChangesets(rehearsal.clone);
  const release = async () => {
    const result = await rehearsal.release(["pack", "publish", ...QUICK]);
    expect(result.code, result.printed).toBe(0);
  };
  const tags = async () =>
    [await published(TYPES), await published(CLIENT)].map((it) => Object.fromEntries(it.tags));
  const script = join(import.meta.dirname, "../../version.ts");
  const version = async (change: string) => {
    writeInto(
      rehearsal.clone,
      `.changeset/${change}.md`,
      `---\n"${TYPES}": major\n---\n\nChanged ${change}.\n`,
    );
    await setNextVersion();
  };
  const setNextVersion = async () => {
    execFileSync(process.execPath, [script], { cwd: rehearsal.clone, env, stdio: "pipe" });
    await rehearsal.commit("Version packages");
  };
  const changeset = (...args: string[]) =>
    execFileSync(process.execPath, ["node_modules/@changesets/cli/bin.js", ...args], {
      cwd: rehearsal.clone,
      env,
      stdio: "pipe",
    });

  await release();
  changeset("pre", "enter", "rc");
  await version("cats");
  await release();
  expect(await tags()).toEqual(Array(2).fill({ latest: VERSION, next: "2.0.0-rc.0" }));
  await version("dogs");
  await release();
  expect(await tags()).toEqual(Array(2).fill({ latest: VERSION, next: "2.0.0-rc.1" }));

  changeset("pre", "exit");
  const unfinished = await rehearsal.release(QUICK);
  expect(unfinished.code, unfinished.printed).toBe(1);
  await setNextVersion();
  await release();
  expect(await tags()).toEqual(Array(2).fill({ latest: "2.0.0", next: "2.0.0-rc.1" }));

  setVersion(rehearsal.clone, "1.9.0");
  await rehearsal.commit("Go back");
  const back = await rehearsal.release(QUICK);
  expect(back.code, back.printed).toBe(1);
  expect(back.printed).toContain(`${TYPES}@1.9.0 would move the dist-tag latest back from 2.0.0`);
  expect(await tags()).toEqual(Array(2).fill({ latest: "2.0.0", next: "2.0.0-rc.1" }));
});
