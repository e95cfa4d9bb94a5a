// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  AddIntegrationRequest,
  ErrorView,
  IntegrationView,
  IntegrationsView,
  UpdateIntegrationRequest,
} from "@buddy-openapi/types";
import type { CallOptions } from "../options.js";
import type { Failure, FailureStatus, OperationCall, Success } from "../results.js";
import { type BaseClient, defineOperation } from "../runtime/operation.js";

/** The parameters of {@link getIntegrations}. */
export interface GetIntegrationsParameters {
  /**
   * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The human-readable ID of a project. Buddy added this parameter after March 2026. Whether it asks for the
   * integrations of the project alone, or for all that the project can use, is unknown.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The ID of an environment. Buddy added this parameter after March 2026. Its form is unknown: elsewhere the ID of an
   * environment is a hash ID. Whether it asks for the integrations of the environment alone is unknown, too.
   * @example "def456abc789"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link getIntegrations}, by status. */
export type GetIntegrationsResult =
  | Success<200, IntegrationsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List integrations
 *
 * Returns the integrations of a workspace. Their secrets are not part of the answer. No paging is documented: whether a
 * large workspace gets all of its integrations in one answer is unknown.
 *
 * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
 * call this one `INTEGRATION_READ`. Whether the older name is still accepted is unknown.
 *
 * `GET /workspaces/{workspace}/integrations`, scope `INTEGRATION_INFO`
 * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getIntegrations: (
  client: BaseClient,
  parameters: GetIntegrationsParameters,
  options?: CallOptions,
) => OperationCall<IntegrationsView, GetIntegrationsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getIntegrations",
  method: "GET",
  path: "/workspaces/{workspace}/integrations",
  parameters: { workspace: "path", project_name: "query", environment_id: "query" },
  scopes: ["INTEGRATION_INFO"],
});

/** The parameters of {@link addIntegration}. */
export interface AddIntegrationParameters {
  /**
   * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The new integration. What signs in to the service depends on the type, as far as Buddy's older create page and its
   * Terraform provider tell:
   *
   * | type | members |
   * | --- | --- |
   * | `DATADOG`, `DIGITAL_OCEAN`, `FIREBASE`, `GHOST_INSPECTOR`, `GIT_HUB`, `GIT_LAB`, `HONEYBADGER`, `LOGGLY`, `NEW_RELIC`, `ROLLBAR`, `SENTRY`, `SENTRY_ENTERPRISE`, `VULTR` | `token` |
   * | `AMAZON` | `access_key`, `secret_key`, `role_assumptions`, `audience` |
   * | `AZURE_CLOUD` | `app_id`, `tenant_id`, `password`; with OIDC `audience` |
   * | `BACKBLAZE` | `key_id`, `application_key` |
   * | `CLOUDFLARE` | `token`, `api_key`, `email` |
   * | `DOCKER_HUB`, `UPCLOUD` | `username`, `password` |
   * | `DO_SPACES` | `access_key`, `secret_key` |
   * | `GOOGLE_SERVICE_ACCOUNT` | `api_key`; with OIDC `audience`, `google_project`, `config` |
   * | `PUSHOVER` | `token`, `access_key` |
   * | `RACKSPACE` | `token`, `username` |
   * | `SHOPIFY` | `token`, `shop`, `partner_token` |
   * | `STACK_HAWK` | `api_key` |
   *
   * For the other types it is unknown. So is which of the members of a type can be left out.
   */
  body: AddIntegrationRequest;
}

/** Every result of {@link addIntegration}, by status. */
export type AddIntegrationResult =
  | Success<201, IntegrationView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add an integration
 *
 * Makes an integration from its name, its type, its scope and the secrets that its type needs. Its secrets are not part
 * of the answer.
 *
 * The token needs the scope `INTEGRATION_ADD`. Buddy regrouped its scopes on August 25, 2026. What its newer pages call
 * this one, and whether the older name is still accepted, is unknown.
 *
 * `POST /workspaces/{workspace}/integrations`, scope `INTEGRATION_ADD`
 * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addIntegration: (
  client: BaseClient,
  parameters: AddIntegrationParameters,
  options?: CallOptions,
) => OperationCall<IntegrationView, AddIntegrationResult> = /* @__PURE__ */ defineOperation({
  operationId: "addIntegration",
  method: "POST",
  path: "/workspaces/{workspace}/integrations",
  parameters: { workspace: "path" },
  required: ["body"],
  secrets: [
    "token",
    "access_key",
    "secret_key",
    "api_key",
    "password",
    "partner_token",
    "application_key",
    "refresh_token",
    "client_token",
    "server_token",
  ],
  scopes: ["INTEGRATION_ADD"],
});

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

/** Every result of {@link getIntegration}, by status. */
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
 * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
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

/** The parameters of {@link deleteIntegration}. */
export interface DeleteIntegrationParameters {
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

/** Every result of {@link deleteIntegration}, by status. */
export type DeleteIntegrationResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete an integration
 *
 * Deletes an integration. The answer is empty.
 *
 * The token needs the scope `INTEGRATION_MANAGE`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
 * still call this one `INTEGRATION_MANAGE`.
 *
 * `DELETE /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_MANAGE`
 * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteIntegration: (
  client: BaseClient,
  parameters: DeleteIntegrationParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteIntegrationResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteIntegration",
  method: "DELETE",
  path: "/workspaces/{workspace}/integrations/{hash_id}",
  parameters: { workspace: "path", hash_id: "path" },
  scopes: ["INTEGRATION_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateIntegration}. */
export interface UpdateIntegrationParameters {
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
  /**
   * What to change. The tests of Buddy's Go client send `auth_type` again when they edit an integration that signs in
   * with OIDC or a partner token, along with what belongs to it. Whether that is needed is unknown.
   */
  body: UpdateIntegrationRequest;
}

/** Every result of {@link updateIntegration}, by status. */
export type UpdateIntegrationResult =
  | Success<200, IntegrationView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update an integration
 *
 * Changes the members that are sent, and leaves the others as they are. `type`, `scope` and `project_name` are not
 * among the members that can be sent. Buddy requires `name`, changed or not.
 *
 * The token needs the scope `INTEGRATION_MANAGE`. Buddy regrouped its scopes on August 25, 2026. Its newer pages name
 * `INTEGRATION_MANAGE` for deleting; what they call the one for editing is unknown.
 *
 * `PATCH /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_MANAGE`
 * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateIntegration: (
  client: BaseClient,
  parameters: UpdateIntegrationParameters,
  options?: CallOptions,
) => OperationCall<IntegrationView, UpdateIntegrationResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateIntegration",
  method: "PATCH",
  path: "/workspaces/{workspace}/integrations/{hash_id}",
  parameters: { workspace: "path", hash_id: "path" },
  required: ["body"],
  secrets: [
    "token",
    "access_key",
    "secret_key",
    "api_key",
    "password",
    "partner_token",
    "application_key",
    "refresh_token",
    "client_token",
    "server_token",
  ],
  scopes: ["INTEGRATION_MANAGE"],
});

/** Every operation, bound to a client. */
export interface BoundOperations {
  /**
   * List integrations
   *
   * Returns the integrations of a workspace. Their secrets are not part of the answer. No paging is documented: whether a
   * large workspace gets all of its integrations in one answer is unknown.
   *
   * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
   * call this one `INTEGRATION_READ`. Whether the older name is still accepted is unknown.
   *
   * `GET /workspaces/{workspace}/integrations`, scope `INTEGRATION_INFO`
   * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getIntegrations(
    parameters: GetIntegrationsParameters,
    options?: CallOptions,
  ): OperationCall<IntegrationsView, GetIntegrationsResult>;

  /**
   * Add an integration
   *
   * Makes an integration from its name, its type, its scope and the secrets that its type needs. Its secrets are not part
   * of the answer.
   *
   * The token needs the scope `INTEGRATION_ADD`. Buddy regrouped its scopes on August 25, 2026. What its newer pages call
   * this one, and whether the older name is still accepted, is unknown.
   *
   * `POST /workspaces/{workspace}/integrations`, scope `INTEGRATION_ADD`
   * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addIntegration(
    parameters: AddIntegrationParameters,
    options?: CallOptions,
  ): OperationCall<IntegrationView, AddIntegrationResult>;

  /**
   * Get an integration
   *
   * Returns one integration, found by its hash ID. The secrets of an integration are not part of the answer.
   *
   * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
   * call this one `INTEGRATION_READ`. Whether the older name is still accepted is unknown.
   *
   * `GET /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_INFO`
   * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getIntegration(
    parameters: GetIntegrationParameters,
    options?: CallOptions,
  ): OperationCall<IntegrationView, GetIntegrationResult>;

  /**
   * Delete an integration
   *
   * Deletes an integration. The answer is empty.
   *
   * The token needs the scope `INTEGRATION_MANAGE`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
   * still call this one `INTEGRATION_MANAGE`.
   *
   * `DELETE /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_MANAGE`
   * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteIntegration(
    parameters: DeleteIntegrationParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteIntegrationResult>;

  /**
   * Update an integration
   *
   * Changes the members that are sent, and leaves the others as they are. `type`, `scope` and `project_name` are not
   * among the members that can be sent. Buddy requires `name`, changed or not.
   *
   * The token needs the scope `INTEGRATION_MANAGE`. Buddy regrouped its scopes on August 25, 2026. Its newer pages name
   * `INTEGRATION_MANAGE` for deleting; what they call the one for editing is unknown.
   *
   * `PATCH /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_MANAGE`
   * @throws {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateIntegration(
    parameters: UpdateIntegrationParameters,
    options?: CallOptions,
  ): OperationCall<IntegrationView, UpdateIntegrationResult>;
}
