import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { basename, join } from "node:path";
import { json } from "node:stream/consumers";
import { stripVTControlCharacters } from "node:util";
import { listen } from "@buddy-openapi/process/listen";
import { ROOT } from "@buddy-openapi/process/run";
import { afterEach, expect, test } from "vitest";

const TOKEN = "token-of-the-contract";
const { paths, components } = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"));
const { GitHubIntegration } = components.examples;
const EXISTING: string = GitHubIntegration.value.hash_id;

type Integration = Record<string, unknown>;

/** A small API that keeps integrations, and responds with the examples of the document to everything else. */
class Api {
  readonly integrations = new Map<string, Integration>([[EXISTING, GitHubIntegration.value]]);
  readonly methods: string[] = [];
  readonly paths: string[] = [];
  #added = 0;
  bend: (method: string, path: string) => [status: number, body: unknown] | undefined = () => undefined;
  readonly #server: Server = createServer(async (request, response) => {
    const [status, body] = await this.#respond(request);
    response.writeHead(status, body === undefined ? {} : { "content-type": "application/json" });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });

  async #respond(request: IncomingMessage): Promise<[status: number, body?: unknown]> {
    const { method = "", headers } = request;
    const path = (request.url ?? "").split("?")[0] ?? "";
    this.methods.push(method);
    this.paths.push(path);
    if (headers.authorization !== `Bearer ${TOKEN}`) return [401, problem("The access token is invalid")];
    const bent = this.bend(method, path);
    if (bent) return bent;
    const [isIntegration, hashId] =
      /^\/workspaces\/my-company\/integrations(?:\/([\w-]+))?$/.exec(path) ?? [];
    if (isIntegration === undefined) return example(method, path);
    const found = hashId === undefined ? undefined : this.integrations.get(hashId);
    if (hashId !== undefined && !found) return [404, problem("Integration not found")];
    if (method === "POST") {
      const { name, type } = (await json(request)) as Integration;
      this.#added += 1;
      const added = { ...GitHubIntegration.value, name, type, hash_id: `added${this.#added}` };
      this.integrations.set(added.hash_id, added);
      return [201, added];
    }
    if (method === "PATCH") return [200, Object.assign(found ?? {}, await json(request))];
    if (method === "DELETE") return this.integrations.delete(hashId ?? "") ? [204] : [404];
    const { url, html_url } = GitHubIntegration.value;
    return [200, found ?? { url, html_url, integrations: [...this.integrations.values()] }];
  }

  /** Runs the contract against this API and gives its exit code and output. */
  async play(
    args: string[] = [],
    inputs: Record<string, string> = {},
  ): Promise<{ code: number; output: string }> {
    const env = {
      BUDDY_BASE_URL: await listen(this.#server),
      BUDDY_TOKEN: TOKEN,
      BUDDY_WORKSPACE: "my-company",
      ...inputs,
    };
    return contract(["--live", ...args], env);
  }

  close(): void {
    this.#server.close();
  }
}

let api = new Api();
afterEach(() => {
  api.close();
  api = new Api();
});

test("holds against a mock server of the document", async () => {
  const { code, output } = await contract([], {});
  expect(code, output).toBe(0);
  expect(output).not.toMatch(/[1-9]\d* failed/);
  const files = globSync("spec/workflows/*.arazzo.yaml", { cwd: ROOT }).map((file) => basename(file));
  expect(files.filter((file) => !output.includes(`Summary for ${file}`))).toEqual([]);
});

test("live only reads, with every operation that reads", async () => {
  const { code, output } = await api.play();
  expect(code, output).toBe(0);
  expect(new Set(api.methods)).toEqual(new Set(["GET"]));
  expect(new Set(api.paths).size).toBeGreaterThan(20);
  // What no list leads to, such as one commit, is named; nothing else is left out.
  const report = readFileSync(join(ROOT, "contract-report.md"), "utf8");
  const [, unread = ""] = /^Not read: (.*)$/m.exec(report) ?? [];
  expect(unread.split(", ").filter((one) => !/: (nothing to read|it takes another token)/.test(one))).toEqual(
    [],
  );
});

test("live with --write creates, changes and deletes one integration, and leaves the others", async () => {
  const { code, output } = await api.play(["--write"]);
  expect(code, output).toBe(0);
  expect(api.methods).toEqual(expect.arrayContaining(["POST", "PATCH", "DELETE"]));
  expect([...api.integrations.keys()]).toEqual([EXISTING]);
});

test("a response that departs from its schema is reported with its place, and no secret with it", async () => {
  api.bend = (method, path) =>
    method === "GET" && /integrations\/./.test(path)
      ? [200, { ...GitHubIntegration.value, name: 7 }]
      : undefined;
  const { code, output } = await api.play();
  expect(code).toBe(1);
  expect(output).toMatch(/schema check/);
  expect(output).toMatch(/> \d+ \|\s+"name": 7,\n.*type must be string/);
  expect(output).toContain("disagree, or the API could not be reached");
  expect(output).not.toContain(TOKEN);
});

test("live writes a report of every departure, without values and names", async () => {
  const SECRET = "a-name-that-nobody-else-may-see";
  api.bend = (method, path) => {
    if (method !== "GET") return undefined;
    if (/integrations\/./.test(path)) {
      return [
        200,
        { ...GitHubIntegration.value, name: [SECRET], type: "A_NEW_HOST", scope: SECRET, identifier: null },
      ];
    }
    if (path.endsWith("/variables")) return [200, { variables: [{ id: SECRET, key: SECRET, value: 7 }] }];
    if (path.endsWith("/groups")) return [203, { [SECRET]: SECRET, groups: SECRET }];
    if (path.endsWith("/environments")) return [403, { errors: [{ message: SECRET }] }];
    return undefined;
  };
  const { code, output } = await api.play();
  expect(code, output).toBe(1);
  expect(output).toContain("contract-report.md: written");
  const report = readFileSync(join(ROOT, "contract-report.md"), "utf8");
  const rows = [
    "| getIntegration | 200 | mismatch | `/name` | string | `array` |",
    "| getIntegration | 200 | mismatch | `/identifier` | string | `null` |",
    '| getIntegration | 200 | new value | `/type` | a known value | `"A_NEW_HOST"` |',
    "| getVariables | 200 | mismatch | `/variables/*/id` | integer | `string` |",
    "| getGroups | 203 | undeclared status | `(the whole)` | a declared status | `203` |",
    "getEnvironment: nothing to read, ",
    "getEnvironments: 403, getGroup: nothing to read, ",
  ];
  for (const row of rows) expect(report).toContain(row);
  for (const secret of [SECRET, TOKEN, "my-company", EXISTING]) expect(report).not.toContain(secret);
});

test.for([
  [["FAILED", "SUCCESSFUL"], ["first"]],
  [["SUCCESSFUL", "FAILED"], []],
] as const)(
  "of a run with the actions %j, the log of the first is read if it failed",
  async ([statuses, read]) => {
    const action_executions = statuses.map((status, index) => ({
      action_execution_id: index === 0 ? "first" : "other",
      status,
    }));
    const { value } = components.examples.FailedExecution;
    api.bend = (method, path) =>
      method === "GET" && /\/executions\/\d+$/.test(path)
        ? [200, { ...value, action_executions }]
        : undefined;
    const { code, output } = await api.play(["--write"], { BUDDY_PROJECT: "site", BUDDY_PIPELINE: "7" });
    expect(code, output).toBe(0);
    const logs = api.paths.flatMap((path) => /\/projects\/site\/.*\/([^/]+)\/logs$/.exec(path)?.[1] ?? []);
    expect(logs).toEqual(read);
  },
);

test("what a failed run has created is deleted", async () => {
  api.bend = (method) => (method === "PATCH" ? [500, problem("Internal server error")] : undefined);
  const { code, output } = await api.play(["--write"]);
  expect(code).toBe(1);
  expect(output).toContain("Deleted the integration added1, which this run had created.");
  expect([...api.integrations.keys()]).toEqual([EXISTING]);
});

test("live without a token says what to set", async () => {
  const { code, output } = await contract(["--live"], { BUDDY_TOKEN: "", BUDDY_WORKSPACE: "" });
  expect(code).toBe(1);
  expect(output).toBe("Set BUDDY_TOKEN and BUDDY_WORKSPACE, and BUDDY_BASE_URL outside the US region.\n");
});

function isOf(path: string, template: string): boolean {
  return new RegExp(`^${template.replace(/\{.*?\}/g, "[^/]+")}$`).test(path);
}

/** The first example of the operation's first success. */
function example(method: string, path: string): [status: number, body?: unknown] {
  // A path without a parameter is meant before one with it.
  const [[, item] = []] = Object.entries<Record<string, { responses: object }>>(paths)
    .filter(([template]) => isOf(path, template))
    .toSorted(([one], [other]) => one.split("{").length - other.split("{").length);
  const operation = item?.[method.toLowerCase()];
  const [status = "404", response] = Object.entries(operation?.responses ?? {})[0] ?? [];
  const [first] = Object.values<{ $ref: string }>(response?.content?.["application/json"]?.examples ?? {});
  return [Number(status), components.examples[first?.$ref.split("/").at(-1) ?? ""]?.value];
}

function problem(message: string) {
  return { errors: [{ message }] };
}

function contract(args: string[], env: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const script = join(ROOT, "scripts/upstream/contract/contract.ts");
    execFile(
      process.execPath,
      [script, ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), output: stripVTControlCharacters(stdout + stderr) });
      },
    );
  });
}
