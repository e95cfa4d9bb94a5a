import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { afterAll, expect, test } from "vitest";

// A project of pnpm sees only the packages that it names. It depends on the client alone.
const root = realpathSync(mkdtempSync(join(tmpdir(), "buddy-openapi-pnpm-")));
afterAll(() => rmSync(root, { recursive: true }));

const store = (name: string) =>
  join(root, "node_modules/.pnpm", `${name.replace("/", "+")}@0.0.0`, "node_modules");
const beside = store("@buddy-openapi/client");
for (const name of ["types", "client"]) {
  const folder = join(store(`@buddy-openapi/${name}`), "@buddy-openapi", name);
  mkdirSync(folder, { recursive: true });
  for (const part of ["package.json", "dist"]) {
    cpSync(join(ROOT, "packages", name, part), join(folder, part), { recursive: true });
  }
}
symlinkSync(
  join(store("@buddy-openapi/types"), "@buddy-openapi/types"),
  join(beside, "@buddy-openapi/types"),
  "junction",
);
symlinkSync(
  realpathSync(join(ROOT, "packages/client/node_modules/openapi-fetch")),
  join(beside, "openapi-fetch"),
  "junction",
);
mkdirSync(join(root, "node_modules/@buddy-openapi"), { recursive: true });
symlinkSync(
  join(beside, "@buddy-openapi/client"),
  join(root, "node_modules/@buddy-openapi/client"),
  "junction",
);
writeFileSync(join(root, "package.json"), '{ "type": "module" }');

const start = `
import { createBuddyClient, createBaseClient, getIntegration, isBuddyApiError, pace } from "@buddy-openapi/client";
const options = { token: "x" };
const parameters = { workspace: "w", hash_id: "h" };
const PATH = "/workspaces/{workspace}/integrations/{hash_id}";
`;

test.for<[what: string, code: string]>([
  ["a client", "export const buddy = createBuddyClient(options);"],
  ["a base client", "export const client = createBaseClient(options);"],
  ["a call", "export const call = () => createBuddyClient(options).getIntegration(parameters);"],
  ["an operation", "export const { getIntegration: one, addIntegration: add } = createBuddyClient(options);"],
  ["a result", "export const result = () => getIntegration(createBaseClient(options), parameters).result();"],
  [
    "a response",
    "export const all = () => createBuddyClient(options).getIntegrations({ workspace: 'w' }).withResponse();",
  ],
  [
    "a call by path",
    "export const byPath = () => createBuddyClient(options).http.GET(PATH, { params: { path: parameters } });",
  ],
  ["the methods by path", "export const { GET, POST, use, eject } = createBuddyClient(options).http;"],
  [
    "a narrowed error",
    "export const narrow = (error: unknown) => (isBuddyApiError(error, getIntegration, 404) ? error : undefined);",
  ],
  [
    "any API error",
    "export const narrow = (error: unknown) => (isBuddyApiError(error) ? error : undefined);",
  ],
  ["a fetch", "export const fetch = pace();"],
  [
    "a view, by its name",
    'import type { IntegrationView, AddIntegrationRequest } from "@buddy-openapi/client";\nexport const name = (view: IntegrationView, request: AddIntegrationRequest) => [view.name, request.name];',
  ],
])("declarations of %s can be written", ([, code]) => {
  writeFileSync(
    join(root, "a.ts"),
    `${start}${code}\nexport { PATH, createBaseClient, createBuddyClient, getIntegration, isBuddyApiError, options, pace, parameters };\n`,
  );
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const flags = [
    "--ignoreConfig",
    "--strict",
    "--declaration",
    "--outDir",
    "out",
    "--target",
    "es2022",
    "--module",
    "nodenext",
  ];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...flags, "--skipLibCheck", "a.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});
