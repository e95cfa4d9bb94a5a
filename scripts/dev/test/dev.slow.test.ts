import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { env, RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { ROOT } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const PRODUCTS = ["spec/dist/*", "packages/*/src/generated/*"];
const TYPES = "packages/types/src/generated/index.ts";
const ROOT_DOCUMENT = "spec/openapi.yaml";
const TYPE = "spec/projects/schemas/ProjectStatus.yaml";
const SCOPE = "spec/integrations/schemas/IntegrationScope.yaml";
const EXAMPLE = "spec/integrations/examples/GitHubIntegration.yaml";
const WORKSPACE = "spec/workspaces/parameters/Workspace.yaml";

/** The first `$ref` among the paths. */
const REF_LINE =
  readFileSync(join(ROOT, ROOT_DOCUMENT), "utf8")
    .split("\n")
    .findIndex((line) => line.includes("paths/workspaces.yaml")) + 1;

const copy = new RepositoryCopy(["spec/dist"]);
const builtByCommandLine = read(PRODUCTS);

let dev: ChildProcess;
let printed = "";
let page: string;
let mock: string;

beforeAll(async () => {
  copy.commit("Start");
  dev = spawn(process.execPath, ["scripts/dev/dev.ts"], { cwd: copy.root, env });
  for (const stream of [dev.stdout, dev.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => (printed += chunk));
  }
  [, page = "", mock = ""] = await prints(/Docs page +(\S+)\nMock server +(\S+)\n/);
}, 180_000);

afterAll(async () => {
  if (dev.exitCode === null) {
    dev.kill();
    await once(dev, "close");
  }
  copy[Symbol.dispose]();
});

// A save takes seconds on a machine that does other work too; how many is for the benchmark.
describe("pnpm dev", { timeout: 600_000 }, () => {
  test("starts with what the build has made: the same bytes, the last commit, no bump", async () => {
    await prints(/from the last commit, [0-9a-f]+\./);
    await prints(/written +nothing\n +operations +unchanged\n +types +unchanged\n +bump +none\n/);
    expect(read(PRODUCTS)).toEqual(builtByCommandLine);
    expect(await (await fetch(`${page}/openapi.json`)).text()).toBe(
      builtByCommandLine["spec/dist/openapi.json"],
    );
    expect(await text(page)).toContain('<div id="redoc"></div>');
  });

  test("shows a new description in the generated code and on the page, and calls it a patch", async () => {
    const { document, number } = await pageDocument();
    await using events = await listen();
    expect(await events.next()).toBe(number);

    replace(SCOPE, "Where the integration can be used", "The places where it can be used");
    await prints(/IntegrationScope\.yaml: sent to the page after \d+ ms, code written after \d+ ms\n/);
    await prints(/types +changed in their documentation: IntegrationScope\n +bump +patch\n/);
    expect(await events.next()).toBe(number + 1);
    expect(await pageDocument()).toMatchObject({ number: number + 1 });
    expect((await pageDocument()).document).not.toEqual(document);
    expect(readFileSync(join(copy.root, TYPES), "utf8")).toContain("The places where it can be used");
  });

  test("calls a new value of an open enum minor, and says why", async () => {
    replace(TYPE, "  - CLOSED\n", "  - CLOSED\n  - ARCHIVED\n");
    await prints(/types +changed: ProjectStatus\n/);
    await prints(/bump +minor\n +`ProjectStatus` knows one more value: `ARCHIVED`\./);
  });

  test("lets the mock server respond with a new example", async () => {
    replace(EXAMPLE, "name: GitHub Integration", "name: Renamed");
    await prints(/bump +minor/);
    await expect
      .poll(() => text(`${mock}/workspaces/a/integrations/b`), { timeout: 120_000 })
      .toContain("Renamed");
  });

  test("notices an editor that puts a new file in the place of the old one, again and again", async () => {
    for (const word of ["first", "second", "third"]) {
      const file = join(copy.root, SCOPE);
      writeFileSync(`${file}~`, readFileSync(file, "utf8").replace(/The \w*? ?places/, `The ${word} places`));
      renameSync(`${file}~`, file);
      await prints(/bump +minor/);
      expect(JSON.stringify(await pageDocument())).toContain(`The ${word} places`);
    }
  });

  test.each([
    ["a YAML syntax error", TYPE, "type: string", "type: [string", `${TYPE}:2:1`],
    [
      "a $ref to nothing",
      ROOT_DOCUMENT,
      "paths/workspaces.yaml",
      "paths/no.yaml",
      `${ROOT_DOCUMENT}:${REF_LINE}:5`,
    ],
    ["a root document that is invalid YAML", ROOT_DOCUMENT, "info:", "info: [", `${ROOT_DOCUMENT}:4:10`],
    ["a broken rule", TYPE, "extensibility: open", "extensibility: often", `${TYPE}:4:23`],
    ["what the client can't send", WORKSPACE, "in: path", "in: path\nstyle: label", `${WORKSPACE}:2:1`],
  ])(
    "keeps the last good state at %s, shows the place, and recovers",
    async (_name, file, from, to, place) => {
      const before = { products: read(PRODUCTS), page: await pageDocument() };
      const good = replace(file, from, to);
      try {
        const problem = `${RegExp.escape(file)}: broken, found after \\d+ ms\n`;
        // They come through two pipes, in any order.
        const parts = [RegExp.escape(place), "are still those of the last good save\\.\n"];
        await prints(new RegExp(problem + parts.map((part) => `(?=[\\s\\S]*${part})`).join("")));
        expect({ products: read(PRODUCTS), page: await pageDocument() }).toEqual(before);
        expect(await text(`${mock}/workspaces/a/integrations/b`)).toContain("Renamed");
      } finally {
        writeFileSync(join(copy.root, file), good);
      }
      await prints(/sent to the page after[\s\S]*bump +minor/);
      expect(read(PRODUCTS)).toEqual(before.products);
    },
  );

  test("ends at Ctrl-C, and nothing goes on listening", async () => {
    dev.kill("SIGINT");
    if (dev.exitCode === null) await once(dev, "close");
    expect(dev.exitCode, printed).toBe(0);
    await expect(fetch(page)).rejects.toThrow();
    await expect(fetch(mock)).rejects.toThrow();
  });
});

/** Waits for the text among what has been printed since the last match. */
async function prints(pattern: RegExp): Promise<RegExpExecArray> {
  const end = performance.now() + 120_000;
  while (performance.now() < end) {
    const match = pattern.exec(printed);
    if (match) {
      printed = printed.slice(match.index + match[0].length);
      return match;
    }
    await setTimeout(20);
  }
  throw new Error(`${pattern} was not printed. Instead:\n${printed}`);
}

async function text(url: string): Promise<string> {
  const response = await fetch(url, { headers: { Authorization: "Bearer any" } });
  return response.text();
}

async function pageDocument(): Promise<{ document: object; number: number }> {
  return JSON.parse(await text(`${page}/page.json`));
}

/** The numbers that the page's server sends to an open page. */
async function listen(): Promise<AsyncDisposable & { next(): Promise<number> }> {
  const { body } = await fetch(`${page}/events`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    next: async () => Number(/^data: (\d+)\n\n$/.exec((await reader?.read())?.value ?? "")?.[1]),
    [Symbol.asyncDispose]: async () => reader?.cancel(),
  };
}

/** @returns the text before */
function replace(file: string, from: string, to: string): string {
  const before = readFileSync(join(copy.root, file), "utf8");
  expect(before).toContain(from);
  writeFileSync(join(copy.root, file), before.replace(from, to));
  return before;
}

function read(globs: string[]): Record<string, string> {
  const files = globSync(globs, { cwd: copy.root }).filter((file) =>
    statSync(join(copy.root, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(copy.root, file), "utf8")]));
}
