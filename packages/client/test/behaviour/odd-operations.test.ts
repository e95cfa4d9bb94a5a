import { createBuddyClient } from "@buddy-openapi/client";
import { expect, test } from "vitest";
import type { ScriptedResponse } from "./case.ts";
import { type ReceivedRequest, serve } from "./server.ts";

const FILE = new File(["bytes"], "index.js", { type: "text/javascript" });
const JSON_LINES = '{"type":"STDOUT","data":"total 24"}\n{"type":"STDERR","data":"done"}\n';
const SANDBOX = { workspace: "w", sandbox_id: "s" };
const PART = (name: string, file: string, type: string, bytes: string) =>
  `--B\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\nContent-Type: ${type}\r\n\r\n${bytes}\r\n`;
const FIELD = (name: string, value: string) =>
  `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

type Buddy = ReturnType<typeof connect>;
const connect = (baseUrl: string) =>
  createBuddyClient({ baseUrl, token: "mine", retry: false, tokens: { SuiteToken: "suite" } });

interface Row {
  name: string;
  call: (buddy: Buddy) => PromiseLike<unknown>;
  /** Method and path, the token, and the body, in which the boundary of a form is `B`. */
  sends: [line: string, authorization: string | undefined, body?: string];
  gets: ScriptedResponse;
  gives: unknown;
}

/** Each kind of odd operation, as bytes. */
const ROWS: Row[] = [
  {
    name: "a path keeps its slashes, and the rest of it is encoded",
    call: (buddy) => buddy.getSandboxContent({ ...SANDBOX, path: "buddy/a b/é?#.js" }),
    sends: ["GET /workspaces/w/sandboxes/s/content/buddy/a%20b/%C3%A9%3F%23.js", "Bearer mine"],
    gets: { body: { contents: [] } },
    gives: { contents: [] },
  },
  {
    name: "a file goes up as a part of a form",
    call: (buddy) =>
      buddy.uploadSandboxFile({ ...SANDBOX, path: "a/index.js", userName: "x", body: { file: FILE } }),
    sends: [
      "POST /workspaces/w/sandboxes/s/content/upload/a/index.js?userName=x",
      "Bearer mine",
      `${PART("file", "index.js", "text/javascript", "bytes")}--B--\r\n`,
    ],
    gets: { status: 201, body: { type: "FILE" } },
    gives: { type: "FILE" },
  },
  {
    name: "a list of files goes up with the token of a suite",
    call: (buddy) => buddy.importSession({ body: { files: [FILE, FILE], revision: "abc" } }),
    sends: [
      "POST /unit-tests/import",
      "Bearer suite",
      `${PART("files", "index.js", "text/javascript", "bytes").repeat(2)}${FIELD("revision", "abc")}--B--\r\n`,
    ],
    gets: { status: 201, body: { id: "1" } },
    gives: { id: "1" },
  },
  {
    name: "bytes alone go up as they are",
    call: (buddy) =>
      buddy.uploadArtifactVersionCommitFile({
        workspace: "w",
        artifact_id: "a",
        version_id: "v",
        filename: "app.js",
        body: new Uint8Array([104, 105]),
      }),
    sends: ["POST /workspaces/w/artifacts/a/versions/v/commit/upload?filename=app.js", "Bearer mine", "hi"],
    gets: { status: 201, body: { name: "app.js", upload_path: "u" } },
    gives: { name: "app.js", upload_path: "u" },
  },
  {
    name: "bytes come down as a Blob",
    call: async (buddy) => (await buddy.downloadSandboxContent({ ...SANDBOX, path: "a/b" })).text(),
    sends: ["GET /workspaces/w/sandboxes/s/download/a/b", "Bearer mine"],
    gets: { body: "bytes", headers: { "content-type": "application/octet-stream" } },
    gives: "bytes",
  },
  {
    name: "lines of JSON come as a list, or one by one",
    call: async (buddy) => {
      const lines = [];
      const call = { ...SANDBOX, command_id: "c", follow: true };
      for await (const line of buddy.getSandboxCommandLogs(call)) lines.push(line);
      return lines;
    },
    sends: ["GET /workspaces/w/sandboxes/s/commands/c/logs?follow=true", "Bearer mine"],
    gets: { body: JSON_LINES, headers: { "content-type": "application/jsonl" } },
    gives: [
      { type: "STDOUT", data: "total 24" },
      { type: "STDERR", data: "done" },
    ],
  },
  {
    name: "a form goes without a token",
    call: (buddy) =>
      buddy.issueToken({ body: { grant_type: "client_credentials", client_id: "a b", scope: "X Y" } }),
    sends: ["POST /oauth2/token", undefined, "grant_type=client_credentials&client_id=a+b&scope=X+Y"],
    gets: { body: { access_token: "t", token_type: "Bearer" } },
    gives: { access_token: "t", token_type: "Bearer" },
  },
  {
    name: "a response can be a bare string",
    call: (buddy) =>
      buddy.issueCredentialsWithOidcProvider({ body: { provider_id: "p", web_identity_token: "t" } }),
    sends: ["POST /user/oidc/tokens", undefined, '{"provider_id":"p","web_identity_token":"t"}'],
    gets: { body: '"0d6a5f0c"' },
    gives: "0d6a5f0c",
  },
  {
    name: "a token of its own is given to the call",
    call: (buddy) => buddy.deleteClient({ client_id: "c" }, { tokens: { RegistrationToken: "own" } }),
    sends: ["DELETE /oauth2/register/c", "Bearer own"],
    gets: { status: 204 },
    gives: undefined,
  },
  {
    name: "DELETE has a body, and one of two successes",
    call: (buddy) =>
      buddy.deleteFile({ workspace: "w", project_name: "p", path: "a/b.txt", body: { message: "m" } }),
    sends: ["DELETE /workspaces/w/projects/p/repository/contents/a/b.txt", "Bearer mine", '{"message":"m"}'],
    gets: { status: 204 },
    gives: undefined,
  },
  {
    name: "PUT changes a file",
    call: (buddy) =>
      buddy.commitFileChanges({
        workspace: "w",
        project_name: "p",
        path: "a.txt",
        body: { message: "m", content: "aGk=" },
      }),
    sends: [
      "PUT /workspaces/w/projects/p/repository/contents/a.txt",
      "Bearer mine",
      '{"message":"m","content":"aGk="}',
    ],
    gets: { body: { commit: {} } },
    gives: { commit: {} },
  },
];

test.for(ROWS)("$name", async ({ call, sends, gets, gives }) => {
  await using server = await serve([gets]);
  expect(await call(connect(server.url))).toEqual(gives);
  expect(server.requests.map(shown)).toEqual([sends.length === 3 ? sends : [...sends, ""]]);
});

test.for(["../x", "a/../b", "./a", "a//b", "/a", ""])("the path %o is sent nowhere", async (path) => {
  await using server = await serve([{}]);
  await expect(connect(server.url).getSandboxContent({ ...SANDBOX, path })).rejects.toThrow(/path/);
  expect(server.requests).toEqual([]);
});

function shown({ method, url, headers, body }: ReceivedRequest): unknown[] {
  const [, boundary] = /boundary=(\S+)/.exec(headers["content-type"] ?? "") ?? [];
  return [`${method} ${url}`, headers.authorization, boundary ? body.replaceAll(boundary, "B") : body];
}
