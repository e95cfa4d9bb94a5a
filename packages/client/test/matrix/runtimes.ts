import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { output, ROOT } from "@buddy-openapi/process/run";

/** The oldest Node that package.json allows, then the newest of each line that its makers look after. */
export const NODES = ["20.19.0", "22.23.3", "24.21.0", "26.10.0"];
export const DENO = "2.9.6";
export const BUN = "1.4.5";
export const WORKERD = "1.20261117.1";

/** Bundles for the runtimes that have no node_modules. */
export const ESBUILD = "0.28.2";

/**
 * The oldest compiler that accepts the declarations, and the newest of each line; each with the types of Node that a
 * project of its day has. TypeScript 5.3 finds errors in the declarations of openapi-fetch.
 */
export const COMPILERS = [
  { typescript: "5.4.5", node: "20.19.43" },
  { typescript: "5.9.3", node: "26.6.6" },
  { typescript: "6.0.3", node: "26.6.6" },
  { typescript: "7.0.2", node: "26.6.6" },
];

/** What builds, loads and tests consumers, by the name of the npm package. */
export const TOOLCHAINS = {
  "@rollup/plugin-node-resolve": "16.0.3",
  esbuild: ESBUILD,
  jest: "30.5.2",
  next: "16.4.6",
  react: "19.3.1",
  "react-dom": "19.3.1",
  rollup: "4.68.8",
  tsx: "4.23.15",
  vite: "8.3.8",
  webpack: "5.112.2",
  "webpack-cli": "7.3.1",
};

const CACHE = join(ROOT, "node_modules/.cache/runtimes");

/**
 * The binary of a runtime that is an npm package. It is installed once per version.
 *
 * @throws {Failure} with what npm printed, if it can't be installed.
 */
export async function installRuntime(name: string, version: string): Promise<string> {
  const folder = join(CACHE, `${name}-${version}`);
  const binary = join("node_modules/.bin", name);
  if (existsSync(join(folder, binary))) return join(folder, binary);

  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  try {
    // The scripts of these packages put the binary of this platform, which is a package too, in its place.
    const manifest = { private: true, allowScripts: { [name]: true } };
    await writeFile(join(fresh, "package.json"), JSON.stringify(manifest));
    await npmInstall(fresh, [`${name}@${version}`]);
    await output(join(fresh, binary), ["--version"]);
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(join(folder, binary))) throw error;
  }
  return join(folder, binary);
}

/** Installs packages into a folder that has a `package.json`, as a user would. */
export async function npmInstall(folder: string, args: readonly string[]): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--prefer-offline"];
  await output("npm", ["install", "--prefix", folder, "--save-exact", ...quiet, ...args]);
}
