import { fileURLToPath } from "node:url";
import * as client from "@buddy-openapi/client";
import {
  createBuddyClient,
  deleteVariable,
  followExecution,
  getIdentifiers,
  getVariable,
  isBuddyApiError,
  isBuddyWaitError,
  updateVariable,
  waitForExecution,
  waitForSandbox,
  waitForSandboxCommand,
  waitForSnapshot,
} from "@buddy-openapi/client";
import { BuddyScopeError, preflight, type ScopedFunction, scopesOf } from "@buddy-openapi/client/scopes";
import { mockBuddy } from "@buddy-openapi/client/testing";
import { output } from "@buddy-openapi/process/run";
import { describe, expect, test } from "vitest";
import { scopesOfProgram } from "../dist/command/scopes.js";

test("the least scopes are those of each operation and task, once, by both names", () => {
  const buddy = createBuddyClient({ token: "any" });
  const needed = scopesOf([buddy.getVariable, getVariable, getIdentifiers, deleteVariable, waitForExecution]);
  expect(needed).toEqual({
    scopes: ["PIPELINE_READ", "VARIABLE_MANAGE", "VARIABLE_READ", "WORKSPACE"],
    formerScopes: ["EXECUTION_INFO", "VARIABLE_INFO", "VARIABLE_MANAGE", "WORKSPACE"],
    inferred: ["PIPELINE_READ"],
  });
  expect(() => scopesOf([isBuddyApiError])).toThrow("Give operations");
});

/** For waits whose example is of something that goes on. */
const SHORT = { totalTimeoutMs: 500 };

test("a task calls the operations that its scopes are of, and no other", async () => {
  const run = { workspace: "my-company", project_name: "company-website", pipeline_id: 2, execution_id: 1 };
  const sandbox = { workspace: "my-company", sandbox_id: "s" };
  const plays: Record<string, (client: ReturnType<typeof createBuddyClient>) => Promise<unknown>> = {
    followExecution: (client) => followed(followExecution(client, run)),
    waitForExecution: (client) => waitForExecution(client, run),
    waitForSandbox: (client) => waitForSandbox(client, sandbox, SHORT),
    waitForSandboxCommand: (client) => waitForSandboxCommand(client, { ...sandbox, command_id: "c" }, SHORT),
    waitForSnapshot: (client) => waitForSnapshot(client, { ...sandbox, snapshot_id: "i" }, SHORT),
  };
  const tasks = Object.entries(client).filter(([name]) => /^(follow|waitFor)[A-Z]/.test(name));
  expect(tasks.map(([name]) => name).toSorted()).toEqual(Object.keys(plays));
  for (const [name, task] of tasks) {
    const mock = mockBuddy();
    const buddy = createBuddyClient({ token: "any", fetch: mock.fetch });
    await plays[name]?.(buddy).catch((error) => expect(isBuddyWaitError(error), name).toBe(true));
    const seen = new Set(mock.requests.map(({ operationId }) => operationId));
    const called = Object.values(buddy).filter((one) => seen.has(Object(one).descriptor?.operationId));
    expect(scopesOf([task as ScopedFunction]), name).toEqual(scopesOf(called));
    expect(seen.size).toBeGreaterThan(0);
  }
});

async function followed(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

describe("preflight", () => {
  const ask = (scopes: string[] | null, operations = [getVariable, updateVariable]) => {
    const body = { url: "", html_url: "", id: "1", name: "ci", scopes };
    const mock = mockBuddy({ getCurrentToken: { status: 200, body } });
    return preflight(createBuddyClient({ token: "any", fetch: mock.fetch }), operations);
  };

  test.for<[name: string, scopes: string[], missing: string[], spare: string[]]>([
    ["new names", ["VARIABLE_READ", "VARIABLE_WRITE", "USER_PAT_READ"], [], []],
    ["former names", ["VARIABLE_INFO", "VARIABLE_MANAGE", "TOKEN_INFO"], [], []],
    [
      "a new name that was the former one of another operation",
      ["VARIABLE_READ", "VARIABLE_MANAGE"],
      ["updateVariable"],
      [],
    ],
    ["a spare one", ["VARIABLE_READ", "VARIABLE_WRITE", "USER_KEY"], [], ["USER_KEY"]],
    ["none", [], ["getVariable", "updateVariable"], []],
  ])("%s", async ([, scopes, missing, spare]) => {
    const found = await ask(scopes).catch((error: unknown) => error);
    if (missing.length === 0) return expect(found).toEqual({ known: true, spare });
    expect(found).toBeInstanceOf(BuddyScopeError);
    expect(found).toMatchObject({ spare, missing: missing.map((operationId) => ({ operationId })) });
    expect(String(found)).toContain("updateVariable (VARIABLE_WRITE, formerly VARIABLE_MANAGE)");
    return undefined;
  });

  test("says nothing where the token may not read its scopes or has no list of them, and fails without a token", async () => {
    const unknown = { known: false, spare: [] };
    expect(await ask(null)).toEqual(unknown);
    for (const status of [403, 401] as const) {
      const { fetch } = mockBuddy({ getCurrentToken: { status, body: { errors: [] } } });
      const asked = preflight(createBuddyClient({ token: "any", fetch }), [getVariable]);
      if (status === 403) expect(await asked).toEqual(unknown);
      else await expect(asked).rejects.toMatchObject({ name: "BuddyApiError", status });
    }
  });
});

/** Programs as they are written, with the scopes or the place and a word of the refusal. */
const IMPORT = 'import { createBuddyClient, createBaseClient, getUser } from "@buddy-openapi/client";\n';
const CLIENT = `${IMPORT}const buddy = createBuddyClient({ region: "eu" });\n`;
const PROGRAMS: [code: string, shown: string | RegExp][] = [
  [`${CLIENT}await buddy.getUser();`, "USER_READ"],
  [`${CLIENT}await buddy?.getUser(); // buddy.getEmails()`, "USER_READ"],
  [`${CLIENT}/* buddy.getEmails() */ const text = "buddy.getEmails()";`, ""],
  [
    "const x = `it's // ${" +
      'await createBuddyClient<"workspace">({ workspace: "a" }).getUser()' +
      "} don't`;",
    "",
  ],
  [
    `${IMPORT}const x = \`it's // \${await createBuddyClient().getUser()} \${{ a: \`}\` }.a} don't\`;`,
    "USER_READ",
  ],
  [`${CLIENT}const at = text.replace(/["'/]\\//g, "") / 2; await buddy.getUser();`, "USER_READ"],
  [
    `${IMPORT}const { getUser: read, http } = createBuddyClient();\nawait http.GET("/user/emails");`,
    "USER_EMAIL_READ,USER_READ",
  ],
  [`${CLIENT}await buddy.http.GET("/user", {});`, "USER_READ"],
  [`${CLIENT}await buddy.http.GET("/nowhere", {});`, /^3:13 No operation has this method/],
  [`${CLIENT}await buddy[name]();`, /^3:7 Can't follow/],
  [`${CLIENT}await buddy.getUsers();`, /^3:13 "getUsers" is no operation/],
  [`${CLIENT}const other = buddy;`, /^3:15 Can't follow/],
  [`${CLIENT}const { getUser } = buddy;`, /^3:21 Can't follow/],
  [`${CLIENT}deploy(buddy);`, /^3:8 Can't follow/],
  [`${CLIENT}deploy({ buddy });`, /^3:10 Can't follow/],
  [
    `${CLIENT}async function deploy(client: ReturnType<typeof createBuddyClient>) { await client.getUser(); }\ndeploy(buddy);`,
    "USER_READ",
  ],
  [
    `import { type BuddyClient } from "@buddy-openapi/client";\nexport const read = async (api: BuddyClient<"workspace">) => api.getUser();`,
    "USER_READ",
  ],
  [`${IMPORT}class Job { #api = createBuddyClient(); run() { return this.#api.getUser(); } }`, "USER_READ"],
  [
    `${IMPORT}const client = createBaseClient();\nconst call = getUser;\nawait call(client);`,
    /^4:12 Can't follow/,
  ],
  [`${IMPORT}run(createBuddyClient());`, /^2:5 Assign the client/],
  [
    `import { waitForExecution as wait } from "@buddy-openapi/client";\nawait wait(client, run);`,
    "PIPELINE_READ",
  ],
  [
    `${CLIENT}import { preflight } from "@buddy-openapi/client/scopes";\nawait preflight(buddy, [getUser]);`,
    "USER_READ",
  ],
  [`${CLIENT}const run = (api) => api.getUser();\nrun(buddy);`, /^4:5 Can't follow/],
  [`export { createBuddyClient } from "@buddy-openapi/client";`, /^1:1 Import the names/],
  [`import * as api from "@buddy-openapi/client";`, /^1:1 Import the names/],
  [`const api = require("@buddy-openapi/client");`, /^1:13 Import the names/],
  [`import { octokit } from "octokit";\nawait octokit.getUser(); interface Pets { getUser(): void }`, ""],
];

test.for(PROGRAMS)("the command reads: %s", ([code, shown]) => {
  const read = (path: string) => (path === "deploy.ts" ? code : undefined);
  if (typeof shown === "string") expect(scopesOfProgram("deploy.ts", read).scopes.join()).toBe(shown);
  else
    expect(() => scopesOfProgram("deploy.ts", read)).toThrow(
      new RegExp(shown.source.replace("^", "^deploy.ts:")),
    );
});

test("the command reads what a program imports by a path, too", () => {
  const files: Record<string, string> = {
    "src/deploy.ts":
      'import { buddy } from "../lib/buddy.js";\nimport { run } from "./run";\nawait run(buddy);',
    "src/run.ts":
      'import type { BuddyClient } from "@buddy-openapi/client";\nexport const run = (api: BuddyClient) => api.getUser();',
    "lib/buddy.ts": `${IMPORT}import "../src/deploy.js";\nexport const buddy = createBuddyClient();\nawait buddy.getEmails();`,
  };
  const scopes = (path: string) => scopesOfProgram(path, (one) => files[one]).scopes;
  expect(scopes("src/deploy.ts")).toEqual(["USER_EMAIL_READ", "USER_READ"]);
  delete files["src/run.ts"];
  expect(() => scopes("src/deploy.ts")).toThrow("src/deploy.ts imports ./run, which is not there");
});

test("the command prints the scopes of its files, and says what it can't read", async () => {
  const command = fileURLToPath(new URL("../dist/command.js", import.meta.url));
  const snippets = fileURLToPath(new URL("../../docs/snippets", import.meta.url));
  const printed = await output("node", [
    command,
    "scopes",
    `${snippets}/run-and-wait.ts`,
    `${snippets}/bulk.ts`,
  ]);
  expect(printed).toBe("INTEGRATION_READ\nPIPELINE_READ (inferred)\nPIPELINE_RUN (inferred)\n");
  await expect(output("node", [command, "scopes", `${snippets}/not-covered.ts`])).rejects.toThrow(
    "No operation has",
  );
  await expect(output("node", [command])).rejects.toThrow(
    "Usage: npx @buddy-openapi/client scopes src/deploy.ts",
  );
});
