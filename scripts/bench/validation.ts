import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { record } from "@buddy-openapi/openapi/json";
import { ROOT } from "@buddy-openapi/process/run";
import { build } from "esbuild";
import { bundleSize } from "./cost.ts";
import { generateValidators, VALIDATOR_VERSIONS, workFolder } from "./peers.ts";

export const OURS = "buddy-openapi";

const ROUNDS = 15;
const CALLS = 20_000;

/** The longest that checking an integration may take, in nanoseconds. */
export const CHECK_BUDGET_NS = 5_000;

const DOCUMENT = join(ROOT, "spec/dist/openapi.json");

/** What checking one integration costs: nanoseconds, and the bytes of its bundle as compressed by brotli. */
export interface ValidationCost {
  median: number;
  min: number;
  brotli: number;
}

/** Returns whether a value is an integration, having listed what is wrong with it. */
type Check = (value: unknown) => boolean;

/** The modules that are measured. Each exports `check`, made from the same document. */
const MODULES: Record<string, string> = {
  [OURS]: `
import { IntegrationView } from "@buddy-openapi/client/schemas";
export const check = (value) => IntegrationView["~standard"].validate(value).issues === undefined;`,
  [`zod ${VALIDATOR_VERSIONS.zod}`]: `
import { zIntegrationView } from "./zod.gen.js";
export const check = (value) => zIntegrationView.safeParse(value).success;`,
  [`valibot ${VALIDATOR_VERSIONS.valibot}`]: `
import { safeParse } from "valibot";
import { vIntegrationView } from "./valibot.gen.js";
export const check = (value) => safeParse(vIntegrationView, value).success;`,
};

/**
 * What checking one integration costs with our schema, and with those of zod and valibot that @hey-api/openapi-ts makes
 * from the same document. They take turns.
 */
export async function measureValidation(): Promise<Record<string, ValidationCost>> {
  const { examples } = JSON.parse(readFileSync(DOCUMENT, "utf8")).components;
  const integration: unknown = examples.GitHubIntegration.value;
  const folder = await workFolder("validation");
  await generateValidators(DOCUMENT, folder);
  const checks: Record<string, Check> = {};
  const costs: Record<string, ValidationCost> = {};
  for (const [name, source] of Object.entries(MODULES)) {
    // Ours is a dependency of this package, the others are in the folder of the peers.
    const stdin = { contents: source, resolveDir: name === OURS ? import.meta.dirname : folder };
    const outfile = join(folder, `${name.split(" ")[0]}.mjs`);
    await build({ stdin, bundle: true, format: "esm", outfile });
    const { check } = (await import(pathToFileURL(outfile).href)) as { check: Check };
    if (!check(integration) || check({ ...record(integration), name: 7 })) {
      throw new Error(`${name} takes something else for an integration.`);
    }
    checks[name] = check;
    costs[name] = { median: 0, min: 0, brotli: (await bundleSize(outfile)).brotli };
  }
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, check] of Object.entries(checks)) {
      const started = performance.now();
      for (let index = 0; index < CALLS; index += 1) check(integration);
      times[name] = [...(times[name] ?? []), ((performance.now() - started) / CALLS) * 1e6];
    }
  }
  for (const [name, cost] of Object.entries(costs)) {
    const sorted = (times[name] ?? []).toSorted((one, other) => one - other);
    Object.assign(cost, { median: sorted[Math.floor(ROUNDS / 2)], min: sorted[0] });
  }
  return costs;
}
