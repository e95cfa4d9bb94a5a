import { execFile, execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { env } from "@buddy-openapi/process/repository-copy";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Published, readPublished } from "../../publish/registry.ts";
import { Rehearsal } from "../../publish/rehearsal.ts";
import { linkChangesets, Miniature, writeInto } from "./miniature.ts";

const TYPES = "@buddy-openapi/types";
const CLIENT = "@buddy-openapi/client";
const VERSION = "1.2.3";
const TAGS = [`${CLIENT}@${VERSION}`, `${TYPES}@${VERSION}`];
/** A release takes about five seconds on a machine that does nothing else, and these tests run beside others. */
const LONG_MS = 240_000;
vi.setConfig({ testTimeout: LONG_MS });

/** The check of the miniature does nothing, so only the test of a red check needs it. */
const QUICK = ["--without-check"];

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

let miniature: Miniature;
beforeAll(() => {
  miniature = new Miniature(VERSION);
});
afterAll(() => miniature[Symbol.dispose]());

let rehearsal: Rehearsal;
afterEach(() => rehearsal[Symbol.asyncDispose]());

const published = (name: string): Promise<Published> => readPublished(rehearsal.registry.url, name);
const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: rehearsal.clone, env, encoding: "utf8", stdio: "pipe" }).trim();
const remoteTags = () =>
  git("ls-remote", "--refs", "--tags", "origin")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.slice(line.indexOf("refs/tags/") + "refs/tags/".length))
    .sort();
const inTarball = (file: string, path: string) =>
  execFileSync("tar", ["-xzOf", join(rehearsal.clone, "dist/release", file), `package/${path}`], {
    encoding: "utf8",
  });

it("packs, publishes, tags and tries a version, and does nothing to it the second time", async () => {
  rehearsal = await Rehearsal.start(miniature.root);
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
  rehearsal = await Rehearsal.start(miniature.root);
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
    rehearsal = await Rehearsal.start(miniature.root);
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

describe("refuses, names the command that fixes it, and publishes nothing:", () => {
  const refused: [
    what: string,
    prepare: (root: string) => Promise<void> | void,
    message: string,
    fix: string,
  ][] = [
    [
      "a tree that is dirty",
      (root) => writeInto(root, "packages/types/README.md", "# Changed\n"),
      "changes that are not committed",
      "git stash",
    ],
    [
      "a file that git doesn't know",
      (root) => writeInto(root, "packages/types/src/new.ts", "export {};\n"),
      "changes that are not committed",
      "git stash",
    ],
    [
      "pending changesets",
      async (root) => {
        writeInto(root, ".changeset/cats.md", `---\n"${CLIENT}": minor\n---\n\nAdded cats.\n`);
        await rehearsal.commit("Add cats");
      },
      "Changesets are pending: .changeset/cats.md",
      "pnpm version-packages",
    ],
    [
      "the version 0.0.0",
      async (root) => {
        setVersion(root, "0.0.0");
        await rehearsal.commit("Start again");
      },
      "The version is 0.0.0",
      "pnpm version-packages",
    ],
    [
      "a spec of another version",
      async (root) => {
        writeInto(root, "spec/openapi.yaml", "info:\n  version: 1.2.2\n");
        await rehearsal.commit("Forget the spec");
      },
      "info.version of spec/openapi.yaml 1.2.2",
      "pnpm version-packages",
    ],
    [
      "packages of two versions",
      async (root) => {
        setVersion(root, "1.2.4", ["types"]);
        await rehearsal.commit("Forget the client");
      },
      `${TYPES} 1.2.4, ${CLIENT} 1.2.3`,
      "pnpm version-packages",
    ],
    [
      "a commit that is not pushed",
      (root) => {
        writeInto(root, "notes.txt", "Mine\n");
        git("add", "--all");
        git("commit", "--quiet", "--message", "Keep to myself");
      },
      "but main of origin is",
      "git push origin HEAD:main",
    ],
    [
      "a commit that the branch has left behind",
      async (root) => {
        writeInto(root, "notes.txt", "Later\n");
        await rehearsal.commit("Go on");
        git("checkout", "--quiet", "HEAD~1");
      },
      "but main of origin is",
      "git pull",
    ],
    [
      "a remote that can't be read",
      () => {
        git("remote", "set-url", "origin", "nowhere.git");
      },
      "The remote origin can't be read",
      "git remote add origin",
    ],
    [
      "a red check",
      async (root) => {
        editJson(root, "package.json", (manifest) => {
          manifest["scripts"] = {
            build: "node build.mjs",
            check: "node --eval \"console.log('2 faults'); process.exit(1)\"",
          };
        });
        await rehearsal.commit("Break it");
      },
      "2 faults",
      "commit and push",
    ],
    [
      "a build that writes no code",
      async (root) => {
        writeInto(root, "build.mjs", 'import { mkdirSync, writeFileSync } from "node:fs";\n');
        await rehearsal.commit("Build nothing");
      },
      "exports names ./dist/index.js, which is not in it",
      "correct the build",
    ],
    [
      "a document that was bundled before the version was set",
      async (root) => {
        const build = readFileSync(join(root, "build.mjs"), "utf8");
        writeInto(
          root,
          "build.mjs",
          build.replace("{ info: { version } }", '{ info: { version: "1.2.2" } }'),
        );
        await rehearsal.commit("Bundle the last version");
      },
      "info.version of dist/openapi.json is 1.2.2, not 1.2.3",
      "correct the build",
    ],
    [
      "a manifest with more than users need",
      async (root) => {
        writeInto(root, ".pnpmfile.mjs", "export const hooks = { beforePacking: (manifest) => manifest };\n");
        execFileSync("pnpm", ["install", "--lockfile-only"], { cwd: root, env, stdio: "pipe" });
        await rehearsal.commit("Ship the scripts");
      },
      "its manifest has scripts",
      "correct the build",
    ],
  ];

  it.each(refused)("%s", async (what, prepare, message, fix) => {
    rehearsal = await Rehearsal.start(miniature.root);
    await prepare(rehearsal.clone);
    const { code, printed } = await rehearsal.release(what === "a red check" ? [] : QUICK);
    expect(code, printed).toBe(1);
    expect(printed).toContain(message);
    expect(/^Fix it: .*/gm.exec(printed)?.[0]).toContain(fix);
    expect((await published(TYPES)).versions.size + (await published(CLIENT)).versions.size).toBe(0);
    git("remote", "set-url", "origin", join(rehearsal.clone, "../origin.git"));
    expect(remoteTags()).toEqual([]);
  });
});

it("publishes release candidates as next, never moves latest to one or back, and ends with the version itself", async () => {
  rehearsal = await Rehearsal.start(miniature.root);
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
    execFileSync("node_modules/@changesets/cli/bin.js", args, { cwd: rehearsal.clone, env, stdio: "pipe" });

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

describe("other ways to publish", () => {
  it.each([
    ["npm", ["publish"], "packages/types"],
    ["pnpm", ["publish", "--no-git-checks"], "packages/client"],
    ["pnpm", ["--recursive", "publish", "--no-git-checks"], "."],
    ["node", ["node_modules/@changesets/cli/bin.js", "publish"], "."],
  ])("%s %j is stopped by the package itself", async (command, args, folder) => {
    rehearsal = await Rehearsal.start(miniature.root);
    linkChangesets(rehearsal.clone);
    const registry = {
      npm_config_registry: rehearsal.registry.url,
      pnpm_config_registry: rehearsal.registry.url,
    };
    // Not the synchronous one, which would keep the registry in this process from responding.
    const printed = await promisify(execFile)(command, args, {
      cwd: join(rehearsal.clone, folder),
      env: { ...env, ...registry, ...rehearsal.registry.env },
    }).then(
      ({ stdout }) => expect.unreachable(`it succeeded:\n${stdout}`),
      ({ stdout, stderr }) => `${stdout}${stderr}`,
    );
    // Changesets shows which script stopped it, and not what the script printed.
    expect(printed).toMatch(command === "node" ? /prepublishOnly/ : /Publish with: pnpm\s+release/);
    expect((await published(TYPES)).versions.size + (await published(CLIENT)).versions.size).toBe(0);
  });
});

function editJson(root: string, file: string, edit: (content: Record<string, unknown>) => void): void {
  const content = JSON.parse(readFileSync(join(root, file), "utf8"));
  edit(content);
  writeInto(root, file, content);
}

/** Sets a version by hand, in the given packages; in all of them and the spec, if none is named. */
function setVersion(root: string, version: string, packages?: readonly string[]): void {
  for (const name of packages ?? ["types", "client"]) {
    editJson(root, `packages/${name}/package.json`, (manifest) => {
      manifest["version"] = version;
    });
  }
  if (packages) return;
  rmSync(join(root, "spec/openapi.yaml"));
  writeInto(root, "spec/openapi.yaml", `info:\n  version: ${version}\n`);
}
