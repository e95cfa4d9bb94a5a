// What @buddy-openapi/client exports. Written by `pnpm generate`. Do not edit.

export type * from "@buddy-openapi/types";
import { AddIntegrationRequest } from "@buddy-openapi/types";
import { ErrorView } from "@buddy-openapi/types";
import { IntegrationView } from "@buddy-openapi/types";
import { IntegrationsView } from "@buddy-openapi/types";
import { Middleware } from "openapi-fetch";
import { ParamsOption } from "openapi-fetch";
import { ParseAsResponse } from "openapi-fetch";
import { RequestOptions } from "openapi-fetch";
import { UpdateIntegrationRequest } from "@buddy-openapi/types";
import { paths } from "@buddy-openapi/types";

export interface AddIntegrationParameters {
  workspace: string;
  body: AddIntegrationRequest;
}

export type AddIntegrationResult =
  | Success<201, IntegrationView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type AnyOperation<Result> = (...args: any) => OperationCall<any, Result>;

export interface ApiResult<Status extends number, HeaderName extends string = never> {
  readonly status: Status;
  readonly headers: ResponseHeaders<HeaderName>;
  readonly rateLimit: RateLimit | undefined;
  readonly attempts: number;
  readonly response: Response;
}

type At<Path extends keyof paths, Method extends HttpMethod> =
  paths[Path] extends Record<Method, infer Found> ? Found : never;

const BRAND: unique symbol;

export interface BaseClient {
  call<Data, Result>(
    descriptor: OperationDescriptor,
    parameters: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): OperationCall<Data, Result>;
}

type BodyOption<Operation> = Operation extends {
  requestBody: infer Body;
}
  ? {
      body: Content<Body>;
    }
  : Operation extends {
        requestBody?: infer Body;
      }
    ? [NonNullable<Body>] extends [never]
      ? {
          body?: never;
        }
      : {
          body?: Content<NonNullable<Body>> | undefined;
        }
    : {
        body?: never;
      };

export interface BoundOperations {
  getIntegrations(
    parameters: GetIntegrationsParameters,
    options?: CallOptions,
  ): OperationCall<IntegrationsView, GetIntegrationsResult>;
  addIntegration(
    parameters: AddIntegrationParameters,
    options?: CallOptions,
  ): OperationCall<IntegrationView, AddIntegrationResult>;
  getIntegration(
    parameters: GetIntegrationParameters,
    options?: CallOptions,
  ): OperationCall<IntegrationView, GetIntegrationResult>;
  deleteIntegration(
    parameters: DeleteIntegrationParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteIntegrationResult>;
  updateIntegration(
    parameters: UpdateIntegrationParameters,
    options?: CallOptions,
  ): OperationCall<IntegrationView, UpdateIntegrationResult>;
}

export class BuddyApiError<Status extends number = number, Body = unknown> extends BuddyResponseError<
  Status,
  Body
> {
  readonly name = "BuddyApiError";
  constructor(call: FailedCall, response: Response, body: Body, scopes?: readonly string[]);
}

export abstract class BuddyCallError extends BuddyError implements FailedCall {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
  constructor(call: FailedCall, what: string, options?: ErrorOptions);
}

export interface BuddyClient extends BaseClient, BoundOperations {
  readonly http: HttpClient;
}

export type BuddyClientOptions = CallOptions & {
  token?: BuddyToken | undefined;
  fetch?: Fetch | undefined;
  hooks?: Hooks | undefined;
  userAgent?: string | undefined;
} & (
    | {
        region?: BuddyRegion | undefined;
        baseUrl?: undefined;
      }
    | {
        region?: undefined;
        baseUrl?: string | undefined;
      }
  );

export abstract class BuddyError extends Error {
  abstract readonly name: BuddyErrorName;
  constructor(message: string, options?: ErrorOptions);
  get [BRAND](): true;
  toJSON(): Record<string, unknown>;
}

export type BuddyErrorName =
  | "BuddyUsageError"
  | "BuddyApiError"
  | "BuddyNetworkError"
  | "BuddyParseError"
  | "BuddyRedirectError"
  | "BuddyTimeoutError"
  | "BuddyTooLargeError";

export class BuddyNetworkError extends BuddyCallError {
  readonly name = "BuddyNetworkError";
  readonly cause: Cause;
  constructor(call: FailedCall, cause: Cause);
}

export class BuddyParseError extends BuddyResponseError<number, string> {
  readonly name = "BuddyParseError";
  constructor(call: FailedCall, response: Response, body: string, reason?: string);
}

export class BuddyRedirectError extends BuddyCallError {
  readonly name = "BuddyRedirectError";
  readonly location: string | undefined;
  constructor(call: FailedCall, location: string | undefined);
}

export type BuddyRegion = "us" | "eu" | "asia";

export abstract class BuddyResponseError<Status extends number, Body> extends BuddyCallError {
  #private;
  readonly status: Status;
  readonly body: Body;
  readonly rateLimit: RateLimit | undefined;
  constructor(call: FailedCall, response: Response, body: Body, what: string);
  get response(): Response;
  get headers(): Headers;
}

export class BuddyTimeoutError extends BuddyCallError {
  readonly name = "BuddyTimeoutError";
  readonly timeoutMs: number;
  constructor(call: FailedCall, option: "timeoutMs" | "totalTimeoutMs", timeoutMs: number);
}

export type BuddyToken = string | (() => string | Promise<string>);

export class BuddyTooLargeError extends BuddyCallError {
  readonly name = "BuddyTooLargeError";
  readonly maxResponseBytes: number;
  constructor(call: FailedCall, maxResponseBytes: number);
}

export class BuddyUsageError extends BuddyError {
  readonly name = "BuddyUsageError";
}

export interface CallOptions {
  timeoutMs?: number | undefined;
  totalTimeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
  retry?: RetryOptions | false | undefined;
  maxResponseBytes?: number | undefined;
  headers?: HeadersOption | undefined;
}

export interface Cause {
  readonly name: string;
  readonly message: string;
  readonly code: string;
}

type Content<Holder> = Holder extends {
  content: infer Media;
}
  ? Media[keyof Media]
  : undefined;

type DataOf<Operation> = Content<ResponseOf<Operation>[keyof ResponseOf<Operation> & Ok]>;

type Declared<Result, Status> =
  Result extends Failure<infer Statuses, infer Body, string>
    ? Status extends Statuses
      ? Body
      : never
    : never;

export interface DeleteIntegrationParameters {
  workspace: string;
  hash_id: string;
}

export type DeleteIntegrationResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

type ErrorOf<Operation> = Content<ResponseOf<Operation>[Exclude<keyof ResponseOf<Operation>, Ok>]>;

export interface FailedCall {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
}

export interface Failure<Status extends number, Body, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: false;
  readonly error: Body;
  readonly text: string | undefined;
}

export type FailureStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;

export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

export interface GetIntegrationParameters {
  workspace: string;
  hash_id: string;
}

export type GetIntegrationResult =
  | Success<200, IntegrationView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetIntegrationsParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type GetIntegrationsResult =
  | Success<200, IntegrationsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Headers
  | readonly (readonly [name: string, value: string])[];

export interface HookEvent {
  readonly callId: number;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly attempt: number;
}

export interface Hooks {
  onRequest?: ((event: HookEvent) => void) | undefined;
  onResponse?:
    | ((
        event: HookEvent & {
          status: number;
          durationMs: number;
        },
      ) => void)
    | undefined;
  onRetry?:
    | ((
        event: HookEvent & {
          status?: number;
          delayMs: number;
        },
      ) => void)
    | undefined;
  onError?:
    | ((
        event: HookEvent & {
          error: unknown;
          durationMs: number;
        },
      ) => void)
    | undefined;
}

export type HttpCall<Method extends HttpMethod> = <
  Path extends HttpPath<Method>,
  Options extends HttpOptions<At<Path, Method>>,
>(
  path: Path,
  ...options: Record<never, never> extends HttpOptions<At<Path, Method>>
    ? [options?: Options]
    : [options: Options]
) => Promise<HttpResult<ParseAsResponse<DataOf<At<Path, Method>>, Options>, ErrorOf<At<Path, Method>>>>;

export interface HttpClient {
  request<
    Method extends HttpMethod,
    Path extends HttpPath<Method>,
    Options extends HttpOptions<At<Path, Method>>,
  >(
    method: Method,
    path: Path,
    ...options: Record<never, never> extends HttpOptions<At<Path, Method>>
      ? [options?: Options]
      : [options: Options]
  ): Promise<HttpResult<ParseAsResponse<DataOf<At<Path, Method>>, Options>, ErrorOf<At<Path, Method>>>>;
  GET: HttpCall<"get">;
  PUT: HttpCall<"put">;
  POST: HttpCall<"post">;
  DELETE: HttpCall<"delete">;
  OPTIONS: HttpCall<"options">;
  HEAD: HttpCall<"head">;
  PATCH: HttpCall<"patch">;
  TRACE: HttpCall<"trace">;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

export type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

export type HttpOptions<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> &
  Omit<RequestOptions<Operation>, "body" | "params" | "fetch"> &
  Omit<RequestInit, "body" | "headers" | "redirect">;

export type HttpPath<Method extends HttpMethod> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, object> ? Path : never;
}[keyof paths];

export type HttpResult<Data, Failure> =
  | {
      data: Data;
      error?: never;
      response: Response;
    }
  | {
      data?: never;
      error: Failure;
      response: Response;
    };

type Ok = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";

export class OperationCall<Data, Result> implements Promise<Data> {
  #private;
  readonly [Symbol.toStringTag] = "OperationCall";
  constructor(received: Promise<ReadResponse<Data>>);
  withResponse(): Promise<
    Extract<
      Result,
      {
        ok: true;
      }
    >
  >;
  result(): Promise<Result>;
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: any) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected>;
  catch<Rejected = never>(
    onRejected?: ((reason: any) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected>;
  finally(onFinally?: (() => void) | null): Promise<Data>;
}

export interface OperationDescriptor {
  operationId: string;
  method: string;
  path: string;
  parameters: Readonly<Record<string, "path" | "query" | "header">>;
  contentType?: string;
  required?: readonly string[];
  secrets?: readonly string[];
  scopes: readonly string[];
  empty?: boolean;
  idempotent?: boolean;
}

export interface RateLimit {
  limit: number | undefined;
  remaining: number | undefined;
  resetAt: Date | undefined;
}

interface ReadResponse<Data> {
  response: Response;
  attempts: number;
  data: Data;
}

export interface ResponseHeaders<Name extends string = string> extends Headers {
  get(name: Name | (string & {})): string | null;
}

type ResponseOf<Operation> = Operation extends {
  responses: infer Responses;
}
  ? Responses
  : never;

export interface RetryOptions {
  attempts?: number | undefined;
  baseDelayMs?: number | undefined;
  maxDelayMs?: number | undefined;
  maxRetryAfterMs?: number | undefined;
  idempotent?: boolean | undefined;
}

export interface Success<Status extends number, Data, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: true;
  readonly data: Data;
}

type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;

export interface UpdateIntegrationParameters {
  workspace: string;
  hash_id: string;
  body: UpdateIntegrationRequest;
}

export type UpdateIntegrationResult =
  | Success<200, IntegrationView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export const addIntegration: (
  client: BaseClient,
  parameters: AddIntegrationParameters,
  options?: CallOptions,
) => OperationCall<IntegrationView, AddIntegrationResult>;

export function createBaseClient(options?: BuddyClientOptions): BaseClient;

export function createBuddyClient(options?: BuddyClientOptions): BuddyClient;

export const deleteIntegration: (
  client: BaseClient,
  parameters: DeleteIntegrationParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteIntegrationResult>;

export const getIntegration: (
  client: BaseClient,
  parameters: GetIntegrationParameters,
  options?: CallOptions,
) => OperationCall<IntegrationView, GetIntegrationResult>;

export const getIntegrations: (
  client: BaseClient,
  parameters: GetIntegrationsParameters,
  options?: CallOptions,
) => OperationCall<IntegrationsView, GetIntegrationsResult>;

export function isBuddyApiError<Result, Status extends number>(
  error: unknown,
  operation: AnyOperation<Result>,
  status: Status,
): error is BuddyApiError<Status, Declared<Result, Status>>;

export function isBuddyApiError<Status extends number = number, Body = unknown>(
  error: unknown,
  status?: Status,
): error is BuddyApiError<Status, Body>;

export function isBuddyError(error: unknown): error is BuddyError;

export const updateIntegration: (
  client: BaseClient,
  parameters: UpdateIntegrationParameters,
  options?: CallOptions,
) => OperationCall<IntegrationView, UpdateIntegrationResult>;
