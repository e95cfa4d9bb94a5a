// What @buddy-openapi/client exports. Written by `pnpm generate`. Do not edit.

import { AddIntegrationRequest } from "@buddy-openapi/types";
import { Client } from "openapi-fetch";
import { ErrorView } from "@buddy-openapi/types";
import { IntegrationView } from "@buddy-openapi/types";
import { IntegrationsView } from "@buddy-openapi/types";
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

interface ApiResult<Status extends number, HeaderName extends string = never> {
  readonly status: Status;
  readonly headers: ResponseHeaders<HeaderName>;
  readonly rateLimit: RateLimit | undefined;
  readonly attempts: number;
  readonly response: Response;
}

const BRAND: unique symbol;

export interface BaseClient {
  call<Data, Result>(
    descriptor: OperationDescriptor,
    parameters: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): OperationCall<Data, Result>;
}

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

abstract class BuddyCallError extends BuddyError implements FailedCall {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly attempts: number;
  constructor(call: FailedCall, what: string, cause?: unknown);
}

export interface BuddyClient extends BaseClient, BoundOperations {
  readonly http: HttpClient;
}

export type BuddyClientOptions = CallOptions & {
  token?: BuddyToken | undefined;
  fetch?: Fetch | undefined;
  hooks?: Hooks | undefined;
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
  get [BRAND](): true;
  toJSON(): Record<string, unknown>;
}

type BuddyErrorName =
  | "BuddyUsageError"
  | "BuddyApiError"
  | "BuddyNetworkError"
  | "BuddyTimeoutError"
  | "BuddyParseError";

export class BuddyNetworkError extends BuddyCallError {
  readonly name = "BuddyNetworkError";
  constructor(call: FailedCall, cause: unknown);
}

export class BuddyParseError extends BuddyResponseError<number, string> {
  readonly name = "BuddyParseError";
  constructor(call: FailedCall, response: Response, body: string, cause?: unknown);
}

export type BuddyRegion = "us" | "eu" | "asia";

abstract class BuddyResponseError<Status extends number, Body> extends BuddyCallError {
  #private;
  readonly status: Status;
  readonly body: Body;
  readonly rateLimit: RateLimit | undefined;
  constructor(call: FailedCall, response: Response, body: Body, what: string, cause?: unknown);
  get response(): Response;
  get headers(): Headers;
}

export class BuddyTimeoutError extends BuddyCallError {
  readonly name = "BuddyTimeoutError";
  readonly timeoutMs: number;
  constructor(call: FailedCall, option: "timeoutMs" | "totalTimeoutMs", timeoutMs: number);
}

export type BuddyToken = string | (() => string | Promise<string>);

export class BuddyUsageError extends BuddyError {
  readonly name = "BuddyUsageError";
}

export interface CallOptions {
  timeoutMs?: number | undefined;
  totalTimeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
  retry?: RetryOptions | false | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}

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

interface FailedCall {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly attempts: number;
}

export interface Failure<Status extends number, Body, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: false;
  readonly error: Body;
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

export type HttpClient = Client<paths>;

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

interface OperationDescriptor {
  operationId: string;
  method: string;
  path: string;
  parameters: Readonly<Record<string, "path" | "query" | "header">>;
  contentType?: string;
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
