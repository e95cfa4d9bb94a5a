export type * from "@buddy-openapi/types";
export { createBaseClient } from "./base-client.js";
export { type BuddyClient, createBuddyClient } from "./client.js";
export type {
  CallArguments,
  ClientDefault,
  ClientDefaults,
  DefaultsOf,
  OnlyOptions,
  ParametersFor,
} from "./defaults.js";
export type { DownloadCall, Streamed } from "./downloads.js";
export {
  type BuddyCallError,
  BuddyError,
  type BuddyErrorName,
  BuddyNetworkError,
  BuddyRedirectError,
  BuddyTimeoutError,
  BuddyTooLargeError,
  BuddyUsageError,
  type Cause,
  type FailedCall,
  isBuddyError,
} from "./errors.js";
export * from "./generated/operations.js";
export * from "./generated/updates.js";
export type { HookEvent, Hooks } from "./hooks.js";
export type {
  HttpCall,
  HttpClient,
  HttpMethod,
  HttpMiddleware,
  HttpOptions,
  HttpPath,
  HttpResult,
} from "./http.js";
export type { LinesCall } from "./lines.js";
export { type AnyOperation, isBuddyApiError } from "./narrow.js";
export type {
  BuddyClientOptions,
  BuddyRegion,
  BuddyToken,
  CallOptions,
  Fetch,
  HeadersOption,
  OwnTokens,
  RetryOptions,
} from "./options.js";
export { type PaceOptions, pace } from "./pace.js";
export { BuddyPagingError, type PagedCall } from "./paging.js";
export { BuddyApiError, BuddyParseError, type BuddyResponseError } from "./response-errors.js";
export type {
  ApiResult,
  Failure,
  FailureStatus,
  OperationCall,
  ResponseHeaders,
  Success,
} from "./results.js";
export type { BaseClient, OperationDescriptor } from "./runtime/operation.js";
export type { RateLimit } from "./runtime/rate-limit.js";
export type { PacedFetch, Turn } from "./runtime/turn.js";
export * from "./tasks/index.js";
export { changesOf, type ToUpdate } from "./updates.js";
