import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, createConsumer } from "./consumer.ts";
import { COMPILERS, npmInstall } from "./runtimes.ts";
import { printTable } from "./table.ts";

// The packed packages, installed from disk into a fresh project, type-check in every setup that we promise.

/** The compiler options of each `moduleResolution`. */
const RESOLUTIONS = {
  node16: { module: "node16" },
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** Where `fetch` and all that belongs to it is declared. */
const PLATFORMS = {
  DOM: { lib: ["es2022", "dom", "dom.iterable"], types: [] },
  "@types/node": { lib: ["es2022"], types: ["node"] },
};

/** TypeScript lets a CommonJS module require an ES module since 5.8, and for `nodenext` only. Before, it is TS1479. */
const REQUIRES_MODULES = /^(5\.[89]|[6-9])\./;

const COMMONJS = `
import { createBuddyClient, type BuddyClient } from "@buddy-openapi/client";
import enums = require("@buddy-openapi/types/enums");

const buddy: BuddyClient = createBuddyClient({ token: "secret" });
export const known: Promise<boolean> = buddy
  .getIntegration({ workspace: "my-company", hash_id: "abc123def456" })
  .then(({ type }) => enums.isKnownIntegrationType(type));
`;

const SETUPS = Object.entries(RESOLUTIONS).flatMap(([resolution, resolutionOptions]) =>
  Object.entries(PLATFORMS).map(([platform, platformOptions]) => ({
    name: `${resolution}, ${platform}`,
    folder: `${resolution}-${platform.replace(/\W/g, "")}`,
    options: { ...resolutionOptions, ...platformOptions },
  })),
);

let consumer: Consumer;
/** The errors by compiler and setup. */
const errors: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  consumer = await createConsumer();
  // A compiler uses one core for the most part.
  await Promise.all(
    COMPILERS.map(async ({ typescript, node }) => {
      errors[typescript] = await typeCheck(typescript, node);
    }),
  );
}, 600_000);

afterAll(async () => {
  const row = (typescript: string) =>
    SETUPS.map(({ name, folder }): [string, string] => {
      const found = errors[typescript]?.[folder];
      const passes =
        name.startsWith("nodenext") && REQUIRES_MODULES.test(typescript) ? "import, require" : "import";
      return [name, found === "" ? passes : "failed"];
    });
  printTable(
    "compiler",
    Object.fromEntries(
      COMPILERS.map(({ typescript, node }) => [
        `typescript@${typescript}`,
        { ...Object.fromEntries(row(typescript)), "@types/node": node },
      ]),
    ),
  );
  await consumer?.[Symbol.asyncDispose]();
});

describe.for(COMPILERS)("under TypeScript $typescript a consumer type-checks", ({ typescript }) => {
  test.for(SETUPS)("with $name", ({ folder }) => {
    expect(errors[typescript]?.[folder]).toBe("");
  });
});

/**
 * Type-checks the consumer's code in every setup with one run of the compiler, which is much faster than one for each.
 *
 * @returns the errors by the setup's folder.
 */
async function typeCheck(typescript: string, node: string): Promise<Record<string, string>> {
  const project = join(consumer.folder, `typescript-${typescript}`);
  await mkdir(project);
  await writeFile(join(project, "package.json"), '{ "private": true, "type": "module" }');
  await npmInstall(project, [`typescript@${typescript}`, `@types/node@${node}`]);
  for (const { folder, options } of SETUPS) {
    // All declarations are checked but the compiler's own.
    const libraries = { skipLibCheck: false, skipDefaultLibCheck: true };
    const strict = { strict: true, exactOptionalPropertyTypes: true, ...libraries };
    const compilerOptions = { target: "es2022", noEmit: true, ...strict, ...options };
    const config = { compilerOptions, include: ["*"] };
    await mkdir(join(project, folder));
    await writeFile(join(project, folder, "tsconfig.json"), JSON.stringify(config));
    await copyFile(
      join(import.meta.dirname, "typecheck/consumer.mts"),
      join(project, folder, "consumer.mts"),
    );
    if (options.module === "nodenext" && REQUIRES_MODULES.test(typescript)) {
      await writeFile(join(project, folder, "consumer.cts"), COMMONJS);
    }
  }

  const folders = SETUPS.map(({ folder }) => join(project, folder));
  const tsc = join(project, "node_modules/.bin/tsc");
  const { code, stdout, stderr } = await run(tsc, ["--build", "--verbose", "--pretty", "false", ...folders]);
  // Verbose, it says which project the errors that follow are from.
  const [, ...parts] = stdout.split(/^.*Building project '.*[/\\](.+)[/\\]tsconfig\.json'\.\.\.$/m);
  const found: Record<string, string> = {};
  for (let index = 0; index < parts.length; index += 2) {
    const [folder = "", printed = ""] = parts.slice(index);
    found[folder] = printed.replace(/^.* - Project .*$/gm, "").trim();
  }
  if (code !== 0 && Object.values(found).every((text) => text === "")) throw new Error(stdout + stderr);
  return found;
}
