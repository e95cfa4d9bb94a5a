// Runs as it is in every runtime: no imports, and nothing that only one platform has.

const TOKEN = "do-not-show-me";
const PATH = "/workspaces/{workspace}/integrations/{hash_id}";

/**
 * Runs the smoke cases against the scripted server and reports the result of each.
 *
 * @param packages the modules under test: `client`, its entries `testing`, `schemas`, `scopes`, `dry` (run), `agents` (tools) and `validate`, `enums` and `document` (`@buddy-openapi/types/openapi.json`).
 * @param input the server's `url`, a `workspace` that no other run has, and the runtime's `inspect`, if it has one.
 */
export async function runCases(
  { client, testing, schemas, scopes, dry, agents, validate, enums, document },
  { url, workspace, inspect },
) {
  const { isBuddyApiError } = client;
  const example = document.components.examples.GitHubIntegration.value;
  const found = JSON.stringify(example);
  const retry = { baseDelayMs: 10 };
  const options = { baseUrl: url, token: TOKEN, retry };
  const connect = (more) => client.createBuddyClient({ ...options, ...more });
  const buddy = connect();
  const browser = globalThis.navigator?.userAgent?.startsWith("Mozilla/") ?? false;
  const at = (hash_id) => ({ workspace, hash_id });

  const cases = {
    "a success is the page's example": async () => {
      const integration = await buddy.getIntegration(at("found"));
      equal(JSON.stringify(integration), found);
      equal(enums.isKnownIntegrationType(integration.type), true);
    },
    "a 404 is narrowed by its guard": async () => {
      const error = await failure(buddy.getIntegration(at("missing")));
      equal(isBuddyApiError(error, 404), true);
      equal(isBuddyApiError(error, 403), false);
      equal(error instanceof client.BuddyApiError && error instanceof Error, true);
      equal(error.body.errors[0].message, "Integration not found");
    },
    "result gives a 404 as a value": async () => {
      const result = await buddy.getIntegration(at("missing")).result();
      equal(result.ok, false);
      equal(result.status, 404);
      equal(result.error.errors[0].message, "Integration not found");
    },
    "a 429 is repeated as Retry-After says": async () => {
      const result = await buddy.getIntegration(at("limited-once")).withResponse();
      equal(result.attempts, 2);
      equal(JSON.stringify(result.data), found);
    },
    "a gateway's page is an error, sent once with retry off": async () => {
      const error = await failure(buddy.getIntegration(at("gateway"), { retry: false }));
      equal(isBuddyApiError(error, 502), true);
      equal(error.attempts, 1);
      equal(error.message.includes("502"), true);
      equal(error.message.includes("<"), false);
    },
    "no response in time is a timeout": async () => {
      const error = await failure(buddy.getIntegration(at("silent"), { timeoutMs: 100, retry: false }));
      equal(error.name, "BuddyTimeoutError");
      equal(error.timeoutMs, 100);
    },
    "half a response in time is a timeout": async () => {
      const error = await failure(buddy.getIntegration(at("halfway"), { timeoutMs: 300, retry: false }));
      equal(error.name, "BuddyTimeoutError");
    },
    "a connection that ends is a network error": async () => {
      const error = await failure(buddy.getIntegration(at("hung-up"), { retry: false }));
      equal(error.name, "BuddyNetworkError");
    },
    "an abort rejects with its reason": async () => {
      const controller = new AbortController();
      const reason = { because: "changed my mind" };
      setTimeout(() => controller.abort(reason), 100);
      equal(await failure(buddy.getIntegration(at("silent"), { signal: controller.signal })), reason);
      equal(await failure(buddy.getIntegration(at("found"), { signal: controller.signal })), reason);
    },
    "a path parameter can't leave its place": async () => {
      let sent = 0;
      const counting = connect({ fetch: async () => Response.json({ sent: ++sent }) });
      for (const hash_id of ["", ".", ".."]) {
        equal((await failure(counting.getIntegration(at(hash_id)))).name, "BuddyUsageError");
        const byPath = counting.http.GET(PATH, { params: { path: at(hash_id) } });
        equal((await failure(byPath)).name, "BuddyUsageError");
      }
      equal(sent, 0);
    },
    "nothing follows a redirect to another origin": async () => {
      const { http } = buddy;
      const one = { params: { path: at("moved") } };
      const calls = [
        () => buddy.getIntegration(at("moved")),
        () => http.GET(PATH, one),
        () => buddy.updateIntegration({ ...at("moved"), body: { name: "secret" } }),
        () => http.PATCH(PATH, { ...one, body: { name: "secret" } }),
        () => buddy.deleteIntegration(at("moved")),
      ];
      for (const call of calls) {
        const error = await failure(call());
        equal(error.name, "BuddyRedirectError");
        // Browsers don't show where a redirect leads.
        equal(error.location?.endsWith("/authorization") ?? browser, true);
      }
    },
    "a read follows a redirect below the base URL, but in browsers": async () => {
      const call = buddy.getIntegration(at("moved-here"));
      if (browser) equal((await failure(call)).name, "BuddyRedirectError");
      else equal(JSON.stringify(await call), found);
    },
    "a success that is too large is an error": async () => {
      const error = await failure(buddy.getIntegration(at("large"), { maxResponseBytes: 1000 }));
      equal(error.name, "BuddyTooLargeError");
      equal(error.attempts, 1);
    },
    "the User-Agent is the package's, but in browsers": async () => {
      const { agent } = await connect({ userAgent: "smoke/1" }).getIntegration(at("agent"));
      equal(/^smoke\/1 buddy-openapi\/\d/.test(agent), !browser);
    },
    "the token doesn't show in a client or an error": async () => {
      const parameters = ["missing", "hung-up", "echo"].map(at);
      const errors = parameters.map((each) => failure(buddy.getIntegration(each, { retry: false })));
      for (const value of [buddy, ...(await Promise.all(errors))]) {
        equal(shown(value).includes(TOKEN), false);
      }
    },
    "an operation works alone": async () => {
      const base = client.createBaseClient(options);
      equal(JSON.stringify(await client.getIntegration(base, at("found"))), found);
    },
    "validators find what departs, without eval": async () => {
      const validators = validate.allValidators;
      const right = connect({ validate: { validators, response: "throw" } });
      equal(JSON.stringify(await right.getIntegration(at("found"))), found);
      const fetch = async () => Response.json({ ...example, name: 7 });
      const wrong = connect({ fetch, validate: { validators, response: "throw" } });
      const error = await failure(wrong.getIntegration(at("found")));
      equal(error instanceof validate.BuddyContractError && error instanceof client.BuddyError, true);
      equal(error.drifts[0].pointer, "/name");
      equal(schemas.IntegrationView["~standard"].validate({}).issues.length > 0, true);
    },
    "a token without a scope is refused before a call": async () => {
      const fetch = async () => Response.json({ scopes: ["INTEGRATION_READ"] });
      const asked = connect({ fetch });
      const { spare } = await scopes.preflight(asked, [client.getIntegration]);
      equal(spare.length, 0);
      const error = await failure(scopes.preflight(asked, [client.runPipeline]));
      equal(error instanceof scopes.BuddyScopeError && error.missing[0].operationId, "runPipeline");
    },
    "a dry run sends no write, and a tool calls its operation": async () => {
      const fetch = dry.dryRun();
      const [tool] = agents.tools(connect({ fetch }), {
        operations: [client.deleteIntegration],
        readOnly: false,
      });
      await tool.execute(at("found"));
      equal(fetch.writes[0].operationId, "deleteIntegration");
    },
    "http calls by path and repeats": async () => {
      const { data, response } = await buddy.http.GET(PATH, { params: { path: at("unavailable-once") } });
      equal(response.ok, true);
      equal(JSON.stringify(data), found);
    },
    "http gives an error as a value": async () => {
      const { error, response } = await buddy.http.GET(PATH, { params: { path: at("missing") } });
      equal(response.status, 404);
      equal(error.errors[0].message, "Integration not found");
    },
    "http rejects with the reason of an abort": async () => {
      const controller = new AbortController();
      const reason = { because: "changed my mind" };
      setTimeout(() => controller.abort(reason), 100);
      const { signal } = controller;
      equal(await failure(buddy.http.GET(PATH, { params: { path: at("silent") }, signal })), reason);
    },
    "a mock responds with the example, and refuses what is wrong": async () => {
      const more = { baseUrl: url, onUnhandled: "respond" };
      const mock = testing.mockBuddy({ getUser: { status: 403, body: {} } }, more);
      const mocked = connect({ fetch: mock.fetch });
      const { hash_id, name } = await mocked.getIntegration(at("asked-for"));
      equal(JSON.stringify([hash_id, name]), JSON.stringify(["asked-for", example.name]));
      equal(mock.onlyCall("getIntegration").parameters.workspace, workspace);
      equal((await mocked.getUser().result()).status, 403);
      equal((await mock.fetch(`${url}/user`)).status, 401);
      equal((await mock.fetch(`${url}/nowhere`)).status, 404);
      equal(JSON.stringify(mock.calls).includes(TOKEN), false);
    },
    "a mock fails as a server does": async () => {
      const { failures, mockBuddy } = testing;
      const once = mockBuddy({ getUser: [failures.networkDown(), failures.bodyCutOff()] });
      equal((await connect({ fetch: once.fetch }).getUser().withResponse()).attempts, 3);
      const never = connect({ fetch: mockBuddy({ getUser: failures.neverResponding() }).fetch });
      equal(
        (await failure(never.getUser(undefined, { timeoutMs: 50, retry: false }))).name,
        "BuddyTimeoutError",
      );
    },
    "a workspace keeps what is added": async () => {
      const mocked = connect({ fetch: testing.mockBuddy.workspace().fetch });
      const body = { name: "Mine", type: "GIT_HUB", scope: "WORKSPACE", token: TOKEN };
      const { hash_id } = await mocked.addIntegration({ workspace, body });
      const { integrations } = await mocked.getIntegrations({ workspace });
      equal(
        JSON.stringify(integrations.map((one) => [one.hash_id, one.name])),
        JSON.stringify([[hash_id, "Mine"]]),
      );
      await mocked.deleteIntegration({ workspace, hash_id });
      equal((await mocked.getIntegration(at(hash_id)).result()).status, 404);
      equal(testing.fixtures.IntegrationView({ name: "x" }).name, "x");
    },
  };

  const results = [];
  for (const [name, run] of Object.entries(cases)) {
    try {
      await run();
      results.push({ name, ok: true, detail: "" });
    } catch (error) {
      results.push({ name, ok: false, detail: String(error?.stack ?? error) });
    }
  }
  return results;

  /** What the promise rejects with. */
  function failure(promise) {
    return promise.then(
      (value) => Promise.reject(new Error(`expected a failure, got ${JSON.stringify(value)}`)),
      (error) => error,
    );
  }

  /** All that a log might hold of a value. */
  function shown(value) {
    const own = Object.entries(Object.getOwnPropertyDescriptors(value)).map(
      ([name, { value }]) => name + value,
    );
    return [String(value), value.stack, JSON.stringify(value), inspect?.(value), ...own].join("\n");
  }
}

function equal(actual, expected) {
  if (Object.is(actual, expected)) return;
  throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual) ?? String(actual)}`);
}
