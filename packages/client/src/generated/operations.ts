// Generated from spec/ by `pnpm generate`. Do not edit.

import type { ErrorView, IntegrationView } from "@buddy-openapi/types";
import type { BaseClient } from "../base-client.js";
import type { Failure, FailureStatus, OperationCall, Success } from "../call.js";
import type { CallOptions } from "../call-options.js";
import { defineOperation } from "../operation.js";

/** The parameters of {@link getIntegration}. */
export interface GetIntegrationParameters {
  /**
   * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the integration, not its `identifier`. Treat it as an opaque, case-sensitive string.
   * @example "abc123def456"
   */
  hash_id: string;
}

/** Every answer of {@link getIntegration}, by status. */
export type GetIntegrationResult =
  | Success<200, IntegrationView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get an integration
 *
 * Returns one integration, found by its hash ID. The secrets of an integration are not part of the answer.
 *
 * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
 * call this one `INTEGRATION_READ`. Whether the older name is still accepted is unknown.
 *
 * `GET /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_INFO`
 * @throws {BuddyApiError} for an answer outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getIntegration: (
  client: BaseClient,
  parameters: GetIntegrationParameters,
  options?: CallOptions,
) => OperationCall<IntegrationView, GetIntegrationResult> = /* @__PURE__ */ defineOperation({
  operationId: "getIntegration",
  method: "GET",
  path: "/workspaces/{workspace}/integrations/{hash_id}",
  parameters: { workspace: "path", hash_id: "path" },
  scopes: ["INTEGRATION_INFO"],
});

/** Every operation, bound to a client. */
export interface BoundOperations {
  /**
   * Get an integration
   *
   * Returns one integration, found by its hash ID. The secrets of an integration are not part of the answer.
   *
   * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
   * call this one `INTEGRATION_READ`. Whether the older name is still accepted is unknown.
   *
   * `GET /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_INFO`
   * @throws {BuddyApiError} for an answer outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getIntegration(
    parameters: GetIntegrationParameters,
    options?: CallOptions,
  ): OperationCall<IntegrationView, GetIntegrationResult>;
}
