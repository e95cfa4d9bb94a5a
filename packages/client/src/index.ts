export { type BaseClient, createBaseClient } from "./base-client.js";
export { createBuddyClient } from "./buddy-client.js";
export type { BuddyClientOptions, BuddyRegion, BuddyToken } from "./client-options.js";
export { BuddyApiError, BuddyError, BuddyUsageError } from "./errors.js";
export * from "./generated/operations.js";
export type { CallOptions } from "./operation.js";
