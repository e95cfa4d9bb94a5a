export * from "./generated/operations.js";
export type { CallOptions } from "./options.js";
export type { PagedCall } from "./paging.js";
export type { Failure, FailureStatus, OperationCall, ResponseHeaders, Success } from "./results.js";
export type { BaseClient } from "./runtime/operation.js";
import type { BoundOperations } from "./generated/operations.js";
import type { BaseClient } from "./runtime/operation.js";

/** The regions. */
export type Region = "eu" | "us";
/** Options of a client. */
export interface ClientOptions {
  token?: string | (() => string | Promise<string>) | undefined;
  region?: Region | undefined;
  retry?: RetryOptions | false | undefined;
  hooks?: Hooks | undefined;
  fetch?: ((url: string, init?: object) => Promise<object>) | undefined;
  /** @deprecated Use token. */
  password?: string | undefined;
}
export interface RetryOptions {
  attempts?: number | undefined;
  delayMs?: number | undefined;
}
export interface Hooks {
  onRequest?: ((event: HookEvent) => void) | undefined;
}
export interface HookEvent {
  readonly callId: number;
  readonly path: string;
}
export interface Client extends BaseClient, BoundOperations {
  readonly region: Region;
}
export declare function createClient(options?: ClientOptions): Client;
export declare abstract class ZooError extends Error {
  #private;
  abstract readonly name: ErrorName;
  readonly attempts: number;
  toJSON(): Record<string, unknown>;
}
export type ErrorName = "ApiError" | "UsageError";
export declare class ApiError<Status extends number = number, Body = unknown> extends ZooError {
  readonly name: "ApiError";
  readonly status: Status;
  readonly body: Body;
  constructor(status: Status, body: Body);
}
export declare function isApiError<Status extends number = number>(error: unknown, status?: Status): error is ApiError<Status>;
export declare function parse(text: string): object;
export declare function parse(text: string, strict: boolean): unknown[];
export declare function wait<Value>(value: Value, delayMs?: number): Promise<Value>;
export declare const LIMITS: { readonly attempts: number; readonly delayMs: number };
/** @deprecated Use LIMITS. */
export declare const DEFAULTS: { readonly attempts: number };
export declare const REGIONS: readonly ["eu", "us"];
