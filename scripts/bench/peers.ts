import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure, output, ROOT, run } from "@buddy-openapi/process/run";

/** The versions of the clients that ours is measured beside. They are installed when the benchmark runs first. */
const VERSIONS = {
  "@hey-api/openapi-ts": "0.99.0",
  ky: "2.1.0",
  openai: "7.59.0",
  "openapi-fetch": "0.17.0",
  "openapi-typescript": "7.13.0",
  typescript: "5.9.3",
};

/** The version of Redocly's command line, which is a dependency of this repository. */
const REDOCLY = "2.77.0";

const FOLDER = join(ROOT, "node_modules/.cache/peers");

/** The operation that is called. */
export const OPERATION = {
  operationId: "getIntegration",
  path: "/workspaces/{workspace}/integrations/{hash_id}",
};

/** A client that ours is measured beside. */
export interface Client {
  name: string;
  /** Whether it sends a failed request again. */
  retries?: boolean;
  /** Generates the client of a document into a folder of its own, which the other sources below are put into. */
  generate?(document: string, folder: string): Promise<void>;
  /** A module that exports `call`, which gets one integration with the global `fetch`. */
  consumer(operationId: string, path: string, base: string): string;
}

/** Another client generator, or a client that needs generated types only. */
export type Peer = Client & Required<Pick<Client, "generate">>;

/** Installs the peers once. */
export async function installPeers(): Promise<void> {
  if (Object.keys(VERSIONS).every((name) => existsSync(join(FOLDER, "node_modules", name)))) return;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, "package.json"), '{ "private": true, "type": "module" }');
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const quiet = ["--no-audit", "--no-fund", "--save-exact", "--prefer-offline"];
  await output("npm", ["install", "--prefix", FOLDER, ...quiet, ...packages]);
}

/** Runs a script of Node in the folder of the peers: a configuration of this repository is for this repository. */
async function runScript(script: string, args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await run(process.execPath, [script, ...args], { cwd: FOLDER });
  if (code !== 0) throw new Failure(`${script} failed:\n${stdout}${stderr}`);
}

/** A folder for what a peer generates, from which its packages can be imported. */
export async function workFolder(name: string): Promise<string> {
  const folder = join(FOLDER, "work", name.replaceAll(/\W+/g, "-"));
  await mkdir(folder, { recursive: true });
  return folder;
}

const binary = (name: string) => join(FOLDER, "node_modules/.bin", name);
const parameters = `{ workspace: "my-company", hash_id: "abc123def456" }`;

/** Clients of any API, which need no types. */
export const CLIENTS: readonly Client[] = [
  {
    name: `ky ${VERSIONS.ky}`,
    retries: true,
    consumer: (_operationId, _path, base) => `
import ky from "ky";
const headers = { authorization: "Bearer secret" };
const api = ky.create({ prefix: ${JSON.stringify(base)}, headers, fetch: (...request) => globalThis.fetch(...request) });
export const call = () => api.get("workspaces/my-company/integrations/abc123def456").json();`,
  },
  {
    name: `openai ${VERSIONS.openai}`,
    retries: true,
    consumer: (_operationId, _path, base) => `
import OpenAI from "openai";
const api = new OpenAI({ apiKey: "secret", baseURL: ${JSON.stringify(base)}, fetch: (...request) => globalThis.fetch(...request) });
export const call = () => api.get("/workspaces/my-company/integrations/abc123def456");`,
  },
];

export const PEERS: readonly Peer[] = [
  {
    name: `openapi-fetch ${VERSIONS["openapi-fetch"]}`,
    generate: (document, folder) =>
      runScript(binary("openapi-typescript"), [document, "--output", join(folder, "types.ts")]),
    consumer: (_operationId, path, base) => `
import createClient from "openapi-fetch";
import type { paths } from "./types.ts";
const headers = { authorization: "Bearer secret" };
const client = createClient<paths>({ baseUrl: ${JSON.stringify(base)}, headers, fetch: (request) => globalThis.fetch(request) });
export const call = async () => (await client.GET(${JSON.stringify(path)}, { params: { path: ${parameters} } })).data;`,
  },
  {
    name: `@hey-api/openapi-ts ${VERSIONS["@hey-api/openapi-ts"]}`,
    generate: (document, folder) =>
      runScript(binary("openapi-ts"), [
        "-i",
        document,
        "-o",
        join(folder, "client"),
        "-c",
        "@hey-api/client-fetch",
        "--silent",
      ]),
    consumer: (operationId, _path, base) => `
import { client } from "./client/client.gen.js";
import { ${operationId} } from "./client/sdk.gen.js";
client.setConfig({ baseUrl: ${JSON.stringify(base)}, auth: "secret", fetch: (request) => globalThis.fetch(request) });
export const call = async () => (await ${operationId}({ path: ${parameters} })).data;`,
  },
  {
    name: `redocly generate-client ${REDOCLY}`,
    retries: true,
    generate: (document, folder) =>
      runScript(join(ROOT, "node_modules/@redocly/cli/bin/cli.js"), [
        "generate-client",
        document,
        "--output",
        join(folder, "client.ts"),
      ]),
    consumer: (operationId, _path, base) => `
import { configure, ${operationId} } from "./client.js";
configure({ serverUrl: ${JSON.stringify(base)}, auth: { bearer: "secret" } });
export const call = () => ${operationId}({ path: ${parameters} });`,
  },
];
