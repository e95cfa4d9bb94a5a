// Generated from spec/ by `pnpm generate`. Do not edit.

import type { IntegrationView } from "@buddy-openapi/types";
import type { BaseClient } from "../base-client.js";
import { type CallOptions, defineOperation } from "../operation.js";

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

/**
 * Get an integration
 *
 * Returns one integration, found by its hash ID. The secrets of an integration are not part of the answer.
 *
 * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
 * call this one `INTEGRATION_READ`. Whether the older name is still accepted is unknown.
 *
 * `GET /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_INFO`
 * @throws {BuddyApiError} for an answer outside 2xx.
 */
export const getIntegration: (
  client: BaseClient,
  parameters: GetIntegrationParameters,
  options?: CallOptions,
) => Promise<IntegrationView> = /* @__PURE__ */ defineOperation({
  operationId: "getIntegration",
  method: "GET",
  path: "/workspaces/{workspace}/integrations/{hash_id}",
  parameters: { workspace: "path", hash_id: "path" },
  scopes: ["INTEGRATION_INFO"],
});

/** A client with every operation on it. */
export interface BuddyClient extends BaseClient {
  /**
   * Get an integration
   *
   * Returns one integration, found by its hash ID. The secrets of an integration are not part of the answer.
   *
   * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
   * call this one `INTEGRATION_READ`. Whether the older name is still accepted is unknown.
   *
   * `GET /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_INFO`
   * @throws {BuddyApiError} for an answer outside 2xx.
   */
  getIntegration(parameters: GetIntegrationParameters, options?: CallOptions): Promise<IntegrationView>;
}
