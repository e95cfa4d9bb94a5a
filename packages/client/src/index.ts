export { createBaseClient } from "./base-client.js";
export { type BuddyClient, createBuddyClient } from "./client.js";
export {
  BuddyApiError,
  BuddyError,
  BuddyNetworkError,
  BuddyParseError,
  BuddyTimeoutError,
  BuddyUsageError,
  isBuddyApiError,
  isBuddyError,
} from "./errors.js";
export * from "./generated/operations.js";
export type { HookEvent, Hooks } from "./hooks.js";
export type {
  BuddyClientOptions,
  BuddyRegion,
  BuddyToken,
  CallOptions,
  Fetch,
  RetryOptions,
} from "./options.js";
export { BuddyPagingError, type PagedCall } from "./paging.js";
export type { Failure, FailureStatus, OperationCall, ResponseHeaders, Success } from "./results.js";
export type { HttpClient } from "./runtime/http-client.js";
export type { BaseClient } from "./runtime/operation.js";
export type { RateLimit } from "./runtime/rate-limit.js";
