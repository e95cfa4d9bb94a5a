import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@buddy-openapi/process/repository-copy";
import { output, run } from "@buddy-openapi/process/run";
import { describe, expect, it } from "vitest";
import type { Rehearsal } from "../../publish/rehearsal.ts";
import { linkChangesets, writeInto } from "./miniature.ts";
import {
  CLIENT,
  editJson,
  git,
  published,
  QUICK,
  remoteTags,
  setVersion,
  startRehearsal,
  TYPES,
} from "./miniature-rehearsal.ts";

describe("refuses, names the command that fixes it, and publishes nothing:", () => {
  const refused: [
    what: string,
    prepare: (rehearsal: Rehearsal) => Promise<void> | void,
    message: string,
    fix: string,
  ][] = [
    [
      "a tree that is dirty",
      (rehearsal) => writeInto(rehearsal.clone, "packages/types/README.md", "# Changed\n"),
      "changes that are not committed",
      "git stash",
    ],
    [
      "a file that git doesn't know",
      (rehearsal) => writeInto(rehearsal.clone, "packages/types/src/new.ts", "export {};\n"),
      "changes that are not committed",
      "git stash",
    ],
    [
      "pending changesets",
      async (rehearsal) => {
        writeInto(rehearsal.clone, ".changeset/cats.md", `---\n"${CLIENT}": minor\n---\n\nAdded cats.\n`);
        await rehearsal.commit("Add cats");
      },
      "Changesets are pending: .changeset/cats.md",
      "pnpm version-packages",
    ],
    [
      "the version 0.0.0",
      async (rehearsal) => {
        setVersion(rehearsal.clone, "0.0.0");
        await rehearsal.commit("Start again");
      },
      "The version is 0.0.0",
      "pnpm version-packages",
    ],
    [
      "a spec of another version",
      async (rehearsal) => {
        writeInto(rehearsal.clone, "spec/openapi.yaml", "info:\n  version: 1.2.2\n");
        await rehearsal.commit("Forget the spec");
      },
      "info.version of spec/openapi.yaml 1.2.2",
      "pnpm version-packages",
    ],
    [
      "packages of two versions",
      async (rehearsal) => {
        setVersion(rehearsal.clone, "1.2.4", ["types"]);
        await rehearsal.commit("Forget the client");
      },
      `${TYPES} 1.2.4, ${CLIENT} 1.2.3`,
      "pnpm version-packages",
    ],
    [
      "a commit that is not pushed",
      (rehearsal) => {
        writeInto(rehearsal.clone, "notes.txt", "Mine\n");
        git("add", "--all");
        git("commit", "--quiet", "--message", "Keep to myself");
      },
      "but main of origin is",
      "git push origin HEAD:main",
    ],
    [
      "a commit that the branch has left behind",
      async (rehearsal) => {
        writeInto(rehearsal.clone, "notes.txt", "Later\n");
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
      async (rehearsal) => {
        editJson(rehearsal.clone, "package.json", (manifest) => {
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
      async (rehearsal) => {
        writeInto(rehearsal.clone, "build.mjs", 'import { mkdirSync, writeFileSync } from "node:fs";\n');
        await rehearsal.commit("Build nothing");
      },
      "dist is missing",
      "correct the build",
    ],
    [
      "a document that was bundled before the version was set",
      async (rehearsal) => {
        const build = readFileSync(join(rehearsal.clone, "build.mjs"), "utf8");
        writeInto(
          rehearsal.clone,
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
      async (rehearsal) => {
        writeInto(
          rehearsal.clone,
          ".pnpmfile.mjs",
          "export const hooks = { beforePacking: (manifest) => manifest };\n",
        );
        await output("pnpm", ["install", "--lockfile-only"], { cwd: rehearsal.clone, env });
        await rehearsal.commit("Ship the scripts");
      },
      "its manifest has scripts",
      "correct the build",
    ],
  ];

  it.each(refused)("%s", async (what, prepare, message, fix) => {
    const rehearsal = await startRehearsal();
    await prepare(rehearsal);
    const { code, printed } = await rehearsal.release(what === "a red check" ? [] : QUICK);
    expect(code, printed).toBe(1);
    expect(printed).toContain(message);
    expect(/^Fix it: .*/gm.exec(printed)?.[0]).toContain(fix);
    expect((await published(TYPES)).versions.size + (await published(CLIENT)).versions.size).toBe(0);
    git("remote", "set-url", "origin", join(rehearsal.clone, "../origin.git"));
    expect(remoteTags()).toEqual([]);
  });
});

describe("other ways to publish", () => {
  it.each([
    ["npm", ["publish"], "packages/types"],
    ["pnpm", ["publish", "--no-git-checks"], "packages/client"],
    ["pnpm", ["--recursive", "publish", "--no-git-checks"], "."],
    ["node", ["node_modules/@changesets/cli/bin.js", "publish"], "."],
  ])("%s %j is stopped by the package itself", async (command, args, folder) => {
    const rehearsal = await startRehearsal();
    linkChangesets(rehearsal.clone);
    const registry = {
      npm_config_registry: rehearsal.registry.url,
      pnpm_config_registry: rehearsal.registry.url,
    };
    const { code, stdout, stderr } = await run(command, args, {
      cwd: join(rehearsal.clone, folder),
      env: { ...env, ...registry, ...rehearsal.registry.env },
    });
    const printed = stdout + stderr;
    expect(code, printed).not.toBe(0);
    // Changesets shows which script stopped it, and not what the script printed.
    expect(printed).toMatch(command === "node" ? /prepublishOnly/ : /Publish with: pnpm\s+release/);
    expect((await published(TYPES)).versions.size + (await published(CLIENT)).versions.size).toBe(0);
  });
});
