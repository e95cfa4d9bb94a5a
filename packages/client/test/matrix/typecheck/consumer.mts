// What a user's code does with the packages. The type-check tests copy it into a fresh project.
import {
  BuddyApiError,
  type BuddyClient,
  type BuddyClientOptions,
  BuddyTimeoutError,
  type CallOptions,
  createBaseClient,
  createBuddyClient,
  type Fetch,
  type GetIntegrationResult,
  getIntegration,
  getProjects,
  isBuddyApiError,
  isBuddyError,
  pace,
  waitForExecution,
} from "@buddy-openapi/client";
import { dryRun } from "@buddy-openapi/client/dry-run";
import * as schemas from "@buddy-openapi/client/schemas";
import { preflight, scopesOf } from "@buddy-openapi/client/scopes";
import { failures, fixtures, mockBuddy } from "@buddy-openapi/client/testing";
import { tools } from "@buddy-openapi/client/tools";
import * as validators from "@buddy-openapi/client/validate";
import type {
  ErrorView,
  ExecutionView,
  IntegrationType,
  IntegrationView,
  paths,
  ShortProjectView,
} from "@buddy-openapi/types";
import {
  INTEGRATION_TYPES,
  isKnownIntegrationType,
  type KnownIntegrationType,
} from "@buddy-openapi/types/enums";

const parameters = { workspace: "my-company", hash_id: "abc123def456" };

// An option that is undefined is one that is left out, also under exactOptionalPropertyTypes.
const options: BuddyClientOptions = { token: async () => "secret", region: undefined, signal: undefined };
const logging: Fetch = (input, init) => {
  console.log(typeof input === "string" ? input : input.url);
  return fetch(input, init);
};
const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => console.log(delayMs) };
const buddy: BuddyClient = createBuddyClient({ ...options, fetch: logging, hooks });
const call: CallOptions = { timeoutMs: 5_000, retry: { attempts: 2 }, signal: new AbortController().signal };

export async function data(): Promise<IntegrationView> {
  return await buddy.getIntegration(parameters, call);
}

export async function result(): Promise<string | undefined> {
  const result: GetIntegrationResult = await buddy.getIntegration(parameters).result();
  if (result.ok) return result.data.name;
  if (result.status === 429) return result.headers.get("X-Rate-Limit-Reset") ?? undefined;
  return result.error.errors?.[0]?.message ?? undefined;
}

export async function withResponse(): Promise<200> {
  const result = await getIntegration(createBaseClient(), parameters).withResponse();
  const name: string = result.data.name;
  const contentType: string | null = result.response.headers.get("content-type");
  console.log(name, contentType);
  return result.status;
}

export async function paged(): Promise<number> {
  const call = buddy.getProjects({ workspace: "my-company", per_page: 50 });
  const { projects }: { projects: ShortProjectView[] } = await call;
  const result = await call.result();
  if (result.ok) console.log(result.data.projects === projects);
  let count = 0;
  for await (const { name, url } of call) count += (name ?? url ?? "").length;
  for await (const page of getProjects(createBaseClient(), { workspace: "my-company" }).pages())
    count += page.projects.length;
  return count;
}

export async function waited(): Promise<ExecutionView | null> {
  const client = createBaseClient({ fetch: pace({ maxConcurrent: 2, fetch: logging }) });
  const run = { workspace: "my-company", project_name: "company-website", pipeline_id: 2, execution_id: 4 };
  const onPoll = async ({ status }: ExecutionView) => console.log(status);
  const { state, execution } = await waitForExecution(client, run, { totalTimeoutMs: 60_000, onPoll });
  return state === "finished" ? execution : null;
}

export function missing(error: unknown): string | null | undefined {
  return isBuddyApiError(error, getIntegration, 404) ? error.body.errors?.[0]?.message : undefined;
}

export function known(type: IntegrationType): KnownIntegrationType {
  return isKnownIntegrationType(type) ? type : INTEGRATION_TYPES[0];
}

export function describe(error: unknown): string | number | undefined {
  if (isBuddyApiError<404, ErrorView>(error, 404)) {
    const status: 404 = error.status;
    return error.body.errors?.[0]?.message ?? status;
  }
  if (error instanceof BuddyApiError) return error.response.statusText;
  if (error instanceof BuddyTimeoutError) return error.timeoutMs;
  return isBuddyError(error) ? error.message : undefined;
}

export async function http(): Promise<string | null | undefined> {
  const path = "/workspaces/{workspace}/integrations/{hash_id}" satisfies keyof paths;
  const { data, error, response } = await buddy.http.GET(path, { params: { path: parameters } });
  return response.ok ? data?.name : error?.errors?.[0]?.message;
}

export async function tested(): Promise<string> {
  const mock = mockBuddy({
    getIntegration: [...failures.rateLimitedTwice(), { status: 200, body: fixtures.IntegrationView() }],
  });
  const onDrift = (drift: validators.Drift) => console.log(validators.driftReport([drift]));
  const validate = { validators: [validators.getIntegrationValidator], onDrift };
  await createBuddyClient({ token: "secret", fetch: mock.fetch, validate }).getIntegration(parameters);
  return mock.onlyCall("getIntegration").parameters.hash_id;
}

export async function allowed(): Promise<readonly string[]> {
  const { spare } = await preflight(buddy, [getIntegration, buddy.getProjects, waitForExecution]);
  return [...spare, ...scopesOf([getProjects]).scopes];
}

export async function agent(): Promise<unknown> {
  const fetch = dryRun();
  const [tool] = tools(createBuddyClient({ fetch }), {
    operations: [getProjects],
    given: { workspace: "mine" },
  });
  const properties: object | undefined = tool?.inputSchema.properties;
  const schema: object = schemas.IntegrationView["~standard"].jsonSchema.input({ target: "draft-07" });
  return [await tool?.execute({ page: 1 }), fetch.writes.map(({ path }) => path), properties, schema];
}

export function parsed(received: unknown): IntegrationView | undefined {
  const result = schemas.IntegrationView["~standard"].validate(received);
  return result.issues ? undefined : result.value;
}

// @ts-expect-error a 200 has a body
mockBuddy({ getIntegration: { status: 200 } });

// @ts-expect-error hash_id is missing
buddy.getIntegration({ workspace: "my-company" });

// @ts-expect-error region and baseUrl exclude each other
createBuddyClient({ region: "eu", baseUrl: "https://buddy.example.com" });
