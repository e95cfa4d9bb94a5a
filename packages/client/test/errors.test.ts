import {
  BuddyApiError,
  BuddyError,
  createBuddyClient,
  deleteIntegration,
  getIntegration,
  isBuddyApiError,
} from "@buddy-openapi/client";
import { expect, test } from "vitest";

/** The error of a call that gets this response. */
async function failure(body: BodyInit | null, init: ResponseInit): Promise<BuddyError> {
  const buddy = createBuddyClient({
    token: "secret",
    retry: false,
    fetch: async () => new Response(body, init),
  });
  const call = buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });
  return call.then(
    () => expect.fail("the call should have failed"),
    (error: BuddyError) => error,
  );
}

const html = { "content-type": "text/html" };

test("an error without a body is an error", async () => {
  const error = await failure(null, { status: 500, statusText: "Internal Server Error" });
  expect(error).toMatchObject({ status: 500, body: undefined });
  expect(error.message).toBe("getIntegration failed: 500 Internal Server Error");
});

test.for([{}, { errors: [] }, { errors: [null] }, { errors: null }, [], 7, null])(
  "%j adds nothing to the message",
  async (body) => {
    const error = await failure(JSON.stringify(body), { status: 400 });
    expect(error).toBeInstanceOf(BuddyApiError);
    expect(error.message).toBe("getIntegration failed: 400");
  },
);

test("an error is one of an operation only with its status and an object as its body", async () => {
  const error = await failure('{"errors":[]}', { status: 404 });
  const bound = createBuddyClient({ token: "secret" });
  expect(isBuddyApiError(error, getIntegration, 404)).toBe(true);
  expect(isBuddyApiError(error, bound.getIntegration, 404)).toBe(true);
  expect(isBuddyApiError(error, getIntegration, 403)).toBe(false);
  expect(isBuddyApiError(error, deleteIntegration, 404)).toBe(false);
  expect(isBuddyApiError(error, bound.deleteIntegration, 404)).toBe(false);
  for (const body of ["<h1>Not found</h1>", '"a text"', "null", null]) {
    const other = await failure(body, { status: 404, headers: html });
    expect(isBuddyApiError(other, getIntegration, 404)).toBe(false);
    expect(isBuddyApiError(other, 404)).toBe(true);
  }
});

test("a success that is not JSON is an error that has what came", async () => {
  const error = await failure("<h1>Sign in</h1>", { status: 200, headers: html });
  expect(error).toBeInstanceOf(BuddyError);
  expect(error).toMatchObject({ body: "<h1>Sign in</h1>" });
  expect(error.message).toBe("getIntegration failed: 200 with a body that is not JSON");
});

test("an error as JSON holds what is safe to log", async () => {
  const error = await failure('{"errors":[]}', { status: 404, headers: { "set-cookie": "session=secret" } });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "BuddyApiError",
    message: "getIntegration failed: 404",
    operationId: "getIntegration",
    method: "GET",
    path: "/workspaces/{workspace}/integrations/{hash_id}",
    url: "https://api.buddy.works/workspaces/my-company/integrations/abc123def456",
    attempts: 1,
    retryable: false,
    status: 404,
  });
});
