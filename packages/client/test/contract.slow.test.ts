import { readFileSync } from "node:fs";
import {
  BuddyApiError,
  createBaseClient,
  createBuddyClient,
  type Fetch,
  getIntegration,
} from "@buddy-openapi/client";
import { type Prism, startPrism } from "@buddy-openapi/process/prism";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleParameters, operations, shown } from "./document-operations.ts";

// Prism is independent of the client and checks each request against the document.
let prism: Prism;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism[Symbol.asyncDispose]());

const parameters = { workspace: "my-company", hash_id: "abc123def456" };
const bundle = new URL(import.meta.resolve("@buddy-openapi/types/openapi.json"));
const { GitHubIntegration, ...examples } = JSON.parse(readFileSync(bundle, "utf8")).components.examples;

const connect = (fetch?: Fetch) =>
  createBuddyClient({ baseUrl: prism.url, token: "secret", ...(fetch && { fetch }) });

/** Whether Prism can play it: it writes no lines of JSON, and reads no form with a list of files. */
const isPlayed = ({ response, body, bodies }: (typeof operations)[number]) =>
  !Array.isArray(response) &&
  (/json/.test(body?.mediaType ?? "json") || !Object.values(Object(bodies[0]?.[1].body)).some(Array.isArray));

/** Every operation with each example of its body, and the examples of all its parameters. */
const CALLS = operations.filter(isPlayed).flatMap((operation) =>
  operation.bodies.map(([example, body]) => ({
    ...operation,
    example,
    call: { ...exampleParameters(operation), ...segmentsIn(operation), ...body },
  })),
);

/** Paths that keep their slashes, with one segment alone: Prism knows no more of one. */
function segmentsIn({ parameters }: (typeof operations)[number]) {
  const paths = parameters.filter((one) => one["x-path-segments"]);
  return Object.fromEntries(paths.map(({ name, example }) => [name, String(example).split("/").at(-1)]));
}

test.for(CALLS)("$operationId sends $example and gives the example of its response", async (each) => {
  const buddy = connect();
  const operation: unknown = Reflect.get(buddy, each.operationId);
  if (typeof operation !== "function") return expect.fail("The client has no such operation.");
  expect(await shown(await operation.call(buddy, each.call, each.options))).toEqual(each.response);
});

test("the operation alone gives the same over a base client", async () => {
  const client = createBaseClient({ baseUrl: prism.url, token: "secret" });
  await expect(getIntegration(client, parameters)).resolves.toEqual(GitHubIntegration.value);
});

test("getIntegrations gives the list, short or whole", async () => {
  const call = { workspace: "my-company" };
  await expect(connect().getIntegrations(call)).resolves.toEqual(examples.ShortIntegrations.value);
  await expect(connect().getIntegrations(call, { headers: { prefer: "example=whole" } })).resolves.toEqual(
    examples.WholeIntegrations.value,
  );
});

test("getIntegrations sends its filters as the query", async () => {
  const seen: string[] = [];
  const watch: Fetch = (input, init) => {
    seen.push(new URL(new Request(input, init).url).search);
    return fetch(input, init);
  };
  await connect(watch).getIntegrations({
    workspace: "my-company",
    project_name: "my-project",
    environment_id: "def456abc789",
  });
  await connect(watch).getIntegrations({ workspace: "my-company" });
  expect(seen).toEqual(["?project_name=my-project&environment_id=def456abc789", ""]);
});

test("addIntegration takes a 201 for success", async () => {
  const call = connect().addIntegration({ workspace: "my-company", body: examples.AddGitHub.value });
  await expect(call.withResponse()).resolves.toMatchObject({ ok: true, status: 201 });
});

test("Prism refuses a new integration of a mistyped type", async () => {
  // What JavaScript callers can send, whatever the types say.
  const body = { ...examples.AddGitHub.value, type: "GIT_HUBB" };
  const call = connect().addIntegration({ workspace: "my-company", body });
  await expect(call).rejects.toMatchObject({ operationId: "addIntegration", status: 422 });
});

test("a response without a token in the request is a 401 error with its message", async () => {
  const withoutToken: Fetch = (input, init) => {
    const request = new Request(input, init);
    request.headers.delete("authorization");
    return fetch(request);
  };
  const error = await connect(withoutToken)
    .getIntegration(parameters)
    .catch((error: unknown) => error);
  expect(error).toBeInstanceOf(BuddyApiError);
  expect(error).toMatchObject({
    name: "BuddyApiError",
    message: "getIntegration failed: 401 Unauthorized (The access token is invalid)",
    operationId: "getIntegration",
    status: 401,
    body: { errors: [{ message: "The access token is invalid" }] },
  });
});

test("an unknown integration is a 404 error with its body", async () => {
  const call = connect().getIntegration(parameters, { headers: { prefer: "code=404" } });
  await expect(call).rejects.toMatchObject({
    message: "getIntegration failed: 404 Not Found (Not found)",
    operationId: "getIntegration",
    method: "GET",
    path: "/workspaces/{workspace}/integrations/{hash_id}",
    status: 404,
    body: { errors: [{ message: "Not found" }] },
  });
});

test("a 403 error names the scope that the operation needs", async () => {
  const call = connect().getIntegration(parameters, { headers: { prefer: "code=403" } });
  await expect(call).rejects.toThrow("it needs the scope INTEGRATION_READ");
});

test("the raw client signs its requests", async () => {
  const { data, response } = await connect().http.GET("/workspaces/{workspace}/integrations/{hash_id}", {
    params: { path: parameters },
  });
  expect(response.status).toBe(200);
  expect(data).toEqual(GitHubIntegration.value);
});

test("an aborted call rejects with the caller's reason", async () => {
  const reason = new Error("changed my mind");
  const call = connect().getIntegration(parameters, { signal: AbortSignal.abort(reason) });
  await expect(call).rejects.toBe(reason);
});
