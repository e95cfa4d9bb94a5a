import { copyFile, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "@buddy-openapi/process/run";
import type { Package } from "./repository.ts";
import { tool } from "./tool.ts";

/** The program that uses the packages. It runs as it is in every supported Node. */
const CONSUMER = "smoke-consumer.mjs";

/**
 * Installs a published version into a fresh project, and runs a program there that uses it.
 *
 * @throws {Failure} with what npm or the program printed.
 */
export async function smokeTest(packages: readonly Package[], registry: string): Promise<void> {
  const [{ version } = { version: "" }] = packages;
  await using project = await mkdtempDisposable(join(tmpdir(), "buddy-openapi-smoke-"));
  await writeFile(join(project.path, "package.json"), '{ "private": true, "type": "module" }');
  const wanted = packages.map(({ name, version }) => `${name}@${version}`);
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--prefer-online"];
  await copyFile(join(import.meta.dirname, CONSUMER), join(project.path, CONSUMER));
  try {
    await tool(project.path, "npm", ["install", "--save-exact", "--registry", registry, ...quiet, ...wanted]);
    await tool(project.path, "node", [CONSUMER, version]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      `${error.message}\n\n${version} is published, but it can't be installed and used.\n` +
        "If the registry is only slow to show it: pnpm release smoke\n" +
        `Otherwise fix it in a new version: pnpm changeset. Until that is out: npm deprecate ${wanted.at(-1)} "…"`,
    );
  }
}
