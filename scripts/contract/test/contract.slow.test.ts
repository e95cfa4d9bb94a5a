import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { stripVTControlCharacters } from "node:util";
import { listen } from "@buddy-openapi/process/listen";
import { ROOT } from "@buddy-openapi/process/run";
import { afterEach, expect, test } from "vitest";

const TOKEN = "token-of-the-contract";
const { GitHubIntegration } = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"))
  .components.examples;

type Integration = Record<string, unknown>;

/** A small API that behaves as the document says, except where a test bends it. */
class Api {
  readonly integrations = new Map<string, Integration>([
    ["existing", { ...GitHubIntegration.value, hash_id: "existing" }],
  ]);
  readonly requests: string[] = [];
  bend: (method: string, hashId: string | undefined) => [status: number, body: unknown] | undefined = () =>
    undefined;
  readonly #server: Server = createServer(async (request, response) => {
    const [status, body] = await this.#answer(request);
    response.writeHead(status, body === undefined ? {} : { "content-type": "application/json" });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });

  async #answer(request: IncomingMessage): Promise<[status: number, body?: unknown]> {
    const { method = "", url = "", headers } = request;
    this.requests.push(method);
    const hashId = /^\/workspaces\/my-company\/integrations\/(\w[\w-]*)$/.exec(url)?.[1];
    const found = hashId === undefined ? undefined : this.integrations.get(hashId);
    if (headers.authorization !== `Bearer ${TOKEN}`) return [401, problem("The access token is invalid")];
    if (hashId !== undefined && !found) return [404, problem("Integration not found")];
    const bent = this.bend(method, hashId);
    if (bent) return bent;
    if (method === "POST") {
      const { token: _secret, ...sent } = (await json(request)) as Integration;
      this.integrations.set("created", { ...GitHubIntegration.value, ...sent, hash_id: "created" });
      return [201, this.integrations.get("created")];
    }
    if (method === "PATCH") return [200, Object.assign(found ?? {}, await json(request))];
    if (method === "DELETE") return this.integrations.delete(hashId ?? "") ? [204] : [404];
    const { url: address, html_url } = GitHubIntegration.value;
    return [200, found ?? { url: address, html_url, integrations: [...this.integrations.values()] }];
  }

  /** Runs the contract against this API and gives its exit code and output. */
  async play(...args: string[]): Promise<{ code: number; output: string }> {
    const env = {
      BUDDY_BASE_URL: await listen(this.#server),
      BUDDY_TOKEN: TOKEN,
      BUDDY_WORKSPACE: "my-company",
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
  expect(output).toContain("Workflows: 3 passed, 3 total");
});

test("live only reads", async () => {
  const { code, output } = await api.play();
  expect(code, output).toBe(0);
  expect(new Set(api.requests)).toEqual(new Set(["GET"]));
});

test("live with --write creates, changes and deletes one integration, and leaves the others", async () => {
  const { code, output } = await api.play("--write");
  expect(code, output).toBe(0);
  expect(api.requests).toEqual(expect.arrayContaining(["POST", "PATCH", "DELETE"]));
  expect([...api.integrations.keys()]).toEqual(["existing"]);
});

test("an answer that departs from its schema is reported with its place, and no secret with it", async () => {
  api.bend = (method, hashId) =>
    method === "GET" && hashId ? [200, { ...GitHubIntegration.value, name: 7 }] : undefined;
  const { code, output } = await api.play();
  expect(code).toBe(1);
  expect(output).toMatch(/schema check/);
  expect(output).toMatch(/> \d+ \|\s+"name": 7,\n.*type must be string/);
  expect(output).toContain("The API and the document disagree");
  expect(output).not.toContain(TOKEN);
});

test("what a failed run has created is deleted", async () => {
  api.bend = (method) => (method === "PATCH" ? [500, problem("Internal server error")] : undefined);
  const { code, output } = await api.play("--write");
  expect(code).toBe(1);
  expect(output).toContain("Deleted the integration created, which this run had created.");
  expect([...api.integrations.keys()]).toEqual(["existing"]);
});

test("live without a token says what to set", async () => {
  const { code, output } = await contract(["--live"], { BUDDY_TOKEN: "", BUDDY_WORKSPACE: "" });
  expect(code).toBe(1);
  expect(output).toBe("Set BUDDY_TOKEN and BUDDY_WORKSPACE, and BUDDY_BASE_URL outside the US region.\n");
});

function problem(message: string) {
  return { errors: [{ message }] };
}

function contract(args: string[], env: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const script = join(ROOT, "scripts/contract/contract.ts");
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
