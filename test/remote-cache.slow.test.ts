import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RepositoryCopy } from "../scripts/process/repository-copy.ts";
import { type CacheServer, startCacheServer } from "./cache-server.ts";
import { runTurbo } from "./turbo.ts";

const TOKEN = "a-token-of-the-cache";
const KEY = "a key of the team, of at least 32 bytes";
const FOLDER = "scripts/process";
const SCRIPT = "mkdir -p dist && node --print 'crypto.randomUUID()' > dist/built.txt";

const storage = mkdtempSync(join(tmpdir(), "buddy-openapi-cache-"));
/** Two machines, which have nothing in common but the cache server. */
const [first, second] = [new RepositoryCopy(), new RepositoryCopy()];
let server: CacheServer;

beforeAll(async () => {
  for (const copy of [first, second]) {
    const manifest = join(copy.root, FOLDER, "package.json");
    const content = JSON.parse(readFileSync(manifest, "utf8"));
    writeFileSync(manifest, JSON.stringify({ ...content, scripts: { build: SCRIPT } }));
    copy.commit("Start");
  }
  server = await startCacheServer(storage, TOKEN);
}, 180_000);
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  for (const copy of [first, second]) copy[Symbol.dispose]();
  rmSync(storage, { recursive: true });
});

/** Builds something that differs each time, on a machine that is set up as MAINTAINING.md says. */
async function build({ root }: RepositoryCopy, key = KEY, token = TOKEN): Promise<string> {
  rmSync(join(root, FOLDER, "dist"), { recursive: true, force: true });
  const printed = await runTurbo(root, ["run", "build", `--filter=./${FOLDER}`, "--cache=remote:rw"], {
    TURBO_API: server.url,
    TURBO_TEAM: "buddy-openapi",
    TURBO_TOKEN: token,
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
  });
  expect(printed).toContain("1 successful, 1 total");
  return readFileSync(join(root, FOLDER, "dist/built.txt"), "utf8");
}

test("a machine builds, and another one gets the build from the cache", async () => {
  const built = await build(first);
  expect(await build(second)).toBe(built);
});

test("a machine with another signature key takes nothing from the cache", async () => {
  const built = await build(first);
  expect(await build(second, "another key, also of at least 32 bytes")).not.toBe(built);
});

test("a machine with another token takes nothing from the cache", async () => {
  const built = await build(first);
  expect(await build(second, KEY, "another-token")).not.toBe(built);
});

test("an artefact that was changed in the cache is not taken", async () => {
  const built = await build(first);
  const artefacts = globSync("**/*", { cwd: storage }).filter((file) => /[\da-f]{16}$/.test(file));
  expect(artefacts).toHaveLength(1);
  for (const file of artefacts) writeFileSync(join(storage, file), "changed");
  expect(await build(second)).not.toBe(built);
});
