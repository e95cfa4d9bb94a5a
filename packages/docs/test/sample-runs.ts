import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { mockBuddy } from "@buddy-openapi/client/testing";
import { valueAt } from "@buddy-openapi/openapi/document";
import { type Operation, type Parameter, readOperations } from "@buddy-openapi/openapi/operations";
import { listen } from "@buddy-openapi/process/listen";
import { ROOT } from "@buddy-openapi/process/run";
import { serverUrls } from "./response-examples.ts";
import { bundle } from "./samples.ts";

/** What a sample did. */
export interface Ran {
  printed: string;
  fetched: string[];
  /** The text of the files that it wrote. */
  written: string;
  error?: string;
  exitCode?: number;
}

/** The content of each file that a sample reads. */
const INPUT = "export {};\n";

const servers = [...serverUrls(bundle).values()];

/** A folder in which samples find the packages, and those that they import besides. */
export function makeConsumer(): string {
  const consumer = mkdtempSync(join(tmpdir(), "buddy-openapi-samples-"));
  mkdirSync(join(consumer, "node_modules/@buddy-openapi"), { recursive: true });
  const packages = [
    ["@types", "node_modules/@types"],
    ...["types", "client"].map((name) => [`@buddy-openapi/${name}`, `packages/${name}`] as const),
    ...["pino", "msw", "msw-2", "undici"].map(
      (name) => [name, `packages/docs/node_modules/${name}`] as const,
    ),
  ] as const;
  for (const [name, folder] of packages)
    symlinkSync(join(ROOT, folder), join(consumer, "node_modules", name), "junction");
  writeFileSync(join(consumer, "package.json"), '{ "type": "module" }');
  return consumer;
}

/** Writes a sample into a folder of its own, with the files that it reads. */
export function writeSample(consumer: string, name: string, source: string): string {
  const folder = join(consumer, name.replaceAll(/[/ #()]/g, "_"));
  mkdirSync(folder);
  for (const [, file = ""] of source.matchAll(/(?:openAsBlob\("|[=']@)([\w.-]+)/g))
    writeFileSync(join(folder, file), INPUT);
  const file = join(folder, `sample.${name.split(".").at(-1)}`);
  writeFileSync(file, source);
  return file;
}

/** Runs modules one after the other, each in its folder. */
export async function runModules(
  files: ReadonlyMap<string, string>,
  mock: string,
  prefer?: { path: string; example: string },
): Promise<Map<string, Ran>> {
  const job = { modules: Object.fromEntries(files), servers, mock, prefer };
  const args = [join(import.meta.dirname, "run-samples.mjs"), JSON.stringify(job)];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: environment(files),
    maxBuffer: 1e8,
  });
  const results: Record<string, Ran> = JSON.parse(stdout);
  return new Map(
    Object.entries(results).map(([name, ran]) => [name, { ...ran, written: outputs(files.get(name) ?? "") }]),
  );
}

/** A mock server: Prism, but for what it can't play, which is played by that of the package. */
export async function startMock(prism: string): Promise<{ url: string; server: Server }> {
  const mock = mockBuddy();
  const odd = readOperations(bundle).filter(isOdd).map(routeOf);
  const server = createServer(async (incoming, outgoing) => {
    const { method = "", url = "", headers } = incoming;
    const base = odd.some((route) => route.test(`${method} ${url}`)) ? "https://api.buddy.works" : prism;
    const body = method === "GET" ? null : await bytesOf(incoming);
    const { host: _host, connection: _connection, ...rest } = headers;
    const given = new Request(`${base}${url}`, {
      method,
      body,
      headers: Object.entries(rest) as [string, string][],
    });
    const response = await (base === prism ? fetch(given) : mock.fetch(given));
    outgoing.writeHead(response.status, { "content-type": response.headers.get("content-type") ?? "" });
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
  });
  return { url: await listen(server), server };
}

/** Whether a path parameter keeps its slashes, or a body is neither JSON nor the fields of a form. */
function isOdd({ parameters, requestBody, responses }: Operation): boolean {
  const contents = [requestBody, ...responses].flatMap((one) => one?.content ?? []);
  return (
    parameters.some(hasSegments) || contents.some(({ mediaType }) => !/json$|urlencoded/.test(mediaType))
  );
}

function hasSegments({ pointer }: Parameter): boolean {
  return valueAt(bundle, [...pointer, "x-path-segments"]) === true;
}

function routeOf({ method, path, parameters }: Operation): RegExp {
  const kept = new Set(parameters.filter(hasSegments).map(({ name }) => name));
  const source = path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => (kept.has(name) ? ".+" : "[^/]+"));
  return new RegExp(`^${method} ${source}(\\?|$)`);
}

async function bytesOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** The text of the files that a sample wrote. */
export function outputs(file: string): string {
  const folder = join(file, "..");
  const texts = readdirSync(folder)
    .filter((name) => !name.startsWith("sample."))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  return texts.filter((text) => text !== INPUT).join("\n");
}

/** The environment with a value of each variable that samples read. */
export function environment(files: ReadonlyMap<string, string>): NodeJS.ProcessEnv {
  const sources = [...files.values()].map((file) => readFileSync(file, "utf8")).join("\n");
  const tokens = [...sources.matchAll(/\b[A-Z]+_TOKEN\b/g)].map(([name]) => [name, "token-of-a-reader"]);
  return {
    ...process.env,
    ...Object.fromEntries(tokens),
    BUDDY_TOKEN: "token-of-a-reader",
    BUDDY_PROJECT: "company-website",
  };
}
