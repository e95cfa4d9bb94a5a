// Yesterday's code: it uses the client as it is in client/, and is never changed together with it.
import {
  ApiError,
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  DEFAULTS,
  type ErrorName,
  type FailureStatus,
  type HookEvent,
  isApiError,
  LIMITS,
  type OperationCall,
  type PagedCall,
  parse,
  REGIONS,
  type Region,
  type RetryOptions,
  type Success,
  wait,
  ZooError,
} from "./client/index.js";
import { type MockCall, mock } from "./client/testing.js";

const retry: RetryOptions = { attempts: undefined, delayMs: 1 };
retry.attempts = 2;
export const options: ClientOptions = {
  token: () => "secret",
  region: "us",
  retry,
  hooks: { onRequest: ({ callId, path }: HookEvent) => console.log(callId.toFixed(), path.length) },
  fetch: (url, init = {}) => Promise.resolve({ url: url.length, init }),
  password: "secret",
};
export const withoutRetries: ClientOptions = { retry: false, hooks: { onRequest: () => undefined } };
export const ofCall: CallOptions = { timeoutMs: 1, headers: { "X-Any": "1" } };
export const clients: Client[] = [createClient(), createClient(options)];
export const region: "eu" | "us" = createClient().region;
export const second: Region = REGIONS[1];
export const limits: number = LIMITS.attempts + LIMITS.delayMs + DEFAULTS.attempts;
export const parsed: [object, unknown[]] = [parse("{}"), parse("[]", true)];
export const waited: Promise<number[]> = Promise.all([wait(1), wait(2, 3)]);

class OwnError extends ZooError {
  readonly name: ErrorName = "UsageError";
}
export const messages = [new OwnError("own").message, new ApiError(404, { id: 1 }).body.id.toFixed()];
export const labels: Record<ErrorName, string> = { ApiError: "response", UsageError: "mistake" };
export function describe(error: unknown): string {
  if (isApiError(error, 404)) return `${error.name === "ApiError"} ${error.status === 404} ${error.attempts.toFixed()}`;
  const body: ApiError["body"] = { any: "value" };
  return `${body} ${error instanceof ZooError ? Object.keys(error.toJSON()).join() : ""}`;
}
export const redirect: FailureStatus = 302;
export async function read(call: OperationCall<string, Success<200, string, "X-Total">>, pages: PagedCall<1, 2, 3>) {
  const { headers, attempts, data } = await call.withResponse();
  for await (const item of pages) console.log(item, headers.get("X-Total"), attempts.toFixed(), data.length);
}
export const mocked: MockCall = mock().onlyCall();
export const path: string = mocked.path;
export const call = (client: Client) => client.call<string, number>({ operationId: "getPet" }, {}).result();
