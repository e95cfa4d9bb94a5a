export { type BaseClient, createBaseClient } from "./base-client.js";
export { type BuddyClient, createBuddyClient } from "./buddy-client.js";
export type { AnswerHeaders, Failure, FailureStatus, OperationCall, Success } from "./call.js";
export type { CallOptions, RetryOptions } from "./call-options.js";
export type { BuddyClientOptions, BuddyRegion, BuddyToken, Fetch } from "./client-options.js";
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
export type { HttpClient } from "./http-client.js";
export type { RateLimit } from "./rate-limit.js";
