// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  ActionExecutionLogsView,
  ActionExecutionView,
  ActionTriggerTime,
  ActionView,
  ActionsView,
  AddActionRequest,
  AddArtifactRequest,
  AddArtifactVersionCommitRequest,
  AddArtifactVersionRequest,
  AddBranchRequest,
  AddCasesRequest,
  AddDistributionRequest,
  AddDomainRequest,
  AddEmailRequest,
  AddEnvironmentRequest,
  AddGroupMemberRequest,
  AddGroupRequest,
  AddIntegrationRequest,
  AddPermissionSetRequest,
  AddPipelineRequest,
  AddProjectGroupRequest,
  AddProjectMemberRequest,
  AddProjectRequest,
  AddPullRequestRequest,
  AddRouteRequest,
  AddSandboxRequest,
  AddSnapshotRequest,
  AddSshKeyRequest,
  AddTagRequest,
  AddTargetRequest,
  AddTestCaseRequest,
  AddTestGroupRequest,
  AddTestSessionRequest,
  AddTokenRequest,
  AddUnitTestSuiteRequest,
  AddVariableRequest,
  AddVisualTestSuiteRequest,
  AddWebhookRequest,
  AddWorkspaceMemberRequest,
  AddWorkspaceRequest,
  ArtifactVersionCommitUploadView,
  ArtifactVersionCommitView,
  ArtifactVersionCommitsView,
  ArtifactVersionContentItem,
  ArtifactVersionContentView,
  ArtifactVersionFileRequest,
  ArtifactVersionView,
  ArtifactVersionsView,
  ArtifactView,
  ArtifactsView,
  BranchView,
  BranchesView,
  ClaimDomainRequest,
  CommitComparisonView,
  CommitFileRequest,
  CommitNewFileRequest,
  CommitRequest,
  CommitView,
  CommitsView,
  CommittedFileView,
  DistributionView,
  DistributionsView,
  DomainRecordType,
  DomainView,
  DomainYamlView,
  DomainYamlViewInput,
  DomainsView,
  DynamicClientRegistrationRequest,
  DynamicClientRegistrationResponse,
  EnvironmentView,
  EnvironmentYamlView,
  EnvironmentYamlViewInput,
  EnvironmentsView,
  ErrorView,
  ExecuteSandboxCommandRequest,
  ExecutionView,
  ExecutionsView,
  GroupMemberView,
  GroupMembersView,
  GroupView,
  GroupsView,
  IdsView,
  ImportSessionRequest,
  IntegrationView,
  IntegrationsView,
  IssueOAuthTokenRequest,
  IssueTokenRequest,
  OAuthTokenView,
  PermissionSetView,
  PermissionSetsView,
  PipelineSortKey,
  PipelineView,
  PipelineYamlView,
  PipelineYamlViewInput,
  PipelinesView,
  ProjectGroupView,
  ProjectGroupsView,
  ProjectMemberSortKey,
  ProjectMemberView,
  ProjectMembersView,
  ProjectSortKey,
  ProjectStatus,
  ProjectView,
  ProjectsView,
  PublicSshKeyView,
  PublicSshKeysView,
  PullRequestView,
  PullRequestsView,
  RecordView,
  RecordsView,
  RegisterDomainRequest,
  RepositoryContentsView,
  RepositoryPathView,
  RevokeOAuthTokenRequest,
  RoutableDomainsView,
  RouteView,
  RoutesView,
  RunPipelineRequest,
  SandboxAppLogsView,
  SandboxCommandLog,
  SandboxCommandResultView,
  SandboxCommandView,
  SandboxCommandsView,
  SandboxContentItem,
  SandboxContentView,
  SandboxFileRequest,
  SandboxResponse,
  SandboxYamlView,
  SandboxYamlViewInput,
  SandboxesView,
  ShortCommitView,
  SnapshotView,
  SnapshotsView,
  SortDirection,
  SsoView,
  SuiteTokenView,
  TagView,
  TagsView,
  TargetView,
  TargetYamlView,
  TargetYamlViewInput,
  TargetsView,
  TestCaseStatus,
  TestCaseView,
  TestCasesView,
  TestGroupView,
  TestGroupsView,
  TestSessionView,
  TestSessionsView,
  TokenView,
  TokensView,
  TunnelTokenView,
  UnitTestSuiteView,
  UnitTestSuitesView,
  UpdateActionRequest,
  UpdateArtifactRequest,
  UpdateDistributionRequest,
  UpdateEnvironmentRequest,
  UpdateExecutionRequest,
  UpdateGroupMemberRequest,
  UpdateGroupRequest,
  UpdateIntegrationRequest,
  UpdatePermissionSetRequest,
  UpdatePipelineRequest,
  UpdateProjectGroupRequest,
  UpdateProjectMemberRequest,
  UpdateProjectRequest,
  UpdateRouteRequest,
  UpdateSandboxRequest,
  UpdateSsoRequest,
  UpdateTargetRequest,
  UpdateUserRequest,
  UpdateVariableRequest,
  UpdateWebhookRequest,
  UpdateWorkspaceMemberRequest,
  UpdateWorkspaceRequest,
  UpsertDomainRecordRequest,
  UserEmailView,
  UserEmailsView,
  UserView,
  VariableView,
  VariablesView,
  VisualTestSuiteView,
  VisualTestSuitesView,
  WebhookView,
  WebhooksView,
  WorkspaceMemberSortKey,
  WorkspaceMemberView,
  WorkspaceMembersView,
  WorkspaceView,
  WorkspacesView,
} from "@buddy-openapi/types";
import type { CallArguments, ClientDefault } from "../defaults.js";
import { defineDownload, type DownloadCall } from "../downloads.js";
import { defineLines, type LinesCall } from "../lines.js";
import type { CallOptions } from "../options.js";
import { byCursor, byOffset, definePagedOperation, type PagedCall } from "../paging.js";
import type { Failure, FailureStatus, OperationCall, Success } from "../results.js";
import { readBlob, readByType, readLines, writeBlob, writeForm, writeJson } from "../runtime/media-type.js";
import { writeMultipart } from "../runtime/multipart.js";
import { type BaseClient, defineOperation } from "../runtime/operation.js";
import { ownToken } from "../runtime/own-token.js";
import { secretsIn } from "../runtime/secrets.js";
import { writeInPath } from "../runtime/segments.js";
import { writeQuery } from "../runtime/serialize.js";

/** The parameters of {@link getWorkspaces}. */
export type GetWorkspacesParameters = Record<string, never>;

/** Every result of {@link getWorkspaces}, by status. */
export type GetWorkspacesResult =
  | Success<200, WorkspacesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * List workspaces
 *
 * Returns the workspaces that the token can see, all at once. A token that is restricted to some workspaces sees
 * only those.
 *
 * `GET /workspaces`, scope `WORKSPACE_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getWorkspaces: (
  client: BaseClient,
  parameters?: GetWorkspacesParameters,
  options?: CallOptions,
) => OperationCall<WorkspacesView, GetWorkspacesResult> = /* @__PURE__ */ defineOperation({
  operationId: "getWorkspaces",
  method: "GET",
  path: "/workspaces",
  scopes: ["WORKSPACE_READ"],
});

/** The parameters of {@link addWorkspace}. */
export interface AddWorkspaceParameters {
  /** A new workspace. */
  body: AddWorkspaceRequest;
}

/** Every result of {@link addWorkspace}, by status. */
export type AddWorkspaceResult =
  | Success<200, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * Add a workspace
 *
 * Creates a workspace. Buddy's Terraform provider says that this needs a token of a closed program, which Buddy's
 * support enables. Which success status Buddy sends is not known.
 *
 * `POST /workspaces`, scope `WORKSPACE_PROVISIONING` (formerly `WORKSPACES_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addWorkspace: (
  client: BaseClient,
  parameters: AddWorkspaceParameters,
  options?: CallOptions,
) => OperationCall<WorkspaceView, AddWorkspaceResult> = /* @__PURE__ */ defineOperation({
  operationId: "addWorkspace",
  method: "POST",
  path: "/workspaces",
  required: ["body"],
  secrets: ["encryption_salt"],
  scopes: ["WORKSPACE_PROVISIONING"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getWorkspace}. */
export interface GetWorkspaceParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
}

/** Every result of {@link getWorkspace}, by status. */
export type GetWorkspaceResult =
  | Success<200, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a workspace
 *
 * Returns one workspace, found by its handle.
 *
 * `GET /workspaces/{workspace}`, scope `WORKSPACE_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getWorkspace: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceParameters, Defaults>
) => OperationCall<WorkspaceView, GetWorkspaceResult> = /* @__PURE__ */ defineOperation({
  operationId: "getWorkspace",
  method: "GET",
  path: "/workspaces/{workspace}",
  scopes: ["WORKSPACE_READ"],
});

/** The parameters of {@link deleteWorkspace}. */
export interface DeleteWorkspaceParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
}

/** Every result of {@link deleteWorkspace}, by status. */
export type DeleteWorkspaceResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a workspace
 *
 * Deletes a workspace with everything in it.
 *
 * `DELETE /workspaces/{workspace}`, scope `WORKSPACE_PROVISIONING` (formerly `WORKSPACES_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteWorkspace: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteWorkspaceParameters, Defaults>
) => OperationCall<undefined, DeleteWorkspaceResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteWorkspace",
  method: "DELETE",
  path: "/workspaces/{workspace}",
  scopes: ["WORKSPACE_PROVISIONING"],
  empty: true,
});

/** The parameters of {@link updateWorkspace}. */
export interface UpdateWorkspaceParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** What to change of a workspace. */
  body: UpdateWorkspaceRequest;
}

/** Every result of {@link updateWorkspace}, by status. */
export type UpdateWorkspaceResult =
  | Success<200, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a workspace
 *
 * Changes the name of a workspace, or the salt for its secrets.
 *
 * `PATCH /workspaces/{workspace}`, scope `WORKSPACE_PROVISIONING` (formerly `WORKSPACES_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateWorkspace: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateWorkspaceParameters, Defaults>
) => OperationCall<WorkspaceView, UpdateWorkspaceResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateWorkspace",
  method: "PATCH",
  path: "/workspaces/{workspace}",
  required: ["body"],
  secrets: ["encryption_salt"],
  scopes: ["WORKSPACE_PROVISIONING"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getIdentifiers}. */
export interface GetIdentifiersParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The human-readable ID of a project. Returned as `project_identifier`.
   * @example "my-project"
   */
  project?: string | undefined;
  /**
   * A pipeline of `project`. Returned as `pipeline_id`.
   * @example "my-pipeline"
   */
  pipeline?: string | undefined;
  /**
   * An environment. Returned as `environment_id`.
   * @example "my-environment"
   */
  environment?: string | undefined;
  /**
   * An artifact. Returned as `artifact_id`.
   * @example "my-artifact"
   */
  artifact?: string | undefined;
  /**
   * A version of `artifact`, by the version itself. Returned as `artifact_version_id`.
   * @example "v1"
   */
  artifact_version?: string | undefined;
  /**
   * A sandbox of `environment` or `project`, or else of the workspace. Returned as `sandbox_id`.
   * @example "my-sandbox"
   */
  sandbox?: string | undefined;
  /**
   * A unit test suite. Returned as `unit_test_suite_id`.
   * @example "my-suite"
   */
  unit_test_suite?: string | undefined;
  /**
   * A visual test suite. Returned as `visual_test_suite_id`.
   * @example "my-suite"
   */
  visual_test_suite?: string | undefined;
  /**
   * A crawl suite. Returned as `crawl_suite_id`.
   * @example "my-suite"
   */
  crawl_suite?: string | undefined;
  /**
   * A distribution. Returned as `distribution_id`.
   * @example "my-distribution"
   */
  distribution?: string | undefined;
  /**
   * A target of `pipeline`, `environment` or `project`, or else of the workspace. Returned as `target_id`.
   * @example "my-target"
   */
  target?: string | undefined;
  /**
   * The human-readable ID of an integration of `environment`, of the project of that environment or `project`, or
   * else of the workspace. Without `environment` and `project`, only integrations of the workspace are found.
   * Returned as `integration_id`, which is the hash ID.
   * @example "my-github-integration"
   */
  integration?: string | undefined;
  /**
   * The subdomain of a route of `distribution`, as it is. Goes with `route_domain` and `route_path`. Returned as
   * `route_id`.
   * @example "www"
   */
  route_subdomain?: string | undefined;
  /**
   * The domain of a route, as it is. Needed for every route.
   * @example "example.com"
   */
  route_domain?: string | undefined;
  /**
   * The path of a route, as it is.
   * @example "/"
   */
  route_path?: string | undefined;
  /**
   * An agent. Returned as `agent_id`.
   * @example "my-agent"
   */
  agent?: string | undefined;
  /**
   * The name or the ID of a tunnel of `agent`; the name is tried first. Returned as `tunnel_id`.
   * @example "my-tunnel"
   */
  tunnel?: string | undefined;
}

/** Every result of {@link getIdentifiers}, by status. */
export type GetIdentifiersResult =
  | Success<200, IdsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get IDs by names
 *
 * Returns the IDs for several names in one call: a pipeline of a project, an environment, an integration, and so on.
 *
 * A filter takes the human-readable ID or the ID, and tries the human-readable ID first, unless its description says
 * otherwise.
 *
 * `GET /workspaces/{workspace}/identifiers`, scope `WORKSPACE` (the former name; the new one is not known)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getIdentifiers: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetIdentifiersParameters, Defaults>
) => OperationCall<IdsView, GetIdentifiersResult> = /* @__PURE__ */ defineOperation({
  operationId: "getIdentifiers",
  method: "GET",
  path: "/workspaces/{workspace}/identifiers",
  parameters: {
    project: "query",
    pipeline: "query",
    environment: "query",
    artifact: "query",
    artifact_version: "query",
    sandbox: "query",
    unit_test_suite: "query",
    visual_test_suite: "query",
    crawl_suite: "query",
    distribution: "query",
    target: "query",
    integration: "query",
    route_subdomain: "query",
    route_domain: "query",
    route_path: "query",
    agent: "query",
    tunnel: "query",
  },
  scopes: ["WORKSPACE"],
  writeQuery,
});

/** The parameters of {@link getSso}. */
export interface GetSsoParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
}

/** Every result of {@link getSso}, by status. */
export type GetSsoResult =
  | Success<200, SsoView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get single sign-on
 *
 * Returns the single sign-on of a workspace, without the secret of the application. It is a 404 while single sign-on
 * is off. Only administrators can do this.
 *
 * `GET /workspaces/{workspace}/sso`, scope `WORKSPACE_MANAGE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSso: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSsoParameters, Defaults>
) => OperationCall<SsoView, GetSsoResult> = /* @__PURE__ */ defineOperation({
  operationId: "getSso",
  method: "GET",
  path: "/workspaces/{workspace}/sso",
  scopes: ["WORKSPACE_MANAGE"],
});

/** The parameters of {@link updateSso}. */
export interface UpdateSsoParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** What to change of the single sign-on. */
  body: UpdateSsoRequest;
}

/** Every result of {@link updateSso}, by status. */
export type UpdateSsoResult =
  | Success<200, SsoView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update single sign-on
 *
 * Changes the single sign-on of a workspace. Call `enableSso` first. Only administrators can do this.
 *
 * `PATCH /workspaces/{workspace}/sso`, scope `WORKSPACE_MANAGE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateSso: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateSsoParameters, Defaults>
) => OperationCall<SsoView, UpdateSsoResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateSso",
  method: "PATCH",
  path: "/workspaces/{workspace}/sso",
  required: ["body"],
  secrets: ["client_secret"],
  scopes: ["WORKSPACE_MANAGE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link enableSso}. */
export interface EnableSsoParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
}

/** Every result of {@link enableSso}, by status. */
export type EnableSsoResult =
  | Success<200, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Enable single sign-on
 *
 * Turns single sign-on on. Only administrators can do this. Older pages show the status 204.
 *
 * `POST /workspaces/{workspace}/enable-sso`, scope `WORKSPACE_MANAGE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const enableSso: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<EnableSsoParameters, Defaults>
) => OperationCall<undefined, EnableSsoResult> = /* @__PURE__ */ defineOperation({
  operationId: "enableSso",
  method: "POST",
  path: "/workspaces/{workspace}/enable-sso",
  scopes: ["WORKSPACE_MANAGE"],
  empty: true,
});

/** The parameters of {@link disableSso}. */
export interface DisableSsoParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
}

/** Every result of {@link disableSso}, by status. */
export type DisableSsoResult =
  | Success<200, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Disable single sign-on
 *
 * Turns single sign-on off; `getSso` is a 404 afterwards. Only administrators can do this. Older pages show the
 * status 204.
 *
 * `POST /workspaces/{workspace}/disable-sso`, scope `WORKSPACE_MANAGE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const disableSso: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DisableSsoParameters, Defaults>
) => OperationCall<undefined, DisableSsoResult> = /* @__PURE__ */ defineOperation({
  operationId: "disableSso",
  method: "POST",
  path: "/workspaces/{workspace}/disable-sso",
  scopes: ["WORKSPACE_MANAGE"],
  empty: true,
});

/** The parameters of {@link getProjects}. */
export interface GetProjectsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * For administrators: `true` returns only the projects that they belong to.
   * @example true
   */
  membership?: boolean | undefined;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
  /**
   * What to sort by.
   * @example "name"
   */
  sort_by?: ProjectSortKey | undefined;
  /**
   * Ascending (`ASC`) or descending (`DESC`).
   * @example "ASC"
   */
  sort_direction?: SortDirection | undefined;
  /**
   * The status of the projects.
   * @example "ACTIVE"
   */
  status?: ProjectStatus | undefined;
}

/** Every result of {@link getProjects}, by status. */
export type GetProjectsResult =
  | Success<200, ProjectsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List projects
 *
 * Returns one page of projects: the user's own ones, and all of them for administrators.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects`, scope `PROJECT_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getProjects: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectsParameters, Defaults>
) => PagedCall<ProjectsView, GetProjectsResult, NonNullable<ProjectsView["projects"]>[number]> =
  /* @__PURE__ */ definePagedOperation(
    {
      operationId: "getProjects",
      method: "GET",
      path: "/workspaces/{workspace}/projects",
      parameters: {
        membership: "query",
        page: "query",
        per_page: "query",
        sort_by: "query",
        sort_direction: "query",
        status: "query",
      },
      scopes: ["PROJECT_READ"],
      writeQuery,
    },
    { page: "page", size: "per_page", items: "/projects", defaultSize: 20 },
  );

/** The parameters of {@link addProject}. */
export interface AddProjectParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * A new project. `integration` and `external_project_id` take the code from an integration, `custom_repo_url`
   * takes it from any Git server; otherwise Buddy hosts it.
   */
  body: AddProjectRequest;
}

/** Every result of {@link addProject}, by status. */
export type AddProjectResult =
  | Success<201, ProjectView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a project
 *
 * Creates a project. Every workspace member can, unless an administrator has forbidden it. What a project needs
 * follows from where its code comes from, see the properties.
 *
 * `POST /workspaces/{workspace}/projects`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addProject: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddProjectParameters, Defaults>
) => OperationCall<ProjectView, AddProjectResult> = /* @__PURE__ */ defineOperation({
  operationId: "addProject",
  method: "POST",
  path: "/workspaces/{workspace}/projects",
  required: ["body"],
  secrets: ["custom_repo_pass"],
  scopes: ["PROJECT_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getProject}. */
export interface GetProjectParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
}

/** Every result of {@link getProject}, by status. */
export type GetProjectResult =
  | Success<200, ProjectView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a project
 *
 * Returns one project, found by its handle.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}`, scope `PROJECT_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getProject: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectParameters, Defaults>
) => OperationCall<ProjectView, GetProjectResult> = /* @__PURE__ */ defineOperation({
  operationId: "getProject",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}",
  scopes: ["PROJECT_READ"],
});

/** The parameters of {@link deleteProject}. */
export interface DeleteProjectParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
}

/** Every result of {@link deleteProject}, by status. */
export type DeleteProjectResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a project
 *
 * Deletes a project with everything in it.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}`, scope `PROJECT_MANAGE` (formerly `PROJECT_DELETE`, `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteProject: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteProjectParameters, Defaults>
) => OperationCall<undefined, DeleteProjectResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteProject",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}",
  scopes: ["PROJECT_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateProject}. */
export interface UpdateProjectParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** What to change of a project. Where its code comes from can't be changed. */
  body: UpdateProjectRequest;
}

/** Every result of {@link updateProject}, by status. */
export type UpdateProjectResult =
  | Success<200, ProjectView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a project
 *
 * Changes a project, or closes and reopens it. Only administrators can do this.
 *
 * `PATCH /workspaces/{workspace}/projects/{project_name}`, scope `PROJECT_WRITE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateProject: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateProjectParameters, Defaults>
) => OperationCall<ProjectView, UpdateProjectResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateProject",
  method: "PATCH",
  path: "/workspaces/{workspace}/projects/{project_name}",
  required: ["body"],
  scopes: ["PROJECT_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getProjectMembers}. */
export interface GetProjectMembersParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * What the list is sorted by.
   * @example "name"
   */
  sort_by?: ProjectMemberSortKey | undefined;
  /**
   * Ascending (`ASC`) or descending (`DESC`).
   * @example "ASC"
   */
  sort_direction?: SortDirection | undefined;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getProjectMembers}, by status. */
export type GetProjectMembersResult =
  | Success<200, ProjectMembersView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List project members
 *
 * Returns the members of a project, by pages. What they can do is only shown to administrators of the project.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/members`, scope `PROJECT_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getProjectMembers: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectMembersParameters, Defaults>
) => PagedCall<
  ProjectMembersView,
  GetProjectMembersResult,
  NonNullable<ProjectMembersView["members"]>[number]
> = /* @__PURE__ */ definePagedOperation(
  {
    operationId: "getProjectMembers",
    method: "GET",
    path: "/workspaces/{workspace}/projects/{project_name}/members",
    parameters: { sort_by: "query", sort_direction: "query", page: "query", per_page: "query" },
    scopes: ["PROJECT_READ"],
    writeQuery,
  },
  { page: "page", size: "per_page", items: "/members", defaultSize: 20 },
);

/** The parameters of {@link addProjectMember}. */
export interface AddProjectMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A new member of a project. */
  body: AddProjectMemberRequest;
}

/** Every result of {@link addProjectMember}, by status. */
export type AddProjectMemberResult =
  | Success<201, ProjectMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a project member
 *
 * Gives a workspace member access to a project. Only administrators can do this.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/members`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addProjectMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddProjectMemberParameters, Defaults>
) => OperationCall<ProjectMemberView, AddProjectMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "addProjectMember",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/members",
  required: ["body"],
  scopes: ["PROJECT_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getProjectMember}. */
export interface GetProjectMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
}

/** Every result of {@link getProjectMember}, by status. */
export type GetProjectMemberResult =
  | Success<200, ProjectMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a project member
 *
 * Returns one member of a project.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/members/{member_id}`, scope `PROJECT_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getProjectMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectMemberParameters, Defaults>
) => OperationCall<ProjectMemberView, GetProjectMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "getProjectMember",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/members/{member_id}",
  scopes: ["PROJECT_READ"],
});

/** The parameters of {@link deleteProjectMember}. */
export interface DeleteProjectMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
}

/** Every result of {@link deleteProjectMember}, by status. */
export type DeleteProjectMemberResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a project member
 *
 * Takes a person out of a project. Only administrators can do this.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}/members/{member_id}`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteProjectMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteProjectMemberParameters, Defaults>
) => OperationCall<undefined, DeleteProjectMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteProjectMember",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}/members/{member_id}",
  scopes: ["PROJECT_WRITE"],
  empty: true,
});

/** The parameters of {@link updateProjectMember}. */
export interface UpdateProjectMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
  /** What a member can do in a project. */
  body: UpdateProjectMemberRequest;
}

/** Every result of {@link updateProjectMember}, by status. */
export type UpdateProjectMemberResult =
  | Success<200, ProjectMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a project member
 *
 * Gives a member of the project another permission set. Only administrators can do this.
 *
 * `PATCH /workspaces/{workspace}/projects/{project_name}/members/{member_id}`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateProjectMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateProjectMemberParameters, Defaults>
) => OperationCall<ProjectMemberView, UpdateProjectMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateProjectMember",
  method: "PATCH",
  path: "/workspaces/{workspace}/projects/{project_name}/members/{member_id}",
  required: ["body"],
  scopes: ["PROJECT_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getProjectGroups}. */
export interface GetProjectGroupsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
}

/** Every result of {@link getProjectGroups}, by status. */
export type GetProjectGroupsResult =
  | Success<200, ProjectGroupsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List project groups
 *
 * Returns the groups of a project, all at once. What they can do is only shown to administrators of the project.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/groups`, scope `PROJECT_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getProjectGroups: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectGroupsParameters, Defaults>
) => OperationCall<ProjectGroupsView, GetProjectGroupsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getProjectGroups",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/groups",
  scopes: ["PROJECT_READ"],
});

/** The parameters of {@link addProjectGroup}. */
export interface AddProjectGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A new group of a project. */
  body: AddProjectGroupRequest;
}

/** Every result of {@link addProjectGroup}, by status. */
export type AddProjectGroupResult =
  | Success<201, ProjectGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a project group
 *
 * Gives a group access to a project. Only administrators can do this.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/groups`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addProjectGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddProjectGroupParameters, Defaults>
) => OperationCall<ProjectGroupView, AddProjectGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "addProjectGroup",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/groups",
  required: ["body"],
  scopes: ["PROJECT_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getProjectGroup}. */
export interface GetProjectGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
}

/** Every result of {@link getProjectGroup}, by status. */
export type GetProjectGroupResult =
  | Success<200, ProjectGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a project group
 *
 * Returns one group of a project.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/groups/{group_id}`, scope `PROJECT_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getProjectGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectGroupParameters, Defaults>
) => OperationCall<ProjectGroupView, GetProjectGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "getProjectGroup",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/groups/{group_id}",
  scopes: ["PROJECT_READ"],
});

/** The parameters of {@link deleteProjectGroup}. */
export interface DeleteProjectGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
}

/** Every result of {@link deleteProjectGroup}, by status. */
export type DeleteProjectGroupResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a project group
 *
 * Takes a group out of a project. Only administrators can do this.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}/groups/{group_id}`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteProjectGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteProjectGroupParameters, Defaults>
) => OperationCall<undefined, DeleteProjectGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteProjectGroup",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}/groups/{group_id}",
  scopes: ["PROJECT_WRITE"],
  empty: true,
});

/** The parameters of {@link updateProjectGroup}. */
export interface UpdateProjectGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
  /** What a group can do in a project. */
  body: UpdateProjectGroupRequest;
}

/** Every result of {@link updateProjectGroup}, by status. */
export type UpdateProjectGroupResult =
  | Success<200, ProjectGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a project group
 *
 * Gives a group of the project another permission set. Only administrators can do this.
 *
 * `PATCH /workspaces/{workspace}/projects/{project_name}/groups/{group_id}`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateProjectGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateProjectGroupParameters, Defaults>
) => OperationCall<ProjectGroupView, UpdateProjectGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateProjectGroup",
  method: "PATCH",
  path: "/workspaces/{workspace}/projects/{project_name}/groups/{group_id}",
  required: ["body"],
  scopes: ["PROJECT_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getPipelines}. */
export interface GetPipelinesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @example 30
   */
  per_page?: number | undefined;
  /**
   * What to sort by.
   * @example "name"
   */
  sort_by?: PipelineSortKey | undefined;
  /**
   * Ascending (`ASC`) or descending (`DESC`).
   * @example "ASC"
   */
  sort_direction?: SortDirection | undefined;
}

/** Every result of {@link getPipelines}, by status. */
export type GetPipelinesResult =
  | Success<200, PipelinesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List pipelines
 *
 * Returns one page of the pipelines of a project. Pipelines that the user can't see are left out.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/pipelines`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getPipelines: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPipelinesParameters, Defaults>
) => PagedCall<PipelinesView, GetPipelinesResult, NonNullable<PipelinesView["pipelines"]>[number]> =
  /* @__PURE__ */ definePagedOperation(
    {
      operationId: "getPipelines",
      method: "GET",
      path: "/workspaces/{workspace}/projects/{project_name}/pipelines",
      parameters: { page: "query", per_page: "query", sort_by: "query", sort_direction: "query" },
      scopes: ["PIPELINE_READ"],
      writeQuery,
    },
    { page: "page", size: "per_page", items: "/pipelines" },
  );

/** The parameters of {@link addPipeline}. */
export interface AddPipelineParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A new pipeline. With `source_pipeline_id` it is a copy of another one. */
  body: AddPipelineRequest;
}

/** Every result of {@link addPipeline}, by status. */
export type AddPipelineResult =
  | Success<201, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a pipeline
 *
 * Creates a pipeline, without actions; `addAction` adds these. With `source_pipeline_id` it copies a pipeline of the
 * project.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/pipelines`, scope `PIPELINE_WRITE` (formerly `EXECUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addPipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddPipelineParameters, Defaults>
) => OperationCall<PipelineView, AddPipelineResult> = /* @__PURE__ */ defineOperation({
  operationId: "addPipeline",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines",
  required: ["body"],
  secrets: ["value", "password", "passphrase"],
  scopes: ["PIPELINE_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getPipeline}. */
export interface GetPipelineParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
}

/** Every result of {@link getPipeline}, by status. */
export type GetPipelineResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a pipeline
 *
 * Returns one pipeline, found by its ID. To find the ID by the name of the pipeline, call `getIdentifiers`.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getPipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPipelineParameters, Defaults>
) => OperationCall<PipelineView, GetPipelineResult> = /* @__PURE__ */ defineOperation({
  operationId: "getPipeline",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}",
  scopes: ["PIPELINE_READ"],
});

/** The parameters of {@link deletePipeline}. */
export interface DeletePipelineParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
}

/** Every result of {@link deletePipeline}, by status. */
export type DeletePipelineResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a pipeline
 *
 * Deletes a pipeline with its actions and runs.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}`, scope `PIPELINE_MANAGE` (formerly `EXECUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deletePipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeletePipelineParameters, Defaults>
) => OperationCall<undefined, DeletePipelineResult> = /* @__PURE__ */ defineOperation({
  operationId: "deletePipeline",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}",
  scopes: ["PIPELINE_MANAGE"],
  empty: true,
});

/** The parameters of {@link updatePipeline}. */
export interface UpdatePipelineParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /** What to change of a pipeline, or `clear_cache` alone. */
  body: UpdatePipelineRequest;
}

/** Every result of {@link updatePipeline}, by status. */
export type UpdatePipelineResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a pipeline
 *
 * Changes a pipeline, or empties its cache with `clear_cache`. What the body doesn't have stays. A page of 2022
 * shows the status 201.
 *
 * `PATCH /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}`, scope `PIPELINE_WRITE` (formerly `EXECUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updatePipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdatePipelineParameters, Defaults>
) => OperationCall<PipelineView, UpdatePipelineResult> = /* @__PURE__ */ defineOperation({
  operationId: "updatePipeline",
  method: "PATCH",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}",
  required: ["body"],
  secrets: ["value", "password", "passphrase"],
  scopes: ["PIPELINE_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link addPipelineByYaml}. */
export interface AddPipelineByYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A pipeline as YAML. */
  body: PipelineYamlViewInput;
}

/** Every result of {@link addPipelineByYaml}, by status. */
export type AddPipelineByYamlResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a pipeline by YAML
 *
 * Creates a pipeline with its actions from YAML. Which success status Buddy sends is not known.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/pipelines/yaml`, scope `PIPELINE_WRITE` (formerly `EXECUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addPipelineByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddPipelineByYamlParameters, Defaults>
) => OperationCall<PipelineView, AddPipelineByYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "addPipelineByYaml",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/yaml",
  required: ["body"],
  scopes: ["PIPELINE_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getPipelineYaml}. */
export interface GetPipelineYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
}

/** Every result of {@link getPipelineYaml}, by status. */
export type GetPipelineYamlResult =
  | Success<200, PipelineYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the YAML of a pipeline
 *
 * Returns a pipeline with its actions as YAML.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/yaml`, scope `PIPELINE_READ` (inferred; formerly `EXECUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getPipelineYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPipelineYamlParameters, Defaults>
) => OperationCall<PipelineYamlView, GetPipelineYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "getPipelineYaml",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/yaml",
  scopes: ["PIPELINE_READ"],
});

/** The parameters of {@link updatePipelineByYaml}. */
export interface UpdatePipelineByYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /** A pipeline as YAML. */
  body: PipelineYamlViewInput;
}

/** Every result of {@link updatePipelineByYaml}, by status. */
export type UpdatePipelineByYamlResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a pipeline by YAML
 *
 * Changes a pipeline and its actions by YAML.
 *
 * `PATCH /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/yaml`, scope `PIPELINE_WRITE` (formerly `EXECUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updatePipelineByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdatePipelineByYamlParameters, Defaults>
) => OperationCall<PipelineView, UpdatePipelineByYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "updatePipelineByYaml",
  method: "PATCH",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/yaml",
  required: ["body"],
  scopes: ["PIPELINE_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getActions}. */
export interface GetActionsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * Only actions that run at this time.
   * @example "ON_EVERY_EXECUTION"
   */
  trigger_time?: ActionTriggerTime | undefined;
}

/** Every result of {@link getActions}, by status. */
export type GetActionsResult =
  | Success<200, ActionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List actions
 *
 * Returns the actions of a pipeline, all at once.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getActions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetActionsParameters, Defaults>
) => OperationCall<ActionsView, GetActionsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getActions",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions",
  parameters: { trigger_time: "query" },
  scopes: ["PIPELINE_READ"],
  writeQuery,
});

/** The parameters of {@link addAction}. */
export interface AddActionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * A new action. Besides `name` and `type`, each type has properties of its own, which are sent under their own
   * names.
   */
  body: AddActionRequest;
}

/** Every result of {@link addAction}, by status. */
export type AddActionResult =
  | Success<200, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add an action
 *
 * Adds an action to a pipeline, at its end or behind `after_action_id`. Buddy's document says 200, its pages say
 * 201.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions`, scope `PIPELINE_WRITE` (inferred; formerly `EXECUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addAction: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddActionParameters, Defaults>
) => OperationCall<ActionView, AddActionResult> = /* @__PURE__ */ defineOperation({
  operationId: "addAction",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions",
  required: ["body"],
  secrets: ["value", "password", "passphrase"],
  scopes: ["PIPELINE_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getAction}. */
export interface GetActionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * The ID of the action.
   * @example 456
   */
  action_id: number;
}

/** Every result of {@link getAction}, by status. */
export type GetActionResult =
  | Success<200, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get an action
 *
 * Returns one action of a pipeline.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getAction: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetActionParameters, Defaults>
) => OperationCall<ActionView, GetActionResult> = /* @__PURE__ */ defineOperation({
  operationId: "getAction",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}",
  scopes: ["PIPELINE_READ"],
});

/** The parameters of {@link deleteAction}. */
export interface DeleteActionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * The ID of the action.
   * @example 456
   */
  action_id: number;
}

/** Every result of {@link deleteAction}, by status. */
export type DeleteActionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete an action
 *
 * Removes an action from a pipeline.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}`, scope `PIPELINE_MANAGE` (inferred; formerly `EXECUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteAction: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteActionParameters, Defaults>
) => OperationCall<undefined, DeleteActionResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteAction",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}",
  scopes: ["PIPELINE_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateAction}. */
export interface UpdateActionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * The ID of the action.
   * @example 456
   */
  action_id: number;
  /**
   * What to change of an action: the properties that all types share. Each type has more, which are sent under their
   * own names. The type can't be changed.
   */
  body: UpdateActionRequest;
}

/** Every result of {@link updateAction}, by status. */
export type UpdateActionResult =
  | Success<200, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update an action
 *
 * Changes an action. What the body doesn't have stays. To change the type, delete the action and add another.
 *
 * `PATCH /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}`, scope `PIPELINE_WRITE` (inferred; formerly `EXECUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateAction: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateActionParameters, Defaults>
) => OperationCall<ActionView, UpdateActionResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateAction",
  method: "PATCH",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}",
  required: ["body"],
  secrets: ["value", "password", "passphrase"],
  scopes: ["PIPELINE_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getExecutions}. */
export interface GetExecutionsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getExecutions}, by status. */
export type GetExecutionsResult =
  | Success<200, ExecutionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List runs
 *
 * Returns one page of the runs of a pipeline, most likely the newest first.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions`, scope `PIPELINE_READ` (inferred; formerly `EXECUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getExecutions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetExecutionsParameters, Defaults>
) => PagedCall<ExecutionsView, GetExecutionsResult, NonNullable<ExecutionsView["executions"]>[number]> =
  /* @__PURE__ */ definePagedOperation(
    {
      operationId: "getExecutions",
      method: "GET",
      path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions",
      parameters: { page: "query", per_page: "query" },
      scopes: ["PIPELINE_READ"],
      writeQuery,
    },
    { page: "page", size: "per_page", items: "/executions", pages: "/total_page_count", defaultSize: 20 },
  );

/** The parameters of {@link runPipeline}. */
export interface RunPipelineParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /** What to run. */
  body: RunPipelineRequest;
}

/** Every result of {@link runPipeline}, by status. */
export type RunPipelineResult =
  | Success<200, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Run a pipeline
 *
 * Starts a run and returns it at once, usually with the status `INPROGRESS`. To wait for its end, call
 * `getExecution` until the status is final.
 *
 * Every call starts another run. Don't repeat a call that may have arrived.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions`, scope `PIPELINE_RUN` (inferred; formerly `EXECUTION_RUN`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const runPipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RunPipelineParameters, Defaults>
) => OperationCall<ExecutionView, RunPipelineResult> = /* @__PURE__ */ defineOperation({
  operationId: "runPipeline",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions",
  required: ["body"],
  secrets: ["value"],
  scopes: ["PIPELINE_RUN"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getExecution}. */
export interface GetExecutionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * The ID of the run.
   * @example 1
   */
  execution_id: number;
}

/** Every result of {@link getExecution}, by status. */
export type GetExecutionResult =
  | Success<200, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a run
 *
 * Returns one run with its actions. Call it again and again to wait for the end of a run.
 *
 * Stop when the status is `SUCCESSFUL`, `FAILED`, `TERMINATED`, `NOT_EXECUTED` or `SKIPPED`, and also when it starts
 * with `WAITING_`: such a run continues only after somebody acts, for example with `updateExecution`.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}`, scope `PIPELINE_READ` (inferred; formerly `EXECUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getExecution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetExecutionParameters, Defaults>
) => OperationCall<ExecutionView, GetExecutionResult> = /* @__PURE__ */ defineOperation({
  operationId: "getExecution",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}",
  scopes: ["PIPELINE_READ"],
});

/** The parameters of {@link updateExecution}. */
export interface UpdateExecutionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * The ID of the run.
   * @example 1
   */
  execution_id: number;
  /** What to do with the run. */
  body: UpdateExecutionRequest;
}

/** Every result of {@link updateExecution}, by status. */
export type UpdateExecutionResult =
  | Success<200, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Stop or continue a run, or run it again
 *
 * Stops a run, runs it again, starts a delayed run, or continues a run that waits for somebody.
 *
 * `PATCH /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}`, scope `PIPELINE_RUN` (inferred; formerly `EXECUTION_RUN`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateExecution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateExecutionParameters, Defaults>
) => OperationCall<ExecutionView, UpdateExecutionResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateExecution",
  method: "PATCH",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}",
  required: ["body"],
  secrets: ["value"],
  scopes: ["PIPELINE_RUN"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getActionExecution}. */
export interface GetActionExecutionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * The ID of the run.
   * @example 1
   */
  execution_id: number;
  /**
   * The ID of the action in this run, from `action_executions` of the run. It is not the ID of the action.
   * @example "68e49e0e0875a8847e0980da"
   */
  action_execution_id: string;
}

/** Every result of {@link getActionExecution}, by status. */
export type GetActionExecutionResult =
  | Success<200, ActionExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get an action of a run
 *
 * Returns one action of a run: how it went, who approved it, and which variables it got and set.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getActionExecution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetActionExecutionParameters, Defaults>
) => OperationCall<ActionExecutionView, GetActionExecutionResult> = /* @__PURE__ */ defineOperation({
  operationId: "getActionExecution",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}",
  scopes: ["PIPELINE_READ"],
});

/** The parameters of {@link getActionExecutionLogs}. */
export interface GetActionExecutionLogsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The ID of the pipeline, not its `identifier`.
   * @example 2
   */
  pipeline_id: number;
  /**
   * The ID of the run.
   * @example 1
   */
  execution_id: number;
  /**
   * The ID of the action in this run, from `action_executions` of the run. It is not the ID of the action.
   * @example "68e49e0e0875a8847e0980da"
   */
  action_execution_id: string;
  /**
   * The number of lines to skip.
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
  /**
   * The largest number of lines to return.
   * @default 100
   * @example 100
   */
  limit?: number | undefined;
}

/** Every result of {@link getActionExecutionLogs}, by status. */
export type GetActionExecutionLogsResult =
  | Success<
      200,
      ActionExecutionLogsView,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the log of an action
 *
 * Returns lines of the log of one action of a run. To read a long log, add `element_count` to `offset` until it is
 * `total_element_count`.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}/logs`, scope `PIPELINE_READ` (inferred; formerly `EXECUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getActionExecutionLogs: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetActionExecutionLogsParameters, Defaults>
) => PagedCall<
  ActionExecutionLogsView,
  GetActionExecutionLogsResult,
  NonNullable<ActionExecutionLogsView["logs"]>[number]
> = /* @__PURE__ */ definePagedOperation(
  {
    operationId: "getActionExecutionLogs",
    method: "GET",
    path: "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}/logs",
    parameters: { offset: "query", limit: "query" },
    scopes: ["PIPELINE_READ"],
    writeQuery,
  },
  { offset: "offset", size: "limit", items: "/logs", total: "/total_element_count", defaultSize: 100 },
  byOffset,
);

/** The parameters of {@link getVariables}. */
export interface GetVariablesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its variables.
   * @example "company-website"
   */
  project_name?: string | undefined;
  /**
   * The ID of a pipeline, for its variables.
   * @example 2
   */
  pipeline_id?: number | undefined;
  /**
   * The hash ID of an environment, for its variables.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
  /**
   * The ID of an action, for its variables.
   * @example 5
   */
  action_id?: number | undefined;
  /**
   * The ID of a sandbox, for its variables.
   * @example "u3ep173pzbjez"
   */
  sandbox_id?: string | undefined;
}

/** Every result of {@link getVariables}, by status. */
export type GetVariablesResult =
  | Success<200, VariablesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List variables
 *
 * Returns the variables of one place, all at once. Without a filter, these are the variables of the workspace only,
 * not those of its projects, pipelines and environments. The values of encrypted variables are cipher text, but for one
 * sample of Buddy's page.
 *
 * `GET /workspaces/{workspace}/variables`, scope `VARIABLE_READ` (formerly `VARIABLE_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getVariables: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetVariablesParameters, Defaults>
) => OperationCall<VariablesView, GetVariablesResult> = /* @__PURE__ */ defineOperation({
  operationId: "getVariables",
  method: "GET",
  path: "/workspaces/{workspace}/variables",
  parameters: {
    project_name: "query",
    pipeline_id: "query",
    environment_id: "query",
    action_id: "query",
    sandbox_id: "query",
  },
  scopes: ["VARIABLE_READ"],
  writeQuery,
});

/** The parameters of {@link addVariable}. */
export interface AddVariableParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** The new variable. At most one of `project`, `pipeline`, `action`, `environment` and `sandbox` says where it belongs. */
  body: AddVariableRequest;
}

/** Every result of {@link addVariable}, by status. */
export type AddVariableResult =
  | Success<200, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a variable
 *
 * Adds a variable to the workspace, or to a project, a pipeline, an action, an environment or a sandbox. Only
 * administrators can do this.
 *
 * `POST /workspaces/{workspace}/variables`, scope `VARIABLE_WRITE` (formerly `VARIABLE_ADD`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddVariableParameters, Defaults>
) => OperationCall<VariableView, AddVariableResult> = /* @__PURE__ */ defineOperation({
  operationId: "addVariable",
  method: "POST",
  path: "/workspaces/{workspace}/variables",
  required: ["body"],
  secrets: ["value", "password", "passphrase"],
  scopes: ["VARIABLE_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getVariable}. */
export interface GetVariableParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the variable.
   * @example 123
   */
  variable_id: number;
}

/** Every result of {@link getVariable}, by status. */
export type GetVariableResult =
  | Success<200, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a variable
 *
 * Returns one variable, found by its ID. The value of an encrypted variable is cipher text.
 *
 * `GET /workspaces/{workspace}/variables/{variable_id}`, scope `VARIABLE_READ` (formerly `VARIABLE_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetVariableParameters, Defaults>
) => OperationCall<VariableView, GetVariableResult> = /* @__PURE__ */ defineOperation({
  operationId: "getVariable",
  method: "GET",
  path: "/workspaces/{workspace}/variables/{variable_id}",
  scopes: ["VARIABLE_READ"],
});

/** The parameters of {@link deleteVariable}. */
export interface DeleteVariableParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the variable.
   * @example 123
   */
  variable_id: number;
}

/** Every result of {@link deleteVariable}, by status. */
export type DeleteVariableResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a variable
 *
 * Deletes a variable. The response is empty.
 *
 * `DELETE /workspaces/{workspace}/variables/{variable_id}`, scope `VARIABLE_MANAGE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteVariableParameters, Defaults>
) => OperationCall<undefined, DeleteVariableResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteVariable",
  method: "DELETE",
  path: "/workspaces/{workspace}/variables/{variable_id}",
  scopes: ["VARIABLE_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateVariable}. */
export interface UpdateVariableParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the variable.
   * @example 123
   */
  variable_id: number;
  /** What to change. */
  body: UpdateVariableRequest;
}

/** Every result of {@link updateVariable}, by status. */
export type UpdateVariableResult =
  | Success<200, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a variable
 *
 * Changes the properties that are sent, and leaves the others as they are. The type of a variable, and the place that it
 * belongs to, can't change.
 *
 * `PATCH /workspaces/{workspace}/variables/{variable_id}`, scope `VARIABLE_WRITE` (formerly `VARIABLE_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateVariableParameters, Defaults>
) => OperationCall<VariableView, UpdateVariableResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateVariable",
  method: "PATCH",
  path: "/workspaces/{workspace}/variables/{variable_id}",
  required: ["body"],
  secrets: ["value", "password", "passphrase"],
  scopes: ["VARIABLE_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getEnvironments}. */
export interface GetEnvironmentsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its environments. Without it, the environments of the workspace are returned.
   * @example "company-website"
   */
  project_name?: string | undefined;
}

/** Every result of {@link getEnvironments}, by status. */
export type GetEnvironmentsResult =
  | Success<200, EnvironmentsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List environments
 *
 * Returns the environments of the workspace, or of one project, all at once.
 *
 * `GET /workspaces/{workspace}/environments`, scope `ENVIRONMENT_READ` (formerly `ENVIRONMENT_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getEnvironments: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetEnvironmentsParameters, Defaults>
) => OperationCall<EnvironmentsView, GetEnvironmentsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getEnvironments",
  method: "GET",
  path: "/workspaces/{workspace}/environments",
  parameters: { project_name: "query" },
  scopes: ["ENVIRONMENT_READ"],
  writeQuery,
});

/** The parameters of {@link addEnvironment}. */
export interface AddEnvironmentParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A new environment. */
  body: AddEnvironmentRequest;
}

/** Every result of {@link addEnvironment}, by status. */
export type AddEnvironmentResult =
  | Success<201, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add an environment
 *
 * Creates an environment in the workspace, or in a project.
 *
 * `POST /workspaces/{workspace}/environments`, scope `ENVIRONMENT_WRITE` (formerly `ENVIRONMENT_ADD`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addEnvironment: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddEnvironmentParameters, Defaults>
) => OperationCall<EnvironmentView, AddEnvironmentResult> = /* @__PURE__ */ defineOperation({
  operationId: "addEnvironment",
  method: "POST",
  path: "/workspaces/{workspace}/environments",
  required: ["body"],
  secrets: ["value", "password", "passphrase"],
  scopes: ["ENVIRONMENT_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getEnvironment}. */
export interface GetEnvironmentParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the environment, not its `identifier`.
   * @example "xo4pbVrE"
   */
  environment_id: string;
}

/** Every result of {@link getEnvironment}, by status. */
export type GetEnvironmentResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get an environment
 *
 * Returns one environment, found by its hash ID. To find the ID by the name of the environment, call
 * `getIdentifiers`.
 *
 * `GET /workspaces/{workspace}/environments/{environment_id}`, scope `ENVIRONMENT_READ` (formerly `ENVIRONMENT_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getEnvironment: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetEnvironmentParameters, Defaults>
) => OperationCall<EnvironmentView, GetEnvironmentResult> = /* @__PURE__ */ defineOperation({
  operationId: "getEnvironment",
  method: "GET",
  path: "/workspaces/{workspace}/environments/{environment_id}",
  scopes: ["ENVIRONMENT_READ"],
});

/** The parameters of {@link deleteEnvironment}. */
export interface DeleteEnvironmentParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the environment, not its `identifier`.
   * @example "xo4pbVrE"
   */
  environment_id: string;
}

/** Every result of {@link deleteEnvironment}, by status. */
export type DeleteEnvironmentResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete an environment
 *
 * Deletes an environment.
 *
 * `DELETE /workspaces/{workspace}/environments/{environment_id}`, scope `ENVIRONMENT_MANAGE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteEnvironment: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteEnvironmentParameters, Defaults>
) => OperationCall<undefined, DeleteEnvironmentResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteEnvironment",
  method: "DELETE",
  path: "/workspaces/{workspace}/environments/{environment_id}",
  scopes: ["ENVIRONMENT_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateEnvironment}. */
export interface UpdateEnvironmentParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the environment, not its `identifier`.
   * @example "xo4pbVrE"
   */
  environment_id: string;
  /** What to change of an environment. */
  body: UpdateEnvironmentRequest;
}

/** Every result of {@link updateEnvironment}, by status. */
export type UpdateEnvironmentResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update an environment
 *
 * Changes an environment. What the body doesn't have stays.
 *
 * `PATCH /workspaces/{workspace}/environments/{environment_id}`, scope `ENVIRONMENT_WRITE` (formerly `ENVIRONMENT_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateEnvironment: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateEnvironmentParameters, Defaults>
) => OperationCall<EnvironmentView, UpdateEnvironmentResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateEnvironment",
  method: "PATCH",
  path: "/workspaces/{workspace}/environments/{environment_id}",
  required: ["body"],
  secrets: ["value", "password", "passphrase"],
  scopes: ["ENVIRONMENT_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getEnvironmentYaml}. */
export interface GetEnvironmentYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the environment, not its `identifier`.
   * @example "xo4pbVrE"
   */
  environment_id: string;
}

/** Every result of {@link getEnvironmentYaml}, by status. */
export type GetEnvironmentYamlResult =
  | Success<200, EnvironmentYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the YAML of an environment
 *
 * Returns an environment as YAML.
 *
 * `GET /workspaces/{workspace}/environments/{environment_id}/yaml`, scope `ENVIRONMENT_READ` (formerly `ENVIRONMENT_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getEnvironmentYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetEnvironmentYamlParameters, Defaults>
) => OperationCall<EnvironmentYamlView, GetEnvironmentYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "getEnvironmentYaml",
  method: "GET",
  path: "/workspaces/{workspace}/environments/{environment_id}/yaml",
  scopes: ["ENVIRONMENT_READ"],
});

/** The parameters of {@link updateEnvironmentByYaml}. */
export interface UpdateEnvironmentByYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the environment, not its `identifier`.
   * @example "xo4pbVrE"
   */
  environment_id: string;
  /** An environment as YAML. */
  body: EnvironmentYamlViewInput;
}

/** Every result of {@link updateEnvironmentByYaml}, by status. */
export type UpdateEnvironmentByYamlResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update an environment by YAML
 *
 * Changes an environment by YAML. The success status is inferred.
 *
 * `PATCH /workspaces/{workspace}/environments/{environment_id}/yaml`, scope `ENVIRONMENT_WRITE` (formerly `ENVIRONMENT_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateEnvironmentByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateEnvironmentByYamlParameters, Defaults>
) => OperationCall<EnvironmentView, UpdateEnvironmentByYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateEnvironmentByYaml",
  method: "PATCH",
  path: "/workspaces/{workspace}/environments/{environment_id}/yaml",
  required: ["body"],
  scopes: ["ENVIRONMENT_WRITE"],
  write: writeJson,
});

/** The parameters of {@link addEnvironmentByYaml}. */
export interface AddEnvironmentByYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project that the environment belongs to.
   * @example "company-website"
   */
  project_name?: string | undefined;
  /** An environment as YAML. */
  body: EnvironmentYamlViewInput;
}

/** Every result of {@link addEnvironmentByYaml}, by status. */
export type AddEnvironmentByYamlResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add an environment by YAML
 *
 * Creates an environment from YAML. `project_name` puts it into a project. Which success status Buddy sends is not
 * known.
 *
 * `POST /workspaces/{workspace}/environments/yaml`, scope `ENVIRONMENT_WRITE` (formerly `ENVIRONMENT_ADD`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addEnvironmentByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddEnvironmentByYamlParameters, Defaults>
) => OperationCall<EnvironmentView, AddEnvironmentByYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "addEnvironmentByYaml",
  method: "POST",
  path: "/workspaces/{workspace}/environments/yaml",
  parameters: { project_name: "query" },
  required: ["body"],
  scopes: ["ENVIRONMENT_WRITE"],
  writeQuery,
  write: writeJson,
});

/** The parameters of {@link getTargets}. */
export interface GetTargetsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its targets.
   * @example "company-website"
   */
  project_name?: string | undefined;
  /**
   * The ID of a pipeline, for its targets.
   * @example 2
   */
  pipeline_id?: number | undefined;
  /**
   * The hash ID of an environment, for its targets.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
  /**
   * The ID of an action, for its targets.
   * @example 5
   */
  action_id?: number | undefined;
}

/** Every result of {@link getTargets}, by status. */
export type GetTargetsResult =
  | Success<200, TargetsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List targets
 *
 * Returns the targets of one place, all at once: of the workspace, or of the project, pipeline, environment or
 * action that one filter names.
 *
 * `GET /workspaces/{workspace}/targets`, scope `TARGET_READ` (formerly `TARGET_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getTargets: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTargetsParameters, Defaults>
) => OperationCall<TargetsView, GetTargetsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getTargets",
  method: "GET",
  path: "/workspaces/{workspace}/targets",
  parameters: { project_name: "query", pipeline_id: "query", environment_id: "query", action_id: "query" },
  scopes: ["TARGET_READ"],
  writeQuery,
});

/** The parameters of {@link addTarget}. */
export interface AddTargetParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A new target. Which properties it needs besides `type` and `identifier` follows from the type. */
  body: AddTargetRequest;
}

/** Every result of {@link addTarget}, by status. */
export type AddTargetResult =
  | Success<201, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a target
 *
 * Creates a target in the workspace, or in the project, pipeline or environment that the body names.
 *
 * `POST /workspaces/{workspace}/targets`, scope `TARGET_WRITE` (formerly `TARGET_ADD`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addTarget: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddTargetParameters, Defaults>
) => OperationCall<TargetView, AddTargetResult> = /* @__PURE__ */ defineOperation({
  operationId: "addTarget",
  method: "POST",
  path: "/workspaces/{workspace}/targets",
  required: ["body"],
  secrets: ["password", "key", "passphrase", "token", "client_key"],
  scopes: ["TARGET_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getTarget}. */
export interface GetTargetParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the target.
   * @example "tg-plib9o13mdapr"
   */
  target_id: string;
}

/** Every result of {@link getTarget}, by status. */
export type GetTargetResult =
  | Success<200, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a target
 *
 * Returns one target. Its secrets are cipher text.
 *
 * `GET /workspaces/{workspace}/targets/{target_id}`, scope `TARGET_READ` (formerly `TARGET_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getTarget: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTargetParameters, Defaults>
) => OperationCall<TargetView, GetTargetResult> = /* @__PURE__ */ defineOperation({
  operationId: "getTarget",
  method: "GET",
  path: "/workspaces/{workspace}/targets/{target_id}",
  scopes: ["TARGET_READ"],
});

/** The parameters of {@link deleteTarget}. */
export interface DeleteTargetParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the target.
   * @example "tg-plib9o13mdapr"
   */
  target_id: string;
}

/** Every result of {@link deleteTarget}, by status. */
export type DeleteTargetResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a target
 *
 * Deletes a target.
 *
 * `DELETE /workspaces/{workspace}/targets/{target_id}`, scope `TARGET_MANAGE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteTarget: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteTargetParameters, Defaults>
) => OperationCall<undefined, DeleteTargetResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteTarget",
  method: "DELETE",
  path: "/workspaces/{workspace}/targets/{target_id}",
  scopes: ["TARGET_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateTarget}. */
export interface UpdateTargetParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the target.
   * @example "tg-plib9o13mdapr"
   */
  target_id: string;
  /**
   * What to change of a target. Which properties count follows from `type`. Buddy's Go client always sends `type`
   * and `identifier`.
   */
  body: UpdateTargetRequest;
}

/** Every result of {@link updateTarget}, by status. */
export type UpdateTargetResult =
  | Success<200, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a target
 *
 * Changes a target. What the body doesn't have stays.
 *
 * `PATCH /workspaces/{workspace}/targets/{target_id}`, scope `TARGET_WRITE` (inferred; formerly `TARGET_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateTarget: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateTargetParameters, Defaults>
) => OperationCall<TargetView, UpdateTargetResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateTarget",
  method: "PATCH",
  path: "/workspaces/{workspace}/targets/{target_id}",
  required: ["body"],
  secrets: ["password", "key", "passphrase", "token", "client_key"],
  scopes: ["TARGET_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getTargetYaml}. */
export interface GetTargetYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the target.
   * @example "tg-plib9o13mdapr"
   */
  target_id: string;
}

/** Every result of {@link getTargetYaml}, by status. */
export type GetTargetYamlResult =
  | Success<200, TargetYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the YAML of a target
 *
 * Returns a target as YAML.
 *
 * `GET /workspaces/{workspace}/targets/{target_id}/yaml`, scope `TARGET_READ` (inferred; formerly `TARGET_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getTargetYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTargetYamlParameters, Defaults>
) => OperationCall<TargetYamlView, GetTargetYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "getTargetYaml",
  method: "GET",
  path: "/workspaces/{workspace}/targets/{target_id}/yaml",
  scopes: ["TARGET_READ"],
});

/** The parameters of {@link updateTargetByYaml}. */
export interface UpdateTargetByYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the target.
   * @example "tg-plib9o13mdapr"
   */
  target_id: string;
  /** A target as YAML. */
  body: TargetYamlViewInput;
}

/** Every result of {@link updateTargetByYaml}, by status. */
export type UpdateTargetByYamlResult =
  | Success<200, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a target by YAML
 *
 * Changes a target by YAML. The success status is inferred.
 *
 * `PATCH /workspaces/{workspace}/targets/{target_id}/yaml`, scope `TARGET_WRITE` (inferred; formerly `TARGET_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateTargetByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateTargetByYamlParameters, Defaults>
) => OperationCall<TargetView, UpdateTargetByYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateTargetByYaml",
  method: "PATCH",
  path: "/workspaces/{workspace}/targets/{target_id}/yaml",
  required: ["body"],
  scopes: ["TARGET_WRITE"],
  write: writeJson,
});

/** The parameters of {@link addTargetByYaml}. */
export interface AddTargetByYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project that the target belongs to.
   * @example "company-website"
   */
  project_name?: string | undefined;
  /**
   * The ID of the pipeline that the target belongs to.
   * @example 2
   */
  pipeline_id?: number | undefined;
  /**
   * The hash ID of the environment that the target belongs to.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
  /** A target as YAML. */
  body: TargetYamlViewInput;
}

/** Every result of {@link addTargetByYaml}, by status. */
export type AddTargetByYamlResult =
  | Success<201, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a target by YAML
 *
 * Creates a target from YAML. One of the parameters puts it into a project, a pipeline or an environment.
 *
 * `POST /workspaces/{workspace}/targets/yaml`, scope `TARGET_WRITE` (formerly `TARGET_ADD`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addTargetByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddTargetByYamlParameters, Defaults>
) => OperationCall<TargetView, AddTargetByYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "addTargetByYaml",
  method: "POST",
  path: "/workspaces/{workspace}/targets/yaml",
  parameters: { project_name: "query", pipeline_id: "query", environment_id: "query" },
  required: ["body"],
  scopes: ["TARGET_WRITE"],
  writeQuery,
  write: writeJson,
});

/** The parameters of {@link getIntegrations}. */
export interface GetIntegrationsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
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
 * Returns the integrations of a workspace, without their secrets.
 *
 * `GET /workspaces/{workspace}/integrations`, scope `INTEGRATION_READ` (formerly `INTEGRATION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getIntegrations: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetIntegrationsParameters, Defaults>
) => OperationCall<IntegrationsView, GetIntegrationsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getIntegrations",
  method: "GET",
  path: "/workspaces/{workspace}/integrations",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["INTEGRATION_READ"],
  writeQuery,
});

/** The parameters of {@link addIntegration}. */
export interface AddIntegrationParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The new integration. What signs in to the service depends on the type:
   *
   * | type | properties |
   * | --- | --- |
   * | `AMAZON` | `access_key`, `secret_key`, `role_assumptions`, `audience` |
   * | `AZURE_CLOUD` | `audience`, `password`, `app_id`, `tenant_id` |
   * | `BACKBLAZE` | `key_id`, `application_key` |
   * | `CLOUDFLARE` | `token`, `api_key`, `email` |
   * | `DATADOG`, `DIGITAL_OCEAN`, `FIREBASE`, `GHOST_INSPECTOR`, `GIT_HUB`, `GIT_LAB`, `HONEYBADGER`, `LOGGLY`, `NEW_RELIC`, `ROLLBAR`, `SENTRY`, `SENTRY_ENTERPRISE`, `VULTR` | `token` |
   * | `DOCKER_HUB`, `UPCLOUD` | `username`, `password` |
   * | `DO_SPACES` | `access_key`, `secret_key` |
   * | `GOOGLE_SERVICE_ACCOUNT` | `audience`, `api_key`, `google_project`, `config` |
   * | `PUSHOVER` | `token`, `access_key` |
   * | `RACKSPACE` | `token`, `username` |
   * | `SHOPIFY` | `token`, `shop`, `partner_token` |
   * | `STACK_HAWK` | `api_key` |
   *
   * The table is from Buddy's older create page and its Terraform provider, and does not have the other types.
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
 * Adds an integration from its name, its type, its scope and the secrets that its type needs. The response is the new
 * integration, without its secrets.
 *
 * `POST /workspaces/{workspace}/integrations`, scope `INTEGRATION_WRITE` (formerly `INTEGRATION_ADD`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddIntegrationParameters, Defaults>
) => OperationCall<IntegrationView, AddIntegrationResult> = /* @__PURE__ */ defineOperation({
  operationId: "addIntegration",
  method: "POST",
  path: "/workspaces/{workspace}/integrations",
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
  scopes: ["INTEGRATION_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getIntegration}. */
export interface GetIntegrationParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the integration, not its `identifier`. It is case-sensitive.
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
 * Returns one integration, found by its hash ID, without its secrets. To find the hash ID by the name of the
 * integration, call `getIdentifiers`.
 *
 * `GET /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_READ` (formerly `INTEGRATION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetIntegrationParameters, Defaults>
) => OperationCall<IntegrationView, GetIntegrationResult> = /* @__PURE__ */ defineOperation({
  operationId: "getIntegration",
  method: "GET",
  path: "/workspaces/{workspace}/integrations/{hash_id}",
  scopes: ["INTEGRATION_READ"],
});

/** The parameters of {@link deleteIntegration}. */
export interface DeleteIntegrationParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the integration, not its `identifier`. It is case-sensitive.
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
 * Deletes an integration. The response is empty.
 *
 * `DELETE /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_MANAGE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteIntegrationParameters, Defaults>
) => OperationCall<undefined, DeleteIntegrationResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteIntegration",
  method: "DELETE",
  path: "/workspaces/{workspace}/integrations/{hash_id}",
  scopes: ["INTEGRATION_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateIntegration}. */
export interface UpdateIntegrationParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the integration, not its `identifier`. It is case-sensitive.
   * @example "abc123def456"
   */
  hash_id: string;
  /**
   * What to change. For an integration that signs in with OIDC or a partner token, send `auth_type` and what belongs to
   * it again, as Buddy's Go client does.
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
 * Changes the properties that are sent, and leaves the others as they are. `name` is required, changed or not. `type`,
 * `scope` and `project_name` can't be changed.
 *
 * `PATCH /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_WRITE` (formerly `INTEGRATION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateIntegrationParameters, Defaults>
) => OperationCall<IntegrationView, UpdateIntegrationResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateIntegration",
  method: "PATCH",
  path: "/workspaces/{workspace}/integrations/{hash_id}",
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
  scopes: ["INTEGRATION_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getWebhooks}. */
export interface GetWebhooksParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
}

/** Every result of {@link getWebhooks}, by status. */
export type GetWebhooksResult =
  | Success<200, WebhooksView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List webhooks
 *
 * Returns the webhooks of a workspace, all at once. Only administrators can do this.
 *
 * `GET /workspaces/{workspace}/webhooks`, scope `WEBHOOK_READ` (formerly `WEBHOOK_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getWebhooks: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWebhooksParameters, Defaults>
) => OperationCall<WebhooksView, GetWebhooksResult> = /* @__PURE__ */ defineOperation({
  operationId: "getWebhooks",
  method: "GET",
  path: "/workspaces/{workspace}/webhooks",
  scopes: ["WEBHOOK_READ"],
});

/** The parameters of {@link addWebhook}. */
export interface AddWebhookParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A new webhook. */
  body: AddWebhookRequest;
}

/** Every result of {@link addWebhook}, by status. */
export type AddWebhookResult =
  | Success<200, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a webhook
 *
 * Creates a webhook. Only administrators can do this. Buddy's document says 200, its page says 201.
 *
 * `POST /workspaces/{workspace}/webhooks`, scope `WEBHOOK_WRITE` (inferred; formerly `WEBHOOK_ADD`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addWebhook: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddWebhookParameters, Defaults>
) => OperationCall<WebhookView, AddWebhookResult> = /* @__PURE__ */ defineOperation({
  operationId: "addWebhook",
  method: "POST",
  path: "/workspaces/{workspace}/webhooks",
  required: ["body"],
  secrets: ["secret_key"],
  scopes: ["WEBHOOK_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getWebhook}. */
export interface GetWebhookParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the webhook.
   * @example 123
   */
  webhook_id: number;
}

/** Every result of {@link getWebhook}, by status. */
export type GetWebhookResult =
  | Success<200, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a webhook
 *
 * Returns one webhook with its latest deliveries. Only administrators can do this.
 *
 * `GET /workspaces/{workspace}/webhooks/{webhook_id}`, scope `WEBHOOK_READ` (formerly `WEBHOOK_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getWebhook: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWebhookParameters, Defaults>
) => OperationCall<WebhookView, GetWebhookResult> = /* @__PURE__ */ defineOperation({
  operationId: "getWebhook",
  method: "GET",
  path: "/workspaces/{workspace}/webhooks/{webhook_id}",
  scopes: ["WEBHOOK_READ"],
});

/** The parameters of {@link deleteWebhook}. */
export interface DeleteWebhookParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the webhook.
   * @example 123
   */
  webhook_id: number;
}

/** Every result of {@link deleteWebhook}, by status. */
export type DeleteWebhookResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a webhook
 *
 * Deletes a webhook. Only administrators can do this.
 *
 * `DELETE /workspaces/{workspace}/webhooks/{webhook_id}`, scope `WEBHOOK_MANAGE` (inferred)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteWebhook: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteWebhookParameters, Defaults>
) => OperationCall<undefined, DeleteWebhookResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteWebhook",
  method: "DELETE",
  path: "/workspaces/{workspace}/webhooks/{webhook_id}",
  scopes: ["WEBHOOK_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateWebhook}. */
export interface UpdateWebhookParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the webhook.
   * @example 123
   */
  webhook_id: number;
  /** What to change of a webhook. */
  body: UpdateWebhookRequest;
}

/** Every result of {@link updateWebhook}, by status. */
export type UpdateWebhookResult =
  | Success<200, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a webhook
 *
 * Changes a webhook. What the body doesn't have stays. Only administrators can do this.
 *
 * `PATCH /workspaces/{workspace}/webhooks/{webhook_id}`, scope `WEBHOOK_WRITE` (inferred; formerly `WEBHOOK_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateWebhook: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateWebhookParameters, Defaults>
) => OperationCall<WebhookView, UpdateWebhookResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateWebhook",
  method: "PATCH",
  path: "/workspaces/{workspace}/webhooks/{webhook_id}",
  required: ["body"],
  secrets: ["secret_key"],
  scopes: ["WEBHOOK_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getSandboxes}. */
export interface GetSandboxesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link getSandboxes}, by status. */
export type GetSandboxesResult =
  | Success<200, SandboxesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List sandboxes
 *
 * Returns the sandboxes of one place, all at once: of the project or the environment that a filter names, or of the
 * workspace itself.
 *
 * `GET /workspaces/{workspace}/sandboxes`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandboxes: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxesParameters, Defaults>
) => OperationCall<SandboxesView, GetSandboxesResult> = /* @__PURE__ */ defineOperation({
  operationId: "getSandboxes",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["SANDBOX_READ"],
  writeQuery,
});

/** The parameters of {@link addSandbox}. */
export interface AddSandboxParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project that the sandbox belongs to.
   * @example "company-website"
   */
  project_name?: string | undefined;
  /**
   * A new sandbox: with `os` a fresh one, with `snapshot_id` one from a snapshot, with `source_sandbox_id` a copy of
   * another one.
   */
  body: AddSandboxRequest;
}

/** Every result of {@link addSandbox}, by status. */
export type AddSandboxResult =
  | Success<201, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a sandbox
 *
 * Creates a sandbox. The response comes before it is ready: poll `getSandbox` until `setup_status` is `SUCCESS` and
 * `status` is `RUNNING`.
 *
 * `POST /workspaces/{workspace}/sandboxes`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, AddSandboxResult> = /* @__PURE__ */ defineOperation({
  operationId: "addSandbox",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes",
  parameters: { project_name: "query" },
  required: ["body"],
  secrets: ["value", "password", "passphrase", "tls_ca", "private_key", "certificate", "ca_certificate"],
  scopes: ["SANDBOX_WRITE"],
  writeQuery,
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getSandbox}. */
export interface GetSandboxParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
}

/** Every result of {@link getSandbox}, by status. */
export type GetSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a sandbox
 *
 * Returns one sandbox.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, GetSandboxResult> = /* @__PURE__ */ defineOperation({
  operationId: "getSandbox",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}",
  scopes: ["SANDBOX_READ"],
});

/** The parameters of {@link deleteSandbox}. */
export interface DeleteSandboxParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
}

/** Every result of {@link deleteSandbox}, by status. */
export type DeleteSandboxResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a sandbox
 *
 * Deletes a sandbox with its disk. Its snapshots stay.
 *
 * `DELETE /workspaces/{workspace}/sandboxes/{sandbox_id}`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteSandboxParameters, Defaults>
) => OperationCall<undefined, DeleteSandboxResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteSandbox",
  method: "DELETE",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}",
  scopes: ["SANDBOX_WRITE"],
  empty: true,
});

/** The parameters of {@link updateSandbox}. */
export interface UpdateSandboxParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /** What to change of a sandbox. Its image can't be changed. */
  body: UpdateSandboxRequest;
}

/** Every result of {@link updateSandbox}, by status. */
export type UpdateSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a sandbox
 *
 * Changes a sandbox. What the body doesn't have stays.
 *
 * `PATCH /workspaces/{workspace}/sandboxes/{sandbox_id}`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, UpdateSandboxResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateSandbox",
  method: "PATCH",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}",
  required: ["body"],
  secrets: ["value", "password", "passphrase", "tls_ca", "private_key", "certificate", "ca_certificate"],
  scopes: ["SANDBOX_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link startSandbox}. */
export interface StartSandboxParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
}

/** Every result of {@link startSandbox}, by status. */
export type StartSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Start a sandbox
 *
 * Starts a sandbox that is down. The response comes before it runs.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/start`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const startSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<StartSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, StartSandboxResult> = /* @__PURE__ */ defineOperation({
  operationId: "startSandbox",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/start",
  scopes: ["SANDBOX_WRITE"],
  idempotent: true,
});

/** The parameters of {@link stopSandbox}. */
export interface StopSandboxParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
}

/** Every result of {@link stopSandbox}, by status. */
export type StopSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Stop a sandbox
 *
 * Shuts a sandbox down. Its disk is kept. The response comes before it is down.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/stop`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const stopSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<StopSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, StopSandboxResult> = /* @__PURE__ */ defineOperation({
  operationId: "stopSandbox",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/stop",
  scopes: ["SANDBOX_WRITE"],
  idempotent: true,
});

/** The parameters of {@link restartSandbox}. */
export interface RestartSandboxParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
}

/** Every result of {@link restartSandbox}, by status. */
export type RestartSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Restart a sandbox
 *
 * Stops and starts a sandbox. Its disk is kept.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/restart`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const restartSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RestartSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, RestartSandboxResult> = /* @__PURE__ */ defineOperation({
  operationId: "restartSandbox",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/restart",
  scopes: ["SANDBOX_WRITE"],
});

/** The parameters of {@link recreateSandbox}. */
export interface RecreateSandboxParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
}

/** Every result of {@link recreateSandbox}, by status. */
export type RecreateSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Recreate a sandbox
 *
 * Empties the disk of a sandbox and runs its setup again. **Files and installed software are gone.** The success
 * status is inferred.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/recreate`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const recreateSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RecreateSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, RecreateSandboxResult> = /* @__PURE__ */ defineOperation({
  operationId: "recreateSandbox",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/recreate",
  scopes: ["SANDBOX_WRITE"],
});

/** The parameters of {@link startSandboxApp}. */
export interface StartSandboxAppParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The ID of the app, from `apps` of the sandbox.
   * @example "a1b2c3d"
   */
  app_id: string;
}

/** Every result of {@link startSandboxApp}, by status. */
export type StartSandboxAppResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Start an app
 *
 * Starts an app of a sandbox.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/start`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const startSandboxApp: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<StartSandboxAppParameters, Defaults>
) => OperationCall<SandboxResponse, StartSandboxAppResult> = /* @__PURE__ */ defineOperation({
  operationId: "startSandboxApp",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/start",
  scopes: ["SANDBOX_WRITE"],
});

/** The parameters of {@link stopSandboxApp}. */
export interface StopSandboxAppParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The ID of the app, from `apps` of the sandbox.
   * @example "a1b2c3d"
   */
  app_id: string;
}

/** Every result of {@link stopSandboxApp}, by status. */
export type StopSandboxAppResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Stop an app
 *
 * Stops an app of a sandbox.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/stop`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const stopSandboxApp: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<StopSandboxAppParameters, Defaults>
) => OperationCall<SandboxResponse, StopSandboxAppResult> = /* @__PURE__ */ defineOperation({
  operationId: "stopSandboxApp",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/stop",
  scopes: ["SANDBOX_WRITE"],
});

/** The parameters of {@link getSandboxAppLogsById}. */
export interface GetSandboxAppLogsByIdParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The ID of the app, from `apps` of the sandbox.
   * @example "a1b2c3d"
   */
  app_id: string;
  /**
   * The `cursor` of the response before.
   * @example "s=abc123def456;i=789"
   */
  cursor?: string | undefined;
}

/** Every result of {@link getSandboxAppLogsById}, by status. */
export type GetSandboxAppLogsByIdResult =
  | Success<200, SandboxAppLogsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the logs of an app
 *
 * Returns logs of an app. The `cursor` of the response gets the next lines; no line says that there are none yet.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/logs`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandboxAppLogsById: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxAppLogsByIdParameters, Defaults>
) => PagedCall<
  SandboxAppLogsView,
  GetSandboxAppLogsByIdResult,
  NonNullable<SandboxAppLogsView["logs"]>[number]
> = /* @__PURE__ */ definePagedOperation(
  {
    operationId: "getSandboxAppLogsById",
    method: "GET",
    path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/logs",
    parameters: { cursor: "query" },
    scopes: ["SANDBOX_READ"],
    writeQuery,
  },
  { cursor: "cursor", items: "/logs", next: "/cursor" },
  byCursor,
);

/** The parameters of {@link getSandboxCommands}. */
export interface GetSandboxCommandsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The ID of the last command of the page before.
   * @example "68d4e0fffff30824fb1c54e9"
   */
  cursor?: string | undefined;
  /**
   * The number of commands on a page: 50 by default, at most 200.
   * @example 50
   */
  limit?: number | undefined;
}

/** Every result of {@link getSandboxCommands}, by status. */
export type GetSandboxCommandsResult =
  | Success<200, SandboxCommandsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List commands
 *
 * Returns the commands that were run in a sandbox, the newest first.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/commands`, scope `SANDBOX_READ` (inferred; formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandboxCommands: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxCommandsParameters, Defaults>
) => PagedCall<
  SandboxCommandsView,
  GetSandboxCommandsResult,
  NonNullable<SandboxCommandsView["commands"]>[number]
> = /* @__PURE__ */ definePagedOperation(
  {
    operationId: "getSandboxCommands",
    method: "GET",
    path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/commands",
    parameters: { cursor: "query", limit: "query" },
    scopes: ["SANDBOX_READ"],
    writeQuery,
  },
  { cursor: "cursor", size: "limit", items: "/commands", last: "/id" },
  byCursor,
);

/** The parameters of {@link executeSandboxCommand}. */
export interface ExecuteSandboxCommandParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /** A command to run. */
  body: ExecuteSandboxCommandRequest;
}

/** Every result of {@link executeSandboxCommand}, by status. */
export type ExecuteSandboxCommandResult =
  | Success<200, SandboxCommandView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Run a command
 *
 * Starts a command, as the user `buddy`. The response comes before it has ended: poll `getSandboxCommand`, or read
 * `getSandboxCommandLogs`. `execSandboxCommand` waits for the end; it does what the parameter `fast` does, which is
 * left out here.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/commands`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const executeSandboxCommand: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<ExecuteSandboxCommandParameters, Defaults>
) => OperationCall<SandboxCommandView, ExecuteSandboxCommandResult> = /* @__PURE__ */ defineOperation({
  operationId: "executeSandboxCommand",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/commands",
  required: ["body"],
  scopes: ["SANDBOX_WRITE"],
  write: writeJson,
});

/** The parameters of {@link execSandboxCommand}. */
export interface ExecSandboxCommandParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /** A command to run. */
  body: ExecuteSandboxCommandRequest;
}

/** Every result of {@link execSandboxCommand}, by status. */
export type ExecSandboxCommandResult =
  | Success<
      200,
      SandboxCommandResultView,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Run a command and wait
 *
 * Runs a command and returns what it printed. It has 60 seconds. **A command that fails is a 200 too**, with its
 * exit code. It leaves nothing in the list of commands.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/exec`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const execSandboxCommand: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<ExecSandboxCommandParameters, Defaults>
) => OperationCall<SandboxCommandResultView, ExecSandboxCommandResult> = /* @__PURE__ */ defineOperation({
  operationId: "execSandboxCommand",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/exec",
  required: ["body"],
  scopes: ["SANDBOX_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getSandboxCommand}. */
export interface GetSandboxCommandParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The ID of the command.
   * @example "68d4e0fffff30824fb1c54e9"
   */
  command_id: string;
}

/** Every result of {@link getSandboxCommand}, by status. */
export type GetSandboxCommandResult =
  | Success<200, SandboxCommandView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a command
 *
 * Returns one command with its exit code.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}`, scope `SANDBOX_READ` (inferred; formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandboxCommand: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxCommandParameters, Defaults>
) => OperationCall<SandboxCommandView, GetSandboxCommandResult> = /* @__PURE__ */ defineOperation({
  operationId: "getSandboxCommand",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}",
  scopes: ["SANDBOX_READ"],
});

/** The parameters of {@link terminateSandboxCommand}. */
export interface TerminateSandboxCommandParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The ID of the command.
   * @example "68d4e0fffff30824fb1c54e9"
   */
  command_id: string;
}

/** Every result of {@link terminateSandboxCommand}, by status. */
export type TerminateSandboxCommandResult =
  | Success<200, SandboxCommandView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Terminate a command
 *
 * Ends a command that runs. It then counts as failed.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}/terminate`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const terminateSandboxCommand: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<TerminateSandboxCommandParameters, Defaults>
) => OperationCall<SandboxCommandView, TerminateSandboxCommandResult> = /* @__PURE__ */ defineOperation({
  operationId: "terminateSandboxCommand",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}/terminate",
  scopes: ["SANDBOX_WRITE"],
});

/** The parameters of {@link getSandboxCommandLogs}. */
export interface GetSandboxCommandLogsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The ID of the command.
   * @example "68d4e0fffff30824fb1c54e9"
   */
  command_id: string;
  /**
   * Whether the response goes on until the command ends.
   * @example true
   */
  follow?: boolean | undefined;
}

/** Every result of {@link getSandboxCommandLogs}, by status. */
export type GetSandboxCommandLogsResult =
  | Success<200, SandboxCommandLog[], "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the logs of a command
 *
 * Returns the output of a command, one JSON object a line. With `follow` the response goes on until the command
 * ends.
 *
 * `for await` gives each line as it comes. Awaited, the call gives the list of all lines, after the last one.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}/logs`, scope `SANDBOX_READ` (inferred; formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandboxCommandLogs: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxCommandLogsParameters, Defaults>
) => LinesCall<SandboxCommandLog, GetSandboxCommandLogsResult> = /* @__PURE__ */ defineLines({
  operationId: "getSandboxCommandLogs",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}/logs",
  parameters: { follow: "query" },
  scopes: ["SANDBOX_READ"],
  writeQuery,
  read: readByType,
  reads: { "application/jsonl": readLines },
});

/** The parameters of {@link getSandboxSnapshots}. */
export interface GetSandboxSnapshotsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
}

/** Every result of {@link getSandboxSnapshots}, by status. */
export type GetSandboxSnapshotsResult =
  | Success<200, SnapshotsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List the snapshots of a sandbox
 *
 * Returns the snapshots of a sandbox, all at once.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandboxSnapshots: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxSnapshotsParameters, Defaults>
) => OperationCall<SnapshotsView, GetSandboxSnapshotsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getSandboxSnapshots",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots",
  scopes: ["SANDBOX_READ"],
});

/** The parameters of {@link addSandboxSnapshot}. */
export interface AddSandboxSnapshotParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /** A new snapshot. */
  body: AddSnapshotRequest;
}

/** Every result of {@link addSandboxSnapshot}, by status. */
export type AddSandboxSnapshotResult =
  | Success<201, SnapshotView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a snapshot
 *
 * Takes a snapshot of a sandbox. The response comes before it is done: poll `getSandboxSnapshot` until `status` is
 * `CREATED`.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addSandboxSnapshot: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddSandboxSnapshotParameters, Defaults>
) => OperationCall<SnapshotView, AddSandboxSnapshotResult> = /* @__PURE__ */ defineOperation({
  operationId: "addSandboxSnapshot",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots",
  required: ["body"],
  scopes: ["SANDBOX_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getSandboxSnapshot}. */
export interface GetSandboxSnapshotParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The ID of the snapshot.
   * @example "sn-abc123def4567"
   */
  snapshot_id: string;
}

/** Every result of {@link getSandboxSnapshot}, by status. */
export type GetSandboxSnapshotResult =
  | Success<200, SnapshotView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a snapshot
 *
 * Returns one snapshot of a sandbox.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots/{snapshot_id}`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandboxSnapshot: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxSnapshotParameters, Defaults>
) => OperationCall<SnapshotView, GetSandboxSnapshotResult> = /* @__PURE__ */ defineOperation({
  operationId: "getSandboxSnapshot",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots/{snapshot_id}",
  scopes: ["SANDBOX_READ"],
});

/** The parameters of {@link deleteSandboxSnapshot}. */
export interface DeleteSandboxSnapshotParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The ID of the snapshot.
   * @example "sn-abc123def4567"
   */
  snapshot_id: string;
}

/** Every result of {@link deleteSandboxSnapshot}, by status. */
export type DeleteSandboxSnapshotResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a snapshot of a sandbox
 *
 * Deletes a snapshot of a sandbox.
 *
 * `DELETE /workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots/{snapshot_id}`, scope `SANDBOX_MANAGE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteSandboxSnapshot: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteSandboxSnapshotParameters, Defaults>
) => OperationCall<undefined, DeleteSandboxSnapshotResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteSandboxSnapshot",
  method: "DELETE",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots/{snapshot_id}",
  scopes: ["SANDBOX_MANAGE"],
  empty: true,
});

/** The parameters of {@link getProjectSnapshots}. */
export interface GetProjectSnapshotsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link getProjectSnapshots}, by status. */
export type GetProjectSnapshotsResult =
  | Success<200, SnapshotsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List the snapshots of a place
 *
 * Returns the snapshots of the project or the environment that a filter names, or of the workspace itself, all at
 * once. Those of deleted sandboxes are among them.
 *
 * `GET /workspaces/{workspace}/sandboxes/snapshots`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getProjectSnapshots: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectSnapshotsParameters, Defaults>
) => OperationCall<SnapshotsView, GetProjectSnapshotsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getProjectSnapshots",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes/snapshots",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["SANDBOX_READ"],
  writeQuery,
});

/** The parameters of {@link deleteSnapshot}. */
export interface DeleteSnapshotParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the snapshot.
   * @example "sn-abc123def4567"
   */
  snapshot_id: string;
}

/** Every result of {@link deleteSnapshot}, by status. */
export type DeleteSnapshotResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a snapshot
 *
 * Deletes a snapshot, also one whose sandbox was deleted.
 *
 * `DELETE /workspaces/{workspace}/sandboxes/snapshots/{snapshot_id}`, scope `SANDBOX_MANAGE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteSnapshot: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteSnapshotParameters, Defaults>
) => OperationCall<undefined, DeleteSnapshotResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteSnapshot",
  method: "DELETE",
  path: "/workspaces/{workspace}/sandboxes/snapshots/{snapshot_id}",
  scopes: ["SANDBOX_MANAGE"],
  empty: true,
});

/** The parameters of {@link getSandboxYaml}. */
export interface GetSandboxYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
}

/** Every result of {@link getSandboxYaml}, by status. */
export type GetSandboxYamlResult =
  | Success<200, SandboxYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the YAML of a sandbox
 *
 * Returns a sandbox as YAML.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/yaml`, scope `SANDBOX_READ` (inferred; formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandboxYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxYamlParameters, Defaults>
) => OperationCall<SandboxYamlView, GetSandboxYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "getSandboxYaml",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/yaml",
  scopes: ["SANDBOX_READ"],
});

/** The parameters of {@link updateSandboxByYaml}. */
export interface UpdateSandboxByYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /** A sandbox as YAML. */
  body: SandboxYamlViewInput;
}

/** Every result of {@link updateSandboxByYaml}, by status. */
export type UpdateSandboxByYamlResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a sandbox by YAML
 *
 * Replaces the definition of a sandbox by that of the YAML: a key that is left out is emptied.
 *
 * `PATCH /workspaces/{workspace}/sandboxes/{sandbox_id}/yaml`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateSandboxByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateSandboxByYamlParameters, Defaults>
) => OperationCall<SandboxResponse, UpdateSandboxByYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateSandboxByYaml",
  method: "PATCH",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/yaml",
  required: ["body"],
  scopes: ["SANDBOX_WRITE"],
  write: writeJson,
});

/** The parameters of {@link addSandboxByYaml}. */
export interface AddSandboxByYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
  /** A sandbox as YAML. */
  body: SandboxYamlViewInput;
}

/** Every result of {@link addSandboxByYaml}, by status. */
export type AddSandboxByYamlResult =
  | Success<201, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a sandbox by YAML
 *
 * Creates a sandbox from YAML.
 *
 * `POST /workspaces/{workspace}/sandboxes/yaml`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addSandboxByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddSandboxByYamlParameters, Defaults>
) => OperationCall<SandboxResponse, AddSandboxByYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "addSandboxByYaml",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/yaml",
  parameters: { project_name: "query", environment_id: "query" },
  required: ["body"],
  scopes: ["SANDBOX_WRITE"],
  writeQuery,
  write: writeJson,
});

/** The parameters of {@link getSandboxContent}. */
export interface GetSandboxContentParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
   * @example "buddy/src/index.js"
   */
  path: string;
}

/** Every result of {@link getSandboxContent}, by status. */
export type GetSandboxContentResult =
  | Success<200, SandboxContentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List a directory of a sandbox
 *
 * Returns what is in a directory of a sandbox.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSandboxContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxContentParameters, Defaults>
) => OperationCall<SandboxContentView, GetSandboxContentResult> = /* @__PURE__ */ defineOperation({
  operationId: "getSandboxContent",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}",
  segments: ["path"],
  scopes: ["SANDBOX_READ"],
  writeInPath,
});

/** The parameters of {@link createSandboxDirectory}. */
export interface CreateSandboxDirectoryParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
   * @example "buddy/src/index.js"
   */
  path: string;
}

/** Every result of {@link createSandboxDirectory}, by status. */
export type CreateSandboxDirectoryResult =
  | Success<201, SandboxContentItem, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<409, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 409 | 429>, ErrorView>;

/**
 * Create a directory of a sandbox
 *
 * Creates a directory in a sandbox.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const createSandboxDirectory: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CreateSandboxDirectoryParameters, Defaults>
) => OperationCall<SandboxContentItem, CreateSandboxDirectoryResult> = /* @__PURE__ */ defineOperation({
  operationId: "createSandboxDirectory",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}",
  segments: ["path"],
  scopes: ["SANDBOX_WRITE"],
  writeInPath,
});

/** The parameters of {@link deleteSandboxFile}. */
export interface DeleteSandboxFileParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
   * @example "buddy/src/index.js"
   */
  path: string;
}

/** Every result of {@link deleteSandboxFile}, by status. */
export type DeleteSandboxFileResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a file of a sandbox
 *
 * Deletes a file of a sandbox, or a directory with everything in it.
 *
 * `DELETE /workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteSandboxFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteSandboxFileParameters, Defaults>
) => OperationCall<undefined, DeleteSandboxFileResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteSandboxFile",
  method: "DELETE",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}",
  segments: ["path"],
  scopes: ["SANDBOX_WRITE"],
  empty: true,
  writeInPath,
});

/** The parameters of {@link uploadSandboxFile}. */
export interface UploadSandboxFileParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
   * @example "buddy/src/index.js"
   */
  path: string;
  /**
   * The user of the sandbox who owns the file. `buddy` by default.
   * @example "buddy"
   */
  userName?: string | undefined;
  /** The form of an upload. */
  body: SandboxFileRequest;
}

/** Every result of {@link uploadSandboxFile}, by status. */
export type UploadSandboxFileResult =
  | Success<201, SandboxContentItem, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Upload a file to a sandbox
 *
 * Uploads one file to a path of a sandbox. The path ends with the name of the file.
 *
 * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/content/upload/{path}`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const uploadSandboxFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UploadSandboxFileParameters, Defaults>
) => OperationCall<SandboxContentItem, UploadSandboxFileResult> = /* @__PURE__ */ defineOperation({
  operationId: "uploadSandboxFile",
  method: "POST",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/content/upload/{path}",
  parameters: { userName: "query" },
  segments: ["path"],
  required: ["body"],
  contentType: "multipart/form-data",
  scopes: ["SANDBOX_WRITE"],
  writeQuery,
  writeInPath,
  write: writeMultipart,
});

/** The parameters of {@link downloadSandboxContent}. */
export interface DownloadSandboxContentParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the sandbox.
   * @example "u3ep173pzbjez"
   */
  sandbox_id: string;
  /**
   * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
   * @example "buddy/src/index.js"
   */
  path: string;
}

/** Every result of {@link downloadSandboxContent}, by status. */
export type DownloadSandboxContentResult =
  | Success<200, globalThis.Blob, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Download from a sandbox
 *
 * Returns a file of a sandbox, or a directory as a gzipped tar archive.
 *
 * Awaited, the call gives all bytes. `stream` gives them as they come, and keeps none.
 *
 * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/download/{path}`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const downloadSandboxContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DownloadSandboxContentParameters, Defaults>
) => DownloadCall<globalThis.Blob, DownloadSandboxContentResult> = /* @__PURE__ */ defineDownload({
  operationId: "downloadSandboxContent",
  method: "GET",
  path: "/workspaces/{workspace}/sandboxes/{sandbox_id}/download/{path}",
  segments: ["path"],
  scopes: ["SANDBOX_READ"],
  writeInPath,
  read: readByType,
  reads: { "application/octet-stream": readBlob },
});

/** The parameters of {@link getTunnelToken}. */
export interface GetTunnelTokenParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its token.
   * @example "company-website"
   */
  project_name?: string | undefined;
}

/** Every result of {@link getTunnelToken}, by status. */
export type GetTunnelTokenResult =
  | Success<200, TunnelTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the token of tunnels
 *
 * Returns the token that agents sign in with: that of the workspace, or that of a project. **If there is none, the
 * call creates it.**
 *
 * `GET /workspaces/{workspace}/tunnels/token`, scope `TUNNEL_READ` (inferred; formerly `TUNNEL_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getTunnelToken: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTunnelTokenParameters, Defaults>
) => OperationCall<TunnelTokenView, GetTunnelTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "getTunnelToken",
  method: "GET",
  path: "/workspaces/{workspace}/tunnels/token",
  parameters: { project_name: "query" },
  scopes: ["TUNNEL_READ"],
  writeQuery,
});

/** The parameters of {@link regenerateTunnelToken}. */
export interface RegenerateTunnelTokenParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its token.
   * @example "company-website"
   */
  project_name?: string | undefined;
}

/** Every result of {@link regenerateTunnelToken}, by status. */
export type RegenerateTunnelTokenResult =
  | Success<200, TunnelTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, TunnelTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Regenerate the token of tunnels
 *
 * Makes a new token. The old one stops working, so every agent has to be set up anew. Which success status Buddy
 * sends is not known.
 *
 * `POST /workspaces/{workspace}/tunnels/token`, scope `TUNNEL_MANAGE` (inferred)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const regenerateTunnelToken: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RegenerateTunnelTokenParameters, Defaults>
) => OperationCall<TunnelTokenView, RegenerateTunnelTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "regenerateTunnelToken",
  method: "POST",
  path: "/workspaces/{workspace}/tunnels/token",
  parameters: { project_name: "query" },
  scopes: ["TUNNEL_MANAGE"],
  writeQuery,
});

/** The parameters of {@link getArtifacts}. */
export interface GetArtifactsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its artifacts.
   * @example "company-website"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its artifacts.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link getArtifacts}, by status. */
export type GetArtifactsResult =
  | Success<200, ArtifactsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List artifacts
 *
 * Returns the artifacts of one place, all at once: of the workspace, or of the project or environment that a filter
 * names.
 *
 * `GET /workspaces/{workspace}/artifacts`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getArtifacts: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactsParameters, Defaults>
) => OperationCall<ArtifactsView, GetArtifactsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getArtifacts",
  method: "GET",
  path: "/workspaces/{workspace}/artifacts",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["ARTIFACT_READ"],
  writeQuery,
});

/** The parameters of {@link addArtifact}. */
export interface AddArtifactParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A new artifact. */
  body: AddArtifactRequest;
}

/** Every result of {@link addArtifact}, by status. */
export type AddArtifactResult =
  | Success<201, ArtifactView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add an artifact
 *
 * Creates an artifact in the workspace, or in a project or an environment. It has no versions yet.
 *
 * `POST /workspaces/{workspace}/artifacts`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addArtifact: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddArtifactParameters, Defaults>
) => OperationCall<ArtifactView, AddArtifactResult> = /* @__PURE__ */ defineOperation({
  operationId: "addArtifact",
  method: "POST",
  path: "/workspaces/{workspace}/artifacts",
  required: ["body"],
  secrets: ["password"],
  scopes: ["ARTIFACT_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getArtifact}. */
export interface GetArtifactParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
}

/** Every result of {@link getArtifact}, by status. */
export type GetArtifactResult =
  | Success<200, ArtifactView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get an artifact
 *
 * Returns one artifact.
 *
 * `GET /workspaces/{workspace}/artifacts/{artifact_id}`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getArtifact: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactParameters, Defaults>
) => OperationCall<ArtifactView, GetArtifactResult> = /* @__PURE__ */ defineOperation({
  operationId: "getArtifact",
  method: "GET",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}",
  scopes: ["ARTIFACT_READ"],
});

/** The parameters of {@link deleteArtifact}. */
export interface DeleteArtifactParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
}

/** Every result of {@link deleteArtifact}, by status. */
export type DeleteArtifactResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete an artifact
 *
 * Deletes an artifact with all its versions.
 *
 * `DELETE /workspaces/{workspace}/artifacts/{artifact_id}`, scope `ARTIFACT_MANAGE` (formerly `PACKAGE_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteArtifact: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteArtifactParameters, Defaults>
) => OperationCall<undefined, DeleteArtifactResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteArtifact",
  method: "DELETE",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}",
  scopes: ["ARTIFACT_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateArtifact}. */
export interface UpdateArtifactParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /** What to change of an artifact. */
  body: UpdateArtifactRequest;
}

/** Every result of {@link updateArtifact}, by status. */
export type UpdateArtifactResult =
  | Success<200, ArtifactView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update an artifact
 *
 * Changes an artifact. What the body doesn't have stays.
 *
 * `PATCH /workspaces/{workspace}/artifacts/{artifact_id}`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateArtifact: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateArtifactParameters, Defaults>
) => OperationCall<ArtifactView, UpdateArtifactResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateArtifact",
  method: "PATCH",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}",
  required: ["body"],
  secrets: ["password"],
  scopes: ["ARTIFACT_WRITE"],
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link getArtifactVersions}. */
export interface GetArtifactVersionsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getArtifactVersions}, by status. */
export type GetArtifactVersionsResult =
  | Success<200, ArtifactVersionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List artifact versions
 *
 * Returns the versions of an artifact, by pages.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getArtifactVersions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionsParameters, Defaults>
) => PagedCall<
  ArtifactVersionsView,
  GetArtifactVersionsResult,
  NonNullable<ArtifactVersionsView["versions"]>[number]
> = /* @__PURE__ */ definePagedOperation(
  {
    operationId: "getArtifactVersions",
    method: "GET",
    path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions",
    parameters: { page: "query", per_page: "query" },
    scopes: ["ARTIFACT_READ"],
    writeQuery,
  },
  { page: "page", size: "per_page", items: "/versions", defaultSize: 20 },
);

/** The parameters of {@link addArtifactVersion}. */
export interface AddArtifactVersionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /** A new version of an artifact. */
  body: AddArtifactVersionRequest;
}

/** Every result of {@link addArtifactVersion}, by status. */
export type AddArtifactVersionResult =
  | Success<201, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add an artifact version
 *
 * Creates an empty version of an artifact, or a copy of another version.
 *
 * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addArtifactVersion: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddArtifactVersionParameters, Defaults>
) => OperationCall<ArtifactVersionView, AddArtifactVersionResult> = /* @__PURE__ */ defineOperation({
  operationId: "addArtifactVersion",
  method: "POST",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions",
  required: ["body"],
  scopes: ["ARTIFACT_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getArtifactVersion}. */
export interface GetArtifactVersionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
}

/** Every result of {@link getArtifactVersion}, by status. */
export type GetArtifactVersionResult =
  | Success<200, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get an artifact version
 *
 * Returns one version of an artifact.
 *
 * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getArtifactVersion: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionParameters, Defaults>
) => OperationCall<ArtifactVersionView, GetArtifactVersionResult> = /* @__PURE__ */ defineOperation({
  operationId: "getArtifactVersion",
  method: "GET",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}",
  scopes: ["ARTIFACT_READ"],
});

/** The parameters of {@link deleteArtifactVersion}. */
export interface DeleteArtifactVersionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
}

/** Every result of {@link deleteArtifactVersion}, by status. */
export type DeleteArtifactVersionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete an artifact version
 *
 * Deletes a version of an artifact with its files.
 *
 * `DELETE /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}`, scope `ARTIFACT_MANAGE` (formerly `PACKAGE_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteArtifactVersion: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteArtifactVersionParameters, Defaults>
) => OperationCall<undefined, DeleteArtifactVersionResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteArtifactVersion",
  method: "DELETE",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}",
  scopes: ["ARTIFACT_MANAGE"],
  empty: true,
});

/** The parameters of {@link getArtifactVersionRootContent}. */
export interface GetArtifactVersionRootContentParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
}

/** Every result of {@link getArtifactVersionRootContent}, by status. */
export type GetArtifactVersionRootContentResult =
  | Success<
      200,
      ArtifactVersionContentView,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List the root directory of an artifact version
 *
 * Returns what is in the root directory of a version.
 *
 * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getArtifactVersionRootContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionRootContentParameters, Defaults>
) => OperationCall<ArtifactVersionContentView, GetArtifactVersionRootContentResult> =
  /* @__PURE__ */ defineOperation({
    operationId: "getArtifactVersionRootContent",
    method: "GET",
    path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content",
    scopes: ["ARTIFACT_READ"],
  });

/** The parameters of {@link getArtifactVersionCommits}. */
export interface GetArtifactVersionCommitsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getArtifactVersionCommits}, by status. */
export type GetArtifactVersionCommitsResult =
  | Success<
      200,
      ArtifactVersionCommitsView,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List the commits of an artifact version
 *
 * Returns the commits of a version of the type `GIT`, by pages.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commits`, scope `ARTIFACT_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getArtifactVersionCommits: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionCommitsParameters, Defaults>
) => PagedCall<
  ArtifactVersionCommitsView,
  GetArtifactVersionCommitsResult,
  NonNullable<ArtifactVersionCommitsView["commits"]>[number]
> = /* @__PURE__ */ definePagedOperation(
  {
    operationId: "getArtifactVersionCommits",
    method: "GET",
    path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commits",
    parameters: { page: "query", per_page: "query" },
    scopes: ["ARTIFACT_READ"],
    writeQuery,
  },
  { page: "page", size: "per_page", items: "/commits", defaultSize: 20 },
);

/** The parameters of {@link getArtifactVersionCommit}. */
export interface GetArtifactVersionCommitParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /**
   * The full SHA of the commit.
   * @example "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c"
   */
  hash: string;
}

/** Every result of {@link getArtifactVersionCommit}, by status. */
export type GetArtifactVersionCommitResult =
  | Success<
      200,
      ArtifactVersionCommitView,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a commit of an artifact version
 *
 * Returns one commit of a version of the type `GIT`.
 *
 * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commits/{hash}`, scope `ARTIFACT_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getArtifactVersionCommit: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionCommitParameters, Defaults>
) => OperationCall<ArtifactVersionCommitView, GetArtifactVersionCommitResult> =
  /* @__PURE__ */ defineOperation({
    operationId: "getArtifactVersionCommit",
    method: "GET",
    path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commits/{hash}",
    scopes: ["ARTIFACT_READ"],
  });

/** The parameters of {@link addArtifactVersionCommit}. */
export interface AddArtifactVersionCommitParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /** A new commit of a version. How an item of `files` names the target path is not known. */
  body: AddArtifactVersionCommitRequest;
}

/** Every result of {@link addArtifactVersionCommit}, by status. */
export type AddArtifactVersionCommitResult =
  | Success<200, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Commit to an artifact version
 *
 * Makes a commit of files that `uploadArtifactVersionCommitFile` uploaded. Which success status Buddy sends is not
 * known.
 *
 * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commit`, scope `ARTIFACT_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addArtifactVersionCommit: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddArtifactVersionCommitParameters, Defaults>
) => OperationCall<ArtifactVersionView, AddArtifactVersionCommitResult> = /* @__PURE__ */ defineOperation({
  operationId: "addArtifactVersionCommit",
  method: "POST",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commit",
  required: ["body"],
  scopes: ["ARTIFACT_WRITE"],
  write: writeJson,
});

/** The parameters of {@link uploadArtifactVersionCommitFile}. */
export interface UploadArtifactVersionCommitFileParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /**
   * The name of the file.
   * @example "app.js"
   */
  filename?: string | undefined;
  /** The bytes of the file. */
  body: globalThis.Blob | globalThis.ArrayBuffer | globalThis.ArrayBufferView;
}

/** Every result of {@link uploadArtifactVersionCommitFile}, by status. */
export type UploadArtifactVersionCommitFileResult =
  | Success<
      201,
      ArtifactVersionCommitUploadView,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Upload a file for a commit
 *
 * Uploads a file that a commit can then name by its `upload_path`. Buddy's page doesn't describe the body; it is
 * taken to be the bytes of the file.
 *
 * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commit/upload`, scope `ARTIFACT_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const uploadArtifactVersionCommitFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UploadArtifactVersionCommitFileParameters, Defaults>
) => OperationCall<ArtifactVersionCommitUploadView, UploadArtifactVersionCommitFileResult> =
  /* @__PURE__ */ defineOperation({
    operationId: "uploadArtifactVersionCommitFile",
    method: "POST",
    path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commit/upload",
    parameters: { filename: "query" },
    required: ["body"],
    contentType: "application/octet-stream",
    scopes: ["ARTIFACT_WRITE"],
    writeQuery,
    write: writeBlob,
  });

/** The parameters of {@link getArtifactVersionContentByPath}. */
export interface GetArtifactVersionContentByPathParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /**
   * The path in the version, with its slashes and without one at the start.
   * @example "src/app.js"
   */
  path: string;
}

/** Every result of {@link getArtifactVersionContentByPath}, by status. */
export type GetArtifactVersionContentByPathResult =
  | Success<
      200,
      ArtifactVersionContentView,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List a directory of an artifact version
 *
 * Returns what is in a directory of a version, or the one file at the path.
 *
 * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getArtifactVersionContentByPath: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionContentByPathParameters, Defaults>
) => OperationCall<ArtifactVersionContentView, GetArtifactVersionContentByPathResult> =
  /* @__PURE__ */ defineOperation({
    operationId: "getArtifactVersionContentByPath",
    method: "GET",
    path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}",
    segments: ["path"],
    scopes: ["ARTIFACT_READ"],
    writeInPath,
  });

/** The parameters of {@link createArtifactVersionDirectory}. */
export interface CreateArtifactVersionDirectoryParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /**
   * The path in the version, with its slashes and without one at the start.
   * @example "src/app.js"
   */
  path: string;
}

/** Every result of {@link createArtifactVersionDirectory}, by status. */
export type CreateArtifactVersionDirectoryResult =
  | Success<
      201,
      ArtifactVersionContentItem,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<409, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 409 | 429>, ErrorView>;

/**
 * Create a directory of an artifact version
 *
 * Creates a directory in a version.
 *
 * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const createArtifactVersionDirectory: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CreateArtifactVersionDirectoryParameters, Defaults>
) => OperationCall<ArtifactVersionContentItem, CreateArtifactVersionDirectoryResult> =
  /* @__PURE__ */ defineOperation({
    operationId: "createArtifactVersionDirectory",
    method: "POST",
    path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}",
    segments: ["path"],
    scopes: ["ARTIFACT_WRITE"],
    writeInPath,
  });

/** The parameters of {@link deleteArtifactVersionContent}. */
export interface DeleteArtifactVersionContentParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /**
   * The path in the version, with its slashes and without one at the start.
   * @example "src/app.js"
   */
  path: string;
}

/** Every result of {@link deleteArtifactVersionContent}, by status. */
export type DeleteArtifactVersionContentResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a file of an artifact version
 *
 * Deletes a file of a version, or a directory with everything in it.
 *
 * `DELETE /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}`, scope `ARTIFACT_MANAGE` (formerly `PACKAGE_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteArtifactVersionContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteArtifactVersionContentParameters, Defaults>
) => OperationCall<undefined, DeleteArtifactVersionContentResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteArtifactVersionContent",
  method: "DELETE",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}",
  segments: ["path"],
  scopes: ["ARTIFACT_MANAGE"],
  empty: true,
  writeInPath,
});

/** The parameters of {@link uploadArtifactVersionFile}. */
export interface UploadArtifactVersionFileParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /**
   * The path in the version, with its slashes and without one at the start.
   * @example "src/app.js"
   */
  path: string;
  /** The form of an upload. The name of its part is inferred from Buddy's clients for sandboxes. */
  body: ArtifactVersionFileRequest;
}

/** Every result of {@link uploadArtifactVersionFile}, by status. */
export type UploadArtifactVersionFileResult =
  | Success<
      201,
      ArtifactVersionContentItem,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Upload a file of an artifact version
 *
 * Uploads one file to a path of a version.
 *
 * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/upload/{path}`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const uploadArtifactVersionFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UploadArtifactVersionFileParameters, Defaults>
) => OperationCall<ArtifactVersionContentItem, UploadArtifactVersionFileResult> =
  /* @__PURE__ */ defineOperation({
    operationId: "uploadArtifactVersionFile",
    method: "POST",
    path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/upload/{path}",
    segments: ["path"],
    required: ["body"],
    contentType: "multipart/form-data",
    scopes: ["ARTIFACT_WRITE"],
    writeInPath,
    write: writeMultipart,
  });

/** The parameters of {@link downloadArtifactVersionFile}. */
export interface DownloadArtifactVersionFileParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /**
   * The path in the version, with its slashes and without one at the start.
   * @example "src/app.js"
   */
  path: string;
}

/** Every result of {@link downloadArtifactVersionFile}, by status. */
export type DownloadArtifactVersionFileResult =
  | Success<200, globalThis.Blob, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Download a file of an artifact version
 *
 * Returns one file of a version.
 *
 * Awaited, the call gives all bytes. `stream` gives them as they come, and keeps none.
 *
 * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/download/{path}`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const downloadArtifactVersionFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DownloadArtifactVersionFileParameters, Defaults>
) => DownloadCall<globalThis.Blob, DownloadArtifactVersionFileResult> = /* @__PURE__ */ defineDownload({
  operationId: "downloadArtifactVersionFile",
  method: "GET",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/download/{path}",
  segments: ["path"],
  scopes: ["ARTIFACT_READ"],
  writeInPath,
  read: readByType,
  reads: { "application/octet-stream": readBlob },
});

/** The parameters of {@link downloadArtifactVersion}. */
export interface DownloadArtifactVersionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
}

/** Every result of {@link downloadArtifactVersion}, by status. */
export type DownloadArtifactVersionResult =
  | Success<200, globalThis.Blob, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Download an artifact version
 *
 * Returns all files of a version as a ZIP archive.
 *
 * Awaited, the call gives all bytes. `stream` gives them as they come, and keeps none.
 *
 * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/download`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const downloadArtifactVersion: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DownloadArtifactVersionParameters, Defaults>
) => DownloadCall<globalThis.Blob, DownloadArtifactVersionResult> = /* @__PURE__ */ defineDownload({
  operationId: "downloadArtifactVersion",
  method: "GET",
  path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/download",
  scopes: ["ARTIFACT_READ"],
  read: readByType,
  reads: { "application/zip": readBlob },
});

/** The parameters of {@link uploadArtifactVersionFromZip}. */
export interface UploadArtifactVersionFromZipParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the artifact.
   * @example "x5169jL2"
   */
  artifact_id: string;
  /**
   * The hash ID of the version.
   * @example "a9f84k2L"
   */
  version_id: string;
  /** The form of an upload. The name of its part is inferred from Buddy's clients for sandboxes. */
  body: ArtifactVersionFileRequest;
}

/** Every result of {@link uploadArtifactVersionFromZip}, by status. */
export type UploadArtifactVersionFromZipResult =
  | Success<201, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<409, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 409 | 429>, ErrorView>;

/**
 * Upload an artifact version
 *
 * Uploads the files of a version as a ZIP archive.
 *
 * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/upload`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const uploadArtifactVersionFromZip: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UploadArtifactVersionFromZipParameters, Defaults>
) => OperationCall<ArtifactVersionView, UploadArtifactVersionFromZipResult> = /* @__PURE__ */ defineOperation(
  {
    operationId: "uploadArtifactVersionFromZip",
    method: "POST",
    path: "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/upload",
    required: ["body"],
    contentType: "multipart/form-data",
    scopes: ["ARTIFACT_WRITE"],
    write: writeMultipart,
  },
);

/** The parameters of {@link getRepositoryContents}. */
export interface GetRepositoryContentsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The branch, tag or commit. By default it is the default branch.
   * @example "main"
   */
  revision?: string | undefined;
}

/** Every result of {@link getRepositoryContents}, by status. */
export type GetRepositoryContentsResult =
  | Success<
      200,
      RepositoryContentsView,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List the root directory of a repository
 *
 * Returns what is in the root directory of the repository.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/contents`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getRepositoryContents: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRepositoryContentsParameters, Defaults>
) => OperationCall<RepositoryContentsView, GetRepositoryContentsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getRepositoryContents",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/contents",
  parameters: { revision: "query" },
  scopes: ["REPOSITORY_READ"],
  writeQuery,
});

/** The parameters of {@link commitNewFile}. */
export interface CommitNewFileParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A new file. */
  body: CommitNewFileRequest;
}

/** Every result of {@link commitNewFile}, by status. */
export type CommitNewFileResult =
  | Success<201, CommittedFileView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a file
 *
 * Commits a new file to a branch.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/repository/contents`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const commitNewFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CommitNewFileParameters, Defaults>
) => OperationCall<CommittedFileView, CommitNewFileResult> = /* @__PURE__ */ defineOperation({
  operationId: "commitNewFile",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/contents",
  required: ["body"],
  scopes: ["REPOSITORY_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getRepositoryContent}. */
export interface GetRepositoryContentParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The path in the repository, with its slashes and without one at the start.
   * @example "src/app.js"
   */
  path: string;
  /**
   * The branch, tag or commit. By default it is the default branch.
   * @example "main"
   */
  revision?: string | undefined;
}

/** Every result of {@link getRepositoryContent}, by status. */
export type GetRepositoryContentResult =
  | Success<200, RepositoryPathView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a file or a directory
 *
 * Returns a file with its content in base64, or what is in a directory.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/contents/{path}`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getRepositoryContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRepositoryContentParameters, Defaults>
) => OperationCall<RepositoryPathView, GetRepositoryContentResult> = /* @__PURE__ */ defineOperation({
  operationId: "getRepositoryContent",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/contents/{path}",
  parameters: { revision: "query" },
  segments: ["path"],
  scopes: ["REPOSITORY_READ"],
  writeQuery,
  writeInPath,
});

/** The parameters of {@link commitFileChanges}. */
export interface CommitFileChangesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The path in the repository, with its slashes and without one at the start.
   * @example "src/app.js"
   */
  path: string;
  /** The new content of a file. */
  body: CommitFileRequest;
}

/** Every result of {@link commitFileChanges}, by status. */
export type CommitFileChangesResult =
  | Success<200, CommittedFileView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Change a file
 *
 * Commits the new content of a file to a branch.
 *
 * `PUT /workspaces/{workspace}/projects/{project_name}/repository/contents/{path}`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const commitFileChanges: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CommitFileChangesParameters, Defaults>
) => OperationCall<CommittedFileView, CommitFileChangesResult> = /* @__PURE__ */ defineOperation({
  operationId: "commitFileChanges",
  method: "PUT",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/contents/{path}",
  segments: ["path"],
  required: ["body"],
  scopes: ["REPOSITORY_WRITE"],
  writeInPath,
  write: writeJson,
});

/** The parameters of {@link deleteFile}. */
export interface DeleteFileParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The path in the repository, with its slashes and without one at the start.
   * @example "src/app.js"
   */
  path: string;
  /** The commit that a change is made with. */
  body: CommitRequest;
}

/** Every result of {@link deleteFile}, by status. */
export type DeleteFileResult =
  | Success<200, ShortCommitView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a file
 *
 * Commits the removal of a file. Buddy's document says 200 with the commit; its Go client demands 204.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}/repository/contents/{path}`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteFileParameters, Defaults>
) => OperationCall<ShortCommitView | undefined, DeleteFileResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteFile",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/contents/{path}",
  segments: ["path"],
  required: ["body"],
  scopes: ["REPOSITORY_WRITE"],
  empty: true,
  writeInPath,
  write: writeJson,
});

/** The parameters of {@link getBranches}. */
export interface GetBranchesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
}

/** Every result of {@link getBranches}, by status. */
export type GetBranchesResult =
  | Success<200, BranchesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List branches
 *
 * Returns the branches of the repository, all at once.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/branches`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getBranches: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetBranchesParameters, Defaults>
) => OperationCall<BranchesView, GetBranchesResult> = /* @__PURE__ */ defineOperation({
  operationId: "getBranches",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/branches",
  scopes: ["REPOSITORY_READ"],
});

/** The parameters of {@link addBranch}. */
export interface AddBranchParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A new branch. */
  body: AddBranchRequest;
}

/** Every result of {@link addBranch}, by status. */
export type AddBranchResult =
  | Success<201, BranchView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a branch
 *
 * Creates a branch at a commit.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/repository/branches`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addBranch: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddBranchParameters, Defaults>
) => OperationCall<BranchView, AddBranchResult> = /* @__PURE__ */ defineOperation({
  operationId: "addBranch",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/branches",
  required: ["body"],
  scopes: ["REPOSITORY_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getBranch}. */
export interface GetBranchParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The name of the branch or the tag.
   * @example "development"
   */
  name: string;
}

/** Every result of {@link getBranch}, by status. */
export type GetBranchResult =
  | Success<200, BranchView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a branch
 *
 * Returns one branch with its last commit.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/branches/{name}`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getBranch: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetBranchParameters, Defaults>
) => OperationCall<BranchView, GetBranchResult> = /* @__PURE__ */ defineOperation({
  operationId: "getBranch",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/branches/{name}",
  scopes: ["REPOSITORY_READ"],
});

/** The parameters of {@link deleteBranch}. */
export interface DeleteBranchParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The name of the branch or the tag.
   * @example "development"
   */
  name: string;
  /**
   * Whether a branch that is not merged is deleted too.
   * @example true
   */
  force?: boolean | undefined;
}

/** Every result of {@link deleteBranch}, by status. */
export type DeleteBranchResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a branch
 *
 * Deletes a branch. One that is not merged needs `force`.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}/repository/branches/{name}`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteBranch: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteBranchParameters, Defaults>
) => OperationCall<undefined, DeleteBranchResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteBranch",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/branches/{name}",
  parameters: { force: "query" },
  scopes: ["REPOSITORY_WRITE"],
  empty: true,
  writeQuery,
});

/** The parameters of {@link getCommits}. */
export interface GetCommitsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * Only commits that changed this path.
   * @example "src/app.js"
   */
  path?: string | undefined;
  /**
   * Only commits of this branch.
   * @example "main"
   */
  branch?: string | undefined;
  /**
   * Only commits of this person, by name or email address.
   * @example "Jane Doe"
   */
  author?: string | undefined;
  /**
   * Only commits of this time and later.
   * @example "2026-01-01T00:00:00Z"
   */
  since?: string | undefined;
  /**
   * Only commits of this time and earlier.
   * @example "2026-01-31T00:00:00Z"
   */
  until?: string | undefined;
  /**
   * The branch, tag or commit to start from. By default it is the default branch.
   * @example "main"
   */
  revision?: string | undefined;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getCommits}, by status. */
export type GetCommitsResult =
  | Success<200, CommitsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List commits
 *
 * Returns the commits of the repository, the newest first, by pages.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/commits`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getCommits: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetCommitsParameters, Defaults>
) => PagedCall<CommitsView, GetCommitsResult, NonNullable<CommitsView["commits"]>[number]> =
  /* @__PURE__ */ definePagedOperation(
    {
      operationId: "getCommits",
      method: "GET",
      path: "/workspaces/{workspace}/projects/{project_name}/repository/commits",
      parameters: {
        path: "query",
        branch: "query",
        author: "query",
        since: "query",
        until: "query",
        revision: "query",
        page: "query",
        per_page: "query",
      },
      scopes: ["REPOSITORY_READ"],
      writeQuery,
    },
    { page: "page", size: "per_page", items: "/commits", defaultSize: 20 },
  );

/** The parameters of {@link getCommit}. */
export interface GetCommitParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash of the commit.
   * @example "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c"
   */
  revision: string;
}

/** Every result of {@link getCommit}, by status. */
export type GetCommitResult =
  | Success<200, CommitView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a commit
 *
 * Returns one commit with the files that it changed.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/commits/{revision}`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getCommit: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetCommitParameters, Defaults>
) => OperationCall<CommitView, GetCommitResult> = /* @__PURE__ */ defineOperation({
  operationId: "getCommit",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/commits/{revision}",
  scopes: ["REPOSITORY_READ"],
});

/** The parameters of {@link getComparison}. */
export interface GetComparisonParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The branch, tag or commit to compare with.
   * @example "main"
   */
  base: string;
  /**
   * The branch, tag or commit to compare.
   * @example "development"
   */
  head: string;
}

/** Every result of {@link getComparison}, by status. */
export type GetComparisonResult =
  | Success<200, CommitComparisonView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Compare two refs
 *
 * Returns the commits in which two branches, tags or commits differ.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/comparison/{base}...{head}`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getComparison: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetComparisonParameters, Defaults>
) => OperationCall<CommitComparisonView, GetComparisonResult> = /* @__PURE__ */ defineOperation({
  operationId: "getComparison",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/comparison/{base}...{head}",
  scopes: ["REPOSITORY_READ"],
});

/** The parameters of {@link getTags}. */
export interface GetTagsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
}

/** Every result of {@link getTags}, by status. */
export type GetTagsResult =
  | Success<200, TagsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List tags
 *
 * Returns the tags of the repository, all at once.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/tags`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getTags: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTagsParameters, Defaults>
) => OperationCall<TagsView, GetTagsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getTags",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/tags",
  scopes: ["REPOSITORY_READ"],
});

/** The parameters of {@link addTag}. */
export interface AddTagParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A new tag. */
  body: AddTagRequest;
}

/** Every result of {@link addTag}, by status. */
export type AddTagResult =
  | Success<201, TagView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a tag
 *
 * Creates a tag at a commit. With a message it is annotated.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/repository/tags`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addTag: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddTagParameters, Defaults>
) => OperationCall<TagView, AddTagResult> = /* @__PURE__ */ defineOperation({
  operationId: "addTag",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/tags",
  required: ["body"],
  scopes: ["REPOSITORY_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getTag}. */
export interface GetTagParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The name of the branch or the tag.
   * @example "development"
   */
  name: string;
}

/** Every result of {@link getTag}, by status. */
export type GetTagResult =
  | Success<200, TagView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a tag
 *
 * Returns one tag with its commit.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/tags/{name}`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getTag: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTagParameters, Defaults>
) => OperationCall<TagView, GetTagResult> = /* @__PURE__ */ defineOperation({
  operationId: "getTag",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/tags/{name}",
  scopes: ["REPOSITORY_READ"],
});

/** The parameters of {@link deleteTag}. */
export interface DeleteTagParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The name of the branch or the tag.
   * @example "development"
   */
  name: string;
}

/** Every result of {@link deleteTag}, by status. */
export type DeleteTagResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a tag
 *
 * Deletes a tag. Its commit stays.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}/repository/tags/{name}`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteTag: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteTagParameters, Defaults>
) => OperationCall<undefined, DeleteTagResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteTag",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/tags/{name}",
  scopes: ["REPOSITORY_WRITE"],
  empty: true,
});

/** The parameters of {@link getPullRequests}. */
export interface GetPullRequestsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
}

/** Every result of {@link getPullRequests}, by status. */
export type GetPullRequestsResult =
  | Success<200, PullRequestsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List pull requests
 *
 * Returns the pull requests of the repository. Whether the list has pages is not known.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/pulls`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getPullRequests: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPullRequestsParameters, Defaults>
) => OperationCall<PullRequestsView, GetPullRequestsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getPullRequests",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/pulls",
  scopes: ["REPOSITORY_READ"],
});

/** The parameters of {@link addPullRequest}. */
export interface AddPullRequestParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A new pull request. */
  body: AddPullRequestRequest;
}

/** Every result of {@link addPullRequest}, by status. */
export type AddPullRequestResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a pull request
 *
 * Opens a pull request in a repository that Buddy hosts. Which success status Buddy sends is not known.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/repository/pulls`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addPullRequest: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddPullRequestParameters, Defaults>
) => OperationCall<PullRequestView, AddPullRequestResult> = /* @__PURE__ */ defineOperation({
  operationId: "addPullRequest",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/pulls",
  required: ["body"],
  scopes: ["REPOSITORY_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getPullRequest}. */
export interface GetPullRequestParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The number of the pull request.
   * @example 5
   */
  number: number;
}

/** Every result of {@link getPullRequest}, by status. */
export type GetPullRequestResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a pull request
 *
 * Returns one pull request.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}`, scope `REPOSITORY_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getPullRequest: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPullRequestParameters, Defaults>
) => OperationCall<PullRequestView, GetPullRequestResult> = /* @__PURE__ */ defineOperation({
  operationId: "getPullRequest",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}",
  scopes: ["REPOSITORY_READ"],
});

/** The parameters of {@link mergePullRequest}. */
export interface MergePullRequestParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The number of the pull request.
   * @example 5
   */
  number: number;
  /**
   * Whether the commits become one.
   * @example true
   */
  squash?: boolean | undefined;
  /**
   * Whether the merged branch is deleted.
   * @example true
   */
  delete_branch?: boolean | undefined;
  /**
   * The message of the merge. By default it is made from the number, the title and the commits.
   * @example "A new header"
   */
  commit_message?: string | undefined;
}

/** Every result of {@link mergePullRequest}, by status. */
export type MergePullRequestResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Merge a pull request
 *
 * Merges a pull request in a repository that Buddy hosts. A rule set of the repository can forbid it; with which
 * status is not known. The success status is inferred.
 *
 * `PUT /workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}/merge`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const mergePullRequest: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<MergePullRequestParameters, Defaults>
) => OperationCall<PullRequestView, MergePullRequestResult> = /* @__PURE__ */ defineOperation({
  operationId: "mergePullRequest",
  method: "PUT",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}/merge",
  parameters: { squash: "query", delete_branch: "query", commit_message: "query" },
  scopes: ["REPOSITORY_WRITE"],
  writeQuery,
});

/** The parameters of {@link updatePullRequestBranch}. */
export interface UpdatePullRequestBranchParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The number of the pull request.
   * @example 5
   */
  number: number;
}

/** Every result of {@link updatePullRequestBranch}, by status. */
export type UpdatePullRequestBranchResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update the branch of a pull request
 *
 * Brings the branch to merge into up to date with the one that it is merged into, in a repository that Buddy hosts.
 * The success status is inferred.
 *
 * `PUT /workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}/update-branch`, scope `REPOSITORY_WRITE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updatePullRequestBranch: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdatePullRequestBranchParameters, Defaults>
) => OperationCall<PullRequestView, UpdatePullRequestBranchResult> = /* @__PURE__ */ defineOperation({
  operationId: "updatePullRequestBranch",
  method: "PUT",
  path: "/workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}/update-branch",
  scopes: ["REPOSITORY_WRITE"],
});

/** The parameters of {@link getWorkspaceMembers}. */
export interface GetWorkspaceMembersParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
  /**
   * What to sort by.
   * @example "name"
   */
  sort_by?: WorkspaceMemberSortKey | undefined;
  /**
   * Ascending (`ASC`) or descending (`DESC`).
   * @example "ASC"
   */
  sort_direction?: SortDirection | undefined;
}

/** Every result of {@link getWorkspaceMembers}, by status. */
export type GetWorkspaceMembersResult =
  | Success<200, WorkspaceMembersView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List workspace members
 *
 * Returns one page of the members of a workspace: all of them for administrators, and for others those that they
 * share a project with.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/members`, scope `MEMBER_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getWorkspaceMembers: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceMembersParameters, Defaults>
) => PagedCall<
  WorkspaceMembersView,
  GetWorkspaceMembersResult,
  NonNullable<WorkspaceMembersView["members"]>[number]
> = /* @__PURE__ */ definePagedOperation(
  {
    operationId: "getWorkspaceMembers",
    method: "GET",
    path: "/workspaces/{workspace}/members",
    parameters: { page: "query", per_page: "query", sort_by: "query", sort_direction: "query" },
    scopes: ["MEMBER_READ"],
    writeQuery,
  },
  { page: "page", size: "per_page", items: "/members", defaultSize: 20 },
);

/** The parameters of {@link addWorkspaceMember}. */
export interface AddWorkspaceMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A new workspace member. */
  body: AddWorkspaceMemberRequest;
}

/** Every result of {@link addWorkspaceMember}, by status. */
export type AddWorkspaceMemberResult =
  | Success<201, WorkspaceMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a workspace member
 *
 * Adds a person to the workspace by email address. The response can lack `name` until the person has signed in. Only
 * administrators can do this.
 *
 * `POST /workspaces/{workspace}/members`, scope `MEMBER_WRITE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addWorkspaceMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddWorkspaceMemberParameters, Defaults>
) => OperationCall<WorkspaceMemberView, AddWorkspaceMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "addWorkspaceMember",
  method: "POST",
  path: "/workspaces/{workspace}/members",
  required: ["body"],
  scopes: ["MEMBER_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getWorkspaceMember}. */
export interface GetWorkspaceMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
}

/** Every result of {@link getWorkspaceMember}, by status. */
export type GetWorkspaceMemberResult =
  | Success<200, WorkspaceMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a workspace member
 *
 * Returns one member of a workspace. Users who are not administrators must share a project with the member.
 *
 * `GET /workspaces/{workspace}/members/{member_id}`, scope `MEMBER_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getWorkspaceMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceMemberParameters, Defaults>
) => OperationCall<WorkspaceMemberView, GetWorkspaceMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "getWorkspaceMember",
  method: "GET",
  path: "/workspaces/{workspace}/members/{member_id}",
  scopes: ["MEMBER_READ"],
});

/** The parameters of {@link deleteWorkspaceMember}. */
export interface DeleteWorkspaceMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
}

/** Every result of {@link deleteWorkspaceMember}, by status. */
export type DeleteWorkspaceMemberResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a workspace member
 *
 * Removes a person from the workspace. Only administrators can do this.
 *
 * `DELETE /workspaces/{workspace}/members/{member_id}`, scope `MEMBER_MANAGE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteWorkspaceMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteWorkspaceMemberParameters, Defaults>
) => OperationCall<undefined, DeleteWorkspaceMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteWorkspaceMember",
  method: "DELETE",
  path: "/workspaces/{workspace}/members/{member_id}",
  scopes: ["MEMBER_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateWorkspaceMember}. */
export interface UpdateWorkspaceMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
  /** What to change of a workspace member. */
  body: UpdateWorkspaceMemberRequest;
}

/** Every result of {@link updateWorkspaceMember}, by status. */
export type UpdateWorkspaceMemberResult =
  | Success<200, WorkspaceMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a workspace member
 *
 * Changes the rights of a member. What the body doesn't have stays.
 *
 * `PATCH /workspaces/{workspace}/members/{member_id}`, scope `MEMBER_WRITE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateWorkspaceMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateWorkspaceMemberParameters, Defaults>
) => OperationCall<WorkspaceMemberView, UpdateWorkspaceMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateWorkspaceMember",
  method: "PATCH",
  path: "/workspaces/{workspace}/members/{member_id}",
  required: ["body"],
  scopes: ["MEMBER_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getWorkspaceMemberProjects}. */
export interface GetWorkspaceMemberProjectsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
  /**
   * Only projects that are active, or only those that are closed.
   * @example "ACTIVE"
   */
  status?: ProjectStatus | undefined;
  /**
   * What the list is sorted by.
   * @example "name"
   */
  sort_by?: ProjectSortKey | undefined;
  /**
   * Ascending (`ASC`) or descending (`DESC`).
   * @example "ASC"
   */
  sort_direction?: SortDirection | undefined;
  /**
   * Whether all projects of the person are returned, for administrators.
   * @example true
   */
  all?: boolean | undefined;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getWorkspaceMemberProjects}, by status. */
export type GetWorkspaceMemberProjectsResult =
  | Success<200, ProjectsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List the projects of a member
 *
 * Returns the projects of a workspace member, by pages. People who are no administrators see only the projects that
 * they share.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/members/{member_id}/projects`, scope `WORKSPACE` (the former name; the new one is not known)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getWorkspaceMemberProjects: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceMemberProjectsParameters, Defaults>
) => PagedCall<
  ProjectsView,
  GetWorkspaceMemberProjectsResult,
  NonNullable<ProjectsView["projects"]>[number]
> = /* @__PURE__ */ definePagedOperation(
  {
    operationId: "getWorkspaceMemberProjects",
    method: "GET",
    path: "/workspaces/{workspace}/members/{member_id}/projects",
    parameters: {
      status: "query",
      sort_by: "query",
      sort_direction: "query",
      all: "query",
      page: "query",
      per_page: "query",
    },
    scopes: ["WORKSPACE"],
    writeQuery,
  },
  { page: "page", size: "per_page", items: "/projects", defaultSize: 20 },
);

/** The parameters of {@link getGroups}. */
export interface GetGroupsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
}

/** Every result of {@link getGroups}, by status. */
export type GetGroupsResult =
  | Success<200, GroupsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List groups
 *
 * Returns the groups of a workspace, all at once.
 *
 * `GET /workspaces/{workspace}/groups`, scope `GROUP_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getGroups: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetGroupsParameters, Defaults>
) => OperationCall<GroupsView, GetGroupsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getGroups",
  method: "GET",
  path: "/workspaces/{workspace}/groups",
  scopes: ["GROUP_READ"],
});

/** The parameters of {@link addGroup}. */
export interface AddGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A new group. */
  body: AddGroupRequest;
}

/** Every result of {@link addGroup}, by status. */
export type AddGroupResult =
  | Success<200, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a group
 *
 * Creates a group. Only administrators can do this. Buddy's document says 200, a page of 2022 says 201.
 *
 * `POST /workspaces/{workspace}/groups`, scope `GROUP_WRITE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddGroupParameters, Defaults>
) => OperationCall<GroupView, AddGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "addGroup",
  method: "POST",
  path: "/workspaces/{workspace}/groups",
  required: ["body"],
  scopes: ["GROUP_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getGroup}. */
export interface GetGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
}

/** Every result of {@link getGroup}, by status. */
export type GetGroupResult =
  | Success<200, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a group
 *
 * Returns one group.
 *
 * `GET /workspaces/{workspace}/groups/{group_id}`, scope `GROUP_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetGroupParameters, Defaults>
) => OperationCall<GroupView, GetGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "getGroup",
  method: "GET",
  path: "/workspaces/{workspace}/groups/{group_id}",
  scopes: ["GROUP_READ"],
});

/** The parameters of {@link deleteGroup}. */
export interface DeleteGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
}

/** Every result of {@link deleteGroup}, by status. */
export type DeleteGroupResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a group
 *
 * Deletes a group. Its people stay in the workspace.
 *
 * `DELETE /workspaces/{workspace}/groups/{group_id}`, scope `GROUP_MANAGE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteGroupParameters, Defaults>
) => OperationCall<undefined, DeleteGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteGroup",
  method: "DELETE",
  path: "/workspaces/{workspace}/groups/{group_id}",
  scopes: ["GROUP_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateGroup}. */
export interface UpdateGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
  /** What to change of a group. */
  body: UpdateGroupRequest;
}

/** Every result of {@link updateGroup}, by status. */
export type UpdateGroupResult =
  | Success<200, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a group
 *
 * Changes a group. What the body doesn't have stays.
 *
 * `PATCH /workspaces/{workspace}/groups/{group_id}`, scope `GROUP_WRITE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateGroupParameters, Defaults>
) => OperationCall<GroupView, UpdateGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateGroup",
  method: "PATCH",
  path: "/workspaces/{workspace}/groups/{group_id}",
  required: ["body"],
  scopes: ["GROUP_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getGroupMembers}. */
export interface GetGroupMembersParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
}

/** Every result of {@link getGroupMembers}, by status. */
export type GetGroupMembersResult =
  | Success<200, GroupMembersView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List group members
 *
 * Returns the members of a group, all at once.
 *
 * `GET /workspaces/{workspace}/groups/{group_id}/members`, scope `GROUP_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getGroupMembers: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetGroupMembersParameters, Defaults>
) => OperationCall<GroupMembersView, GetGroupMembersResult> = /* @__PURE__ */ defineOperation({
  operationId: "getGroupMembers",
  method: "GET",
  path: "/workspaces/{workspace}/groups/{group_id}/members",
  scopes: ["GROUP_READ"],
});

/** The parameters of {@link addGroupMember}. */
export interface AddGroupMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
  /** A new member of a group. */
  body: AddGroupMemberRequest;
}

/** Every result of {@link addGroupMember}, by status. */
export type AddGroupMemberResult =
  | Success<200, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a group member
 *
 * Adds a workspace member to a group. A page of 2022 shows the status 201.
 *
 * `POST /workspaces/{workspace}/groups/{group_id}/members`, scope `GROUP_WRITE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addGroupMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddGroupMemberParameters, Defaults>
) => OperationCall<GroupMemberView, AddGroupMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "addGroupMember",
  method: "POST",
  path: "/workspaces/{workspace}/groups/{group_id}/members",
  required: ["body"],
  scopes: ["GROUP_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getGroupMember}. */
export interface GetGroupMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
}

/** Every result of {@link getGroupMember}, by status. */
export type GetGroupMemberResult =
  | Success<200, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a group member
 *
 * Returns one member of a group.
 *
 * `GET /workspaces/{workspace}/groups/{group_id}/members/{member_id}`, scope `GROUP_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getGroupMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetGroupMemberParameters, Defaults>
) => OperationCall<GroupMemberView, GetGroupMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "getGroupMember",
  method: "GET",
  path: "/workspaces/{workspace}/groups/{group_id}/members/{member_id}",
  scopes: ["GROUP_READ"],
});

/** The parameters of {@link deleteGroupMember}. */
export interface DeleteGroupMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
}

/** Every result of {@link deleteGroupMember}, by status. */
export type DeleteGroupMemberResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a group member
 *
 * Takes a person out of a group.
 *
 * `DELETE /workspaces/{workspace}/groups/{group_id}/members/{member_id}`, scope `GROUP_MANAGE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteGroupMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteGroupMemberParameters, Defaults>
) => OperationCall<undefined, DeleteGroupMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteGroupMember",
  method: "DELETE",
  path: "/workspaces/{workspace}/groups/{group_id}/members/{member_id}",
  scopes: ["GROUP_MANAGE"],
  empty: true,
});

/** The parameters of {@link updateGroupMember}. */
export interface UpdateGroupMemberParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the group.
   * @example 123
   */
  group_id: number;
  /**
   * The ID of the workspace member.
   * @example 1
   */
  member_id: number;
  /** What to change of a group member. */
  body: UpdateGroupMemberRequest;
}

/** Every result of {@link updateGroupMember}, by status. */
export type UpdateGroupMemberResult =
  | Success<200, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a group member
 *
 * Changes whether a person only belongs to a group or manages it.
 *
 * `PATCH /workspaces/{workspace}/groups/{group_id}/members/{member_id}`, scope `GROUP_WRITE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateGroupMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateGroupMemberParameters, Defaults>
) => OperationCall<GroupMemberView, UpdateGroupMemberResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateGroupMember",
  method: "PATCH",
  path: "/workspaces/{workspace}/groups/{group_id}/members/{member_id}",
  required: ["body"],
  scopes: ["GROUP_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getPermissionSets}. */
export interface GetPermissionSetsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
}

/** Every result of {@link getPermissionSets}, by status. */
export type GetPermissionSetsResult =
  | Success<200, PermissionSetsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List permission sets
 *
 * Returns the permission sets of a workspace, all at once. A new workspace has those that Buddy made.
 *
 * `GET /workspaces/{workspace}/permissions`, scope `PERMISSION_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getPermissionSets: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPermissionSetsParameters, Defaults>
) => OperationCall<PermissionSetsView, GetPermissionSetsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getPermissionSets",
  method: "GET",
  path: "/workspaces/{workspace}/permissions",
  scopes: ["PERMISSION_READ"],
});

/** The parameters of {@link addPermissionSet}. */
export interface AddPermissionSetParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * A new permission set. Buddy's page marks every level as needed; its Go client sends fewer, and the four names
   * here always.
   */
  body: AddPermissionSetRequest;
}

/** Every result of {@link addPermissionSet}, by status. */
export type AddPermissionSetResult =
  | Success<201, PermissionSetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a permission set
 *
 * Creates a permission set of the type `CUSTOM`. Only administrators can do this.
 *
 * `POST /workspaces/{workspace}/permissions`, scope `PERMISSION_WRITE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addPermissionSet: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddPermissionSetParameters, Defaults>
) => OperationCall<PermissionSetView, AddPermissionSetResult> = /* @__PURE__ */ defineOperation({
  operationId: "addPermissionSet",
  method: "POST",
  path: "/workspaces/{workspace}/permissions",
  required: ["body"],
  scopes: ["PERMISSION_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getPermissionSet}. */
export interface GetPermissionSetParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the permission set.
   * @example 4
   */
  permission_set_id: number;
}

/** Every result of {@link getPermissionSet}, by status. */
export type GetPermissionSetResult =
  | Success<200, PermissionSetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a permission set
 *
 * Returns one permission set.
 *
 * `GET /workspaces/{workspace}/permissions/{permission_set_id}`, scope `PERMISSION_READ` (formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getPermissionSet: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPermissionSetParameters, Defaults>
) => OperationCall<PermissionSetView, GetPermissionSetResult> = /* @__PURE__ */ defineOperation({
  operationId: "getPermissionSet",
  method: "GET",
  path: "/workspaces/{workspace}/permissions/{permission_set_id}",
  scopes: ["PERMISSION_READ"],
});

/** The parameters of {@link deletePermissionSet}. */
export interface DeletePermissionSetParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the permission set.
   * @example 4
   */
  permission_set_id: number;
}

/** Every result of {@link deletePermissionSet}, by status. */
export type DeletePermissionSetResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a permission set
 *
 * Deletes a permission set. Only administrators can do this.
 *
 * `DELETE /workspaces/{workspace}/permissions/{permission_set_id}`, scope `PERMISSION_MANAGE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deletePermissionSet: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeletePermissionSetParameters, Defaults>
) => OperationCall<undefined, DeletePermissionSetResult> = /* @__PURE__ */ defineOperation({
  operationId: "deletePermissionSet",
  method: "DELETE",
  path: "/workspaces/{workspace}/permissions/{permission_set_id}",
  scopes: ["PERMISSION_MANAGE"],
  empty: true,
});

/** The parameters of {@link updatePermissionSet}. */
export interface UpdatePermissionSetParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The ID of the permission set.
   * @example 4
   */
  permission_set_id: number;
  /** What to change of a permission set. */
  body: UpdatePermissionSetRequest;
}

/** Every result of {@link updatePermissionSet}, by status. */
export type UpdatePermissionSetResult =
  | Success<200, PermissionSetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a permission set
 *
 * Changes a permission set. What the body doesn't have stays. Only administrators can do this.
 *
 * `PATCH /workspaces/{workspace}/permissions/{permission_set_id}`, scope `PERMISSION_WRITE` (inferred; formerly `WORKSPACE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updatePermissionSet: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdatePermissionSetParameters, Defaults>
) => OperationCall<PermissionSetView, UpdatePermissionSetResult> = /* @__PURE__ */ defineOperation({
  operationId: "updatePermissionSet",
  method: "PATCH",
  path: "/workspaces/{workspace}/permissions/{permission_set_id}",
  required: ["body"],
  scopes: ["PERMISSION_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getDomains}. */
export interface GetDomainsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
}

/** Every result of {@link getDomains}, by status. */
export type GetDomainsResult =
  | Success<200, DomainsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List domains
 *
 * Returns the DNS domains of a workspace, all at once.
 *
 * `GET /workspaces/{workspace}/domains`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getDomains: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDomainsParameters, Defaults>
) => OperationCall<DomainsView, GetDomainsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getDomains",
  method: "GET",
  path: "/workspaces/{workspace}/domains",
  scopes: ["DOMAIN_READ"],
});

/** The parameters of {@link addDomain}. */
export interface AddDomainParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A new domain. */
  body: AddDomainRequest;
}

/** Every result of {@link addDomain}, by status. */
export type AddDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a domain
 *
 * Adds a domain to the workspace. **With the type `REGISTERED` it buys the domain.** Which success status Buddy
 * sends is not known.
 *
 * `POST /workspaces/{workspace}/domains`, scope `DOMAIN_MANAGE` (formerly `ZONE_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddDomainParameters, Defaults>
) => OperationCall<DomainView, AddDomainResult> = /* @__PURE__ */ defineOperation({
  operationId: "addDomain",
  method: "POST",
  path: "/workspaces/{workspace}/domains",
  required: ["body"],
  scopes: ["DOMAIN_MANAGE"],
  write: writeJson,
});

/** The parameters of {@link getDomain}. */
export interface GetDomainParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the domain.
   * @example "4krmDRPw"
   */
  domain_id: string;
}

/** Every result of {@link getDomain}, by status. */
export type GetDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a domain
 *
 * Returns one domain.
 *
 * `GET /workspaces/{workspace}/domains/{domain_id}`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDomainParameters, Defaults>
) => OperationCall<DomainView, GetDomainResult> = /* @__PURE__ */ defineOperation({
  operationId: "getDomain",
  method: "GET",
  path: "/workspaces/{workspace}/domains/{domain_id}",
  scopes: ["DOMAIN_READ"],
});

/** The parameters of {@link deleteDomain}. */
export interface DeleteDomainParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the domain.
   * @example "4krmDRPw"
   */
  domain_id: string;
}

/** Every result of {@link deleteDomain}, by status. */
export type DeleteDomainResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a domain
 *
 * Deletes a domain with all its records.
 *
 * `DELETE /workspaces/{workspace}/domains/{domain_id}`, scope `DOMAIN_MANAGE`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteDomainParameters, Defaults>
) => OperationCall<undefined, DeleteDomainResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteDomain",
  method: "DELETE",
  path: "/workspaces/{workspace}/domains/{domain_id}",
  scopes: ["DOMAIN_MANAGE"],
  empty: true,
});

/** The parameters of {@link getDomainYaml}. */
export interface GetDomainYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the domain.
   * @example "4krmDRPw"
   */
  domain_id: string;
}

/** Every result of {@link getDomainYaml}, by status. */
export type GetDomainYamlResult =
  | Success<200, DomainYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the YAML of a domain
 *
 * Returns the records of a domain as YAML.
 *
 * `GET /workspaces/{workspace}/domains/{domain_id}/yaml`, scope `DOMAIN_READ`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getDomainYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDomainYamlParameters, Defaults>
) => OperationCall<DomainYamlView, GetDomainYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "getDomainYaml",
  method: "GET",
  path: "/workspaces/{workspace}/domains/{domain_id}/yaml",
  scopes: ["DOMAIN_READ"],
});

/** The parameters of {@link updateDomainByYaml}. */
export interface UpdateDomainByYamlParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the domain.
   * @example "4krmDRPw"
   */
  domain_id: string;
  /** The records of a domain as YAML. */
  body: DomainYamlViewInput;
}

/** Every result of {@link updateDomainByYaml}, by status. */
export type UpdateDomainByYamlResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a domain by YAML
 *
 * Replaces the records of a domain by those of the YAML. The records `SOA` and `NS` of the domain itself have to
 * stay as they were. The success status is inferred.
 *
 * `PATCH /workspaces/{workspace}/domains/{domain_id}/yaml`, scope `DOMAIN_WRITE` (formerly `ZONE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateDomainByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateDomainByYamlParameters, Defaults>
) => OperationCall<DomainView, UpdateDomainByYamlResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateDomainByYaml",
  method: "PATCH",
  path: "/workspaces/{workspace}/domains/{domain_id}/yaml",
  required: ["body"],
  scopes: ["DOMAIN_WRITE"],
  write: writeJson,
});

/** The parameters of {@link registerDomain}. */
export interface RegisterDomainParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A domain to buy. */
  body: RegisterDomainRequest;
}

/** Every result of {@link registerDomain}, by status. */
export type RegisterDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Register a domain
 *
 * **Buys a domain.** The page is older than the one of `addDomain`, which does the same with the type `REGISTERED`:
 * use that one. Which success status Buddy sends is not known.
 *
 * `POST /workspaces/{workspace}/domains/register`, scope `DOMAIN_MANAGE` (inferred; formerly `ZONE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const registerDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RegisterDomainParameters, Defaults>
) => OperationCall<DomainView, RegisterDomainResult> = /* @__PURE__ */ defineOperation({
  operationId: "registerDomain",
  method: "POST",
  path: "/workspaces/{workspace}/domains/register",
  required: ["body"],
  scopes: ["DOMAIN_MANAGE"],
  write: writeJson,
});

/** The parameters of {@link claimDomain}. */
export interface ClaimDomainParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A domain to claim. */
  body: ClaimDomainRequest;
}

/** Every result of {@link claimDomain}, by status. */
export type ClaimDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Claim a domain
 *
 * Claims a domain. The page is older than the one of `addDomain`, which does the same with the type `CLAIMED`: use
 * that one. Which success status Buddy sends is not known.
 *
 * `POST /workspaces/{workspace}/domains/claim`, scope `DOMAIN_MANAGE` (inferred; formerly `ZONE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const claimDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<ClaimDomainParameters, Defaults>
) => OperationCall<DomainView, ClaimDomainResult> = /* @__PURE__ */ defineOperation({
  operationId: "claimDomain",
  method: "POST",
  path: "/workspaces/{workspace}/domains/claim",
  required: ["body"],
  scopes: ["DOMAIN_MANAGE"],
  write: writeJson,
});

/** The parameters of {@link getAllDomainRecords}. */
export interface GetAllDomainRecordsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the domain.
   * @example "4krmDRPw"
   */
  domain_id: string;
}

/** Every result of {@link getAllDomainRecords}, by status. */
export type GetAllDomainRecordsResult =
  | Success<200, RecordsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List all records of a domain
 *
 * Returns the names and types of all records of a domain, all at once.
 *
 * `GET /workspaces/{workspace}/domains/{domain_id}/records`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getAllDomainRecords: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetAllDomainRecordsParameters, Defaults>
) => OperationCall<RecordsView, GetAllDomainRecordsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getAllDomainRecords",
  method: "GET",
  path: "/workspaces/{workspace}/domains/{domain_id}/records",
  scopes: ["DOMAIN_READ"],
});

/** The parameters of {@link getSubdomainRecords}. */
export interface GetSubdomainRecordsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the domain.
   * @example "4krmDRPw"
   */
  domain_id: string;
  /**
   * The full name of the record, with the domain.
   * @example "www.example.com"
   */
  record_name: string;
}

/** Every result of {@link getSubdomainRecords}, by status. */
export type GetSubdomainRecordsResult =
  | Success<200, RecordsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List the records of a name
 *
 * Returns the types of the records that one name has.
 *
 * `GET /workspaces/{workspace}/domains/{domain_id}/records/{record_name}`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSubdomainRecords: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSubdomainRecordsParameters, Defaults>
) => OperationCall<RecordsView, GetSubdomainRecordsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getSubdomainRecords",
  method: "GET",
  path: "/workspaces/{workspace}/domains/{domain_id}/records/{record_name}",
  scopes: ["DOMAIN_READ"],
});

/** The parameters of {@link getDomainRecord}. */
export interface GetDomainRecordParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the domain.
   * @example "4krmDRPw"
   */
  domain_id: string;
  /**
   * The full name of the record, with the domain.
   * @example "www.example.com"
   */
  record_name: string;
  /**
   * The type of the record.
   * @example "A"
   */
  type: DomainRecordType;
}

/** Every result of {@link getDomainRecord}, by status. */
export type GetDomainRecordResult =
  | Success<200, RecordView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a domain record
 *
 * Returns the values of one name and one type.
 *
 * `GET /workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getDomainRecord: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDomainRecordParameters, Defaults>
) => OperationCall<RecordView, GetDomainRecordResult> = /* @__PURE__ */ defineOperation({
  operationId: "getDomainRecord",
  method: "GET",
  path: "/workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}",
  scopes: ["DOMAIN_READ"],
});

/** The parameters of {@link deleteDomainRecord}. */
export interface DeleteDomainRecordParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the domain.
   * @example "4krmDRPw"
   */
  domain_id: string;
  /**
   * The full name of the record, with the domain.
   * @example "www.example.com"
   */
  record_name: string;
  /**
   * The type of the record.
   * @example "A"
   */
  type: DomainRecordType;
}

/** Every result of {@link deleteDomainRecord}, by status. */
export type DeleteDomainRecordResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a domain record
 *
 * Deletes the record of one name and one type with all its values.
 *
 * `DELETE /workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}`, scope `DOMAIN_WRITE` (formerly `ZONE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteDomainRecord: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteDomainRecordParameters, Defaults>
) => OperationCall<undefined, DeleteDomainRecordResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteDomainRecord",
  method: "DELETE",
  path: "/workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}",
  scopes: ["DOMAIN_WRITE"],
  empty: true,
});

/** The parameters of {@link upsertDomainRecord}. */
export interface UpsertDomainRecordParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the domain.
   * @example "4krmDRPw"
   */
  domain_id: string;
  /**
   * The full name of the record, with the domain.
   * @example "www.example.com"
   */
  record_name: string;
  /**
   * The type of the record.
   * @example "A"
   */
  type: DomainRecordType;
  /** The whole record: what the body doesn't have is gone afterwards. */
  body: UpsertDomainRecordRequest;
}

/** Every result of {@link upsertDomainRecord}, by status. */
export type UpsertDomainRecordResult =
  | Success<200, RecordView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Create or replace a domain record
 *
 * Creates the record of one name and one type, or replaces it whole.
 *
 * `PATCH /workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}`, scope `DOMAIN_WRITE` (formerly `ZONE_WRITE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const upsertDomainRecord: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpsertDomainRecordParameters, Defaults>
) => OperationCall<RecordView, UpsertDomainRecordResult> = /* @__PURE__ */ defineOperation({
  operationId: "upsertDomainRecord",
  method: "PATCH",
  path: "/workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}",
  required: ["body"],
  scopes: ["DOMAIN_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getDistributions}. */
export interface GetDistributionsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link getDistributions}, by status. */
export type GetDistributionsResult =
  | Success<200, DistributionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List distributions
 *
 * Returns the distributions of one place, all at once.
 *
 * `GET /workspaces/{workspace}/distributions`, scope `DISTRIBUTION_READ` (inferred; formerly `DISTRIBUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getDistributions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDistributionsParameters, Defaults>
) => OperationCall<DistributionsView, GetDistributionsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getDistributions",
  method: "GET",
  path: "/workspaces/{workspace}/distributions",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["DISTRIBUTION_READ"],
  writeQuery,
});

/** The parameters of {@link addDistribution}. */
export interface AddDistributionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /** A new distribution. */
  body: AddDistributionRequest;
}

/** Every result of {@link addDistribution}, by status. */
export type AddDistributionResult =
  | Success<200, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a distribution
 *
 * Creates a distribution in the workspace, a project or an environment. Which success status Buddy sends is not
 * known.
 *
 * `POST /workspaces/{workspace}/distributions`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_ADD`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addDistribution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddDistributionParameters, Defaults>
) => OperationCall<DistributionView, AddDistributionResult> = /* @__PURE__ */ defineOperation({
  operationId: "addDistribution",
  method: "POST",
  path: "/workspaces/{workspace}/distributions",
  required: ["body"],
  scopes: ["DISTRIBUTION_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getDistribution}. */
export interface GetDistributionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the distribution.
   * @example "nZrnl40Y"
   */
  distribution_id: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link getDistribution}, by status. */
export type GetDistributionResult =
  | Success<200, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a distribution
 *
 * Returns one distribution with its routes.
 *
 * `GET /workspaces/{workspace}/distributions/{distribution_id}`, scope `DISTRIBUTION_READ` (inferred; formerly `DISTRIBUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getDistribution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDistributionParameters, Defaults>
) => OperationCall<DistributionView, GetDistributionResult> = /* @__PURE__ */ defineOperation({
  operationId: "getDistribution",
  method: "GET",
  path: "/workspaces/{workspace}/distributions/{distribution_id}",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["DISTRIBUTION_READ"],
  writeQuery,
});

/** The parameters of {@link deleteDistribution}. */
export interface DeleteDistributionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the distribution.
   * @example "nZrnl40Y"
   */
  distribution_id: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link deleteDistribution}, by status. */
export type DeleteDistributionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a distribution
 *
 * Deletes a distribution with its routes.
 *
 * `DELETE /workspaces/{workspace}/distributions/{distribution_id}`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteDistribution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteDistributionParameters, Defaults>
) => OperationCall<undefined, DeleteDistributionResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteDistribution",
  method: "DELETE",
  path: "/workspaces/{workspace}/distributions/{distribution_id}",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["DISTRIBUTION_WRITE"],
  empty: true,
  writeQuery,
});

/** The parameters of {@link updateDistribution}. */
export interface UpdateDistributionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the distribution.
   * @example "nZrnl40Y"
   */
  distribution_id: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
  /** What to change of a distribution. */
  body: UpdateDistributionRequest;
}

/** Every result of {@link updateDistribution}, by status. */
export type UpdateDistributionResult =
  | Success<200, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a distribution
 *
 * Changes a distribution. What the body doesn't have stays. The success status is inferred.
 *
 * `PATCH /workspaces/{workspace}/distributions/{distribution_id}`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateDistribution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateDistributionParameters, Defaults>
) => OperationCall<DistributionView, UpdateDistributionResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateDistribution",
  method: "PATCH",
  path: "/workspaces/{workspace}/distributions/{distribution_id}",
  parameters: { project_name: "query", environment_id: "query" },
  required: ["body"],
  scopes: ["DISTRIBUTION_WRITE"],
  writeQuery,
  write: writeJson,
});

/** The parameters of {@link getRoutableDomains}. */
export interface GetRoutableDomainsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the distribution.
   * @example "nZrnl40Y"
   */
  distribution_id: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link getRoutableDomains}, by status. */
export type GetRoutableDomainsResult =
  | Success<200, RoutableDomainsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List routable domains
 *
 * Returns the domains that a distribution can have routes for, all at once.
 *
 * `GET /workspaces/{workspace}/distributions/{distribution_id}/routable-domains`, scope `DISTRIBUTION_READ` (inferred; formerly `DISTRIBUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getRoutableDomains: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRoutableDomainsParameters, Defaults>
) => OperationCall<RoutableDomainsView, GetRoutableDomainsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getRoutableDomains",
  method: "GET",
  path: "/workspaces/{workspace}/distributions/{distribution_id}/routable-domains",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["DISTRIBUTION_READ"],
  writeQuery,
});

/** The parameters of {@link getRoutes}. */
export interface GetRoutesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the distribution.
   * @example "nZrnl40Y"
   */
  distribution_id: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link getRoutes}, by status. */
export type GetRoutesResult =
  | Success<200, RoutesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List routes
 *
 * Returns the routes of a distribution, all at once.
 *
 * `GET /workspaces/{workspace}/distributions/{distribution_id}/routes`, scope `DISTRIBUTION_READ` (inferred; formerly `DISTRIBUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getRoutes: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRoutesParameters, Defaults>
) => OperationCall<RoutesView, GetRoutesResult> = /* @__PURE__ */ defineOperation({
  operationId: "getRoutes",
  method: "GET",
  path: "/workspaces/{workspace}/distributions/{distribution_id}/routes",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["DISTRIBUTION_READ"],
  writeQuery,
});

/** The parameters of {@link addRoute}. */
export interface AddRouteParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the distribution.
   * @example "nZrnl40Y"
   */
  distribution_id: string;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
  /** A new route. */
  body: AddRouteRequest;
}

/** Every result of {@link addRoute}, by status. */
export type AddRouteResult =
  | Success<200, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a route
 *
 * Adds a route to a distribution. Which success status Buddy sends is not known.
 *
 * `POST /workspaces/{workspace}/distributions/{distribution_id}/routes`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_ADD`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addRoute: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddRouteParameters, Defaults>
) => OperationCall<RouteView, AddRouteResult> = /* @__PURE__ */ defineOperation({
  operationId: "addRoute",
  method: "POST",
  path: "/workspaces/{workspace}/distributions/{distribution_id}/routes",
  parameters: { project_name: "query", environment_id: "query" },
  required: ["body"],
  scopes: ["DISTRIBUTION_WRITE"],
  writeQuery,
  write: writeJson,
});

/** The parameters of {@link getRoute}. */
export interface GetRouteParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the distribution.
   * @example "nZrnl40Y"
   */
  distribution_id: string;
  /**
   * The ID of the route.
   * @example 123
   */
  route_id: number;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
}

/** Every result of {@link getRoute}, by status. */
export type GetRouteResult =
  | Success<200, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a route
 *
 * Returns one route of a distribution.
 *
 * `GET /workspaces/{workspace}/distributions/{distribution_id}/routes/{route_id}`, scope `DISTRIBUTION_READ` (formerly `DISTRIBUTION_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getRoute: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRouteParameters, Defaults>
) => OperationCall<RouteView, GetRouteResult> = /* @__PURE__ */ defineOperation({
  operationId: "getRoute",
  method: "GET",
  path: "/workspaces/{workspace}/distributions/{distribution_id}/routes/{route_id}",
  parameters: { project_name: "query", environment_id: "query" },
  scopes: ["DISTRIBUTION_READ"],
  writeQuery,
});

/** The parameters of {@link updateRoute}. */
export interface UpdateRouteParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The hash ID of the distribution.
   * @example "nZrnl40Y"
   */
  distribution_id: string;
  /**
   * The ID of the route.
   * @example 123
   */
  route_id: number;
  /**
   * The handle of a project, for its integrations.
   * @example "my-project"
   */
  project_name?: string | undefined;
  /**
   * The hash ID of an environment, for its integrations.
   * @example "xo4pbVrE"
   */
  environment_id?: string | undefined;
  /** What to change of a route. */
  body: UpdateRouteRequest;
}

/** Every result of {@link updateRoute}, by status. */
export type UpdateRouteResult =
  | Success<200, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update a route
 *
 * Changes a route. What the body doesn't have stays. The success status is inferred.
 *
 * `PATCH /workspaces/{workspace}/distributions/{distribution_id}/routes/{route_id}`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateRoute: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateRouteParameters, Defaults>
) => OperationCall<RouteView, UpdateRouteResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateRoute",
  method: "PATCH",
  path: "/workspaces/{workspace}/distributions/{distribution_id}/routes/{route_id}",
  parameters: { project_name: "query", environment_id: "query" },
  required: ["body"],
  scopes: ["DISTRIBUTION_WRITE"],
  writeQuery,
  write: writeJson,
});

/** The parameters of {@link getUnitTestSuites}. */
export interface GetUnitTestSuitesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
}

/** Every result of {@link getUnitTestSuites}, by status. */
export type GetUnitTestSuitesResult =
  | Success<200, UnitTestSuitesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List unit test suites
 *
 * Returns the unit test suites of a project, all at once.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUnitTestSuites: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSuitesParameters, Defaults>
) => OperationCall<UnitTestSuitesView, GetUnitTestSuitesResult> = /* @__PURE__ */ defineOperation({
  operationId: "getUnitTestSuites",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites",
  scopes: ["UNIT_TEST_READ"],
});

/** The parameters of {@link addUnitTestSuite}. */
export interface AddUnitTestSuiteParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A new unit test suite. */
  body: AddUnitTestSuiteRequest;
}

/** Every result of {@link addUnitTestSuite}, by status. */
export type AddUnitTestSuiteResult =
  | Success<201, UnitTestSuiteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a unit test suite
 *
 * Creates a unit test suite. Its token reports the results.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addUnitTestSuite: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddUnitTestSuiteParameters, Defaults>
) => OperationCall<UnitTestSuiteView, AddUnitTestSuiteResult> = /* @__PURE__ */ defineOperation({
  operationId: "addUnitTestSuite",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites",
  required: ["body"],
  scopes: ["UNIT_TEST_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getUnitTestSuite}. */
export interface GetUnitTestSuiteParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
}

/** Every result of {@link getUnitTestSuite}, by status. */
export type GetUnitTestSuiteResult =
  | Success<200, UnitTestSuiteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a unit test suite
 *
 * Returns one unit test suite.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUnitTestSuite: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSuiteParameters, Defaults>
) => OperationCall<UnitTestSuiteView, GetUnitTestSuiteResult> = /* @__PURE__ */ defineOperation({
  operationId: "getUnitTestSuite",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}",
  scopes: ["UNIT_TEST_READ"],
});

/** The parameters of {@link deleteUnitTestSuite}. */
export interface DeleteUnitTestSuiteParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
}

/** Every result of {@link deleteUnitTestSuite}, by status. */
export type DeleteUnitTestSuiteResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a unit test suite
 *
 * Deletes a unit test suite with its sessions.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}`, scope `UNIT_TEST_MANAGE` (inferred)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteUnitTestSuite: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteUnitTestSuiteParameters, Defaults>
) => OperationCall<undefined, DeleteUnitTestSuiteResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteUnitTestSuite",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}",
  scopes: ["UNIT_TEST_MANAGE"],
  empty: true,
});

/** The parameters of {@link getUnitTestSuiteToken}. */
export interface GetUnitTestSuiteTokenParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
}

/** Every result of {@link getUnitTestSuiteToken}, by status. */
export type GetUnitTestSuiteTokenResult =
  | Success<200, SuiteTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the token of a unit test suite
 *
 * Returns the token that reports the results of a suite. That the response is that of visual test suites is
 * inferred.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/token`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUnitTestSuiteToken: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSuiteTokenParameters, Defaults>
) => OperationCall<SuiteTokenView, GetUnitTestSuiteTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "getUnitTestSuiteToken",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/token",
  scopes: ["UNIT_TEST_READ"],
});

/** The parameters of {@link getUnitTestSessions}. */
export interface GetUnitTestSessionsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * Only sessions of this branch.
   * @example "main"
   */
  branch?: string | undefined;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getUnitTestSessions}, by status. */
export type GetUnitTestSessionsResult =
  | Success<200, TestSessionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List test sessions
 *
 * Returns the sessions of a suite, by pages.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions`, scope `UNIT_TEST_READ` (formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUnitTestSessions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSessionsParameters, Defaults>
) => PagedCall<
  TestSessionsView,
  GetUnitTestSessionsResult,
  NonNullable<TestSessionsView["sessions"]>[number]
> = /* @__PURE__ */ definePagedOperation(
  {
    operationId: "getUnitTestSessions",
    method: "GET",
    path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions",
    parameters: { branch: "query", page: "query", per_page: "query" },
    scopes: ["UNIT_TEST_READ"],
    writeQuery,
  },
  { page: "page", size: "per_page", items: "/sessions", defaultSize: 20 },
);

/** The parameters of {@link addUnitTestSession}. */
export interface AddUnitTestSessionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /** A new session. */
  body: AddTestSessionRequest;
}

/** Every result of {@link addUnitTestSession}, by status. */
export type AddUnitTestSessionResult =
  | Success<201, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a test session
 *
 * Starts a session of a suite. `addSessionByToken` does the same with the token of the suite.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddUnitTestSessionParameters, Defaults>
) => OperationCall<TestSessionView, AddUnitTestSessionResult> = /* @__PURE__ */ defineOperation({
  operationId: "addUnitTestSession",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions",
  required: ["body"],
  scopes: ["UNIT_TEST_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getUnitTestSession}. */
export interface GetUnitTestSessionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
}

/** Every result of {@link getUnitTestSession}, by status. */
export type GetUnitTestSessionResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a test session
 *
 * Returns one session of a suite.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSessionParameters, Defaults>
) => OperationCall<TestSessionView, GetUnitTestSessionResult> = /* @__PURE__ */ defineOperation({
  operationId: "getUnitTestSession",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}",
  scopes: ["UNIT_TEST_READ"],
});

/** The parameters of {@link deleteUnitTestSession}. */
export interface DeleteUnitTestSessionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
}

/** Every result of {@link deleteUnitTestSession}, by status. */
export type DeleteUnitTestSessionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a test session
 *
 * Deletes a session with its results.
 *
 * `DELETE /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}`, scope `UNIT_TEST_MANAGE` (inferred)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteUnitTestSessionParameters, Defaults>
) => OperationCall<undefined, DeleteUnitTestSessionResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteUnitTestSession",
  method: "DELETE",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}",
  scopes: ["UNIT_TEST_MANAGE"],
  empty: true,
});

/** The parameters of {@link closeUnitTestSession}. */
export interface CloseUnitTestSessionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
}

/** Every result of {@link closeUnitTestSession}, by status. */
export type CloseUnitTestSessionResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Close a test session
 *
 * Ends a session.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/close`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const closeUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CloseUnitTestSessionParameters, Defaults>
) => OperationCall<TestSessionView, CloseUnitTestSessionResult> = /* @__PURE__ */ defineOperation({
  operationId: "closeUnitTestSession",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/close",
  scopes: ["UNIT_TEST_WRITE"],
});

/** The parameters of {@link reopenUnitTestSession}. */
export interface ReopenUnitTestSessionParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
}

/** Every result of {@link reopenUnitTestSession}, by status. */
export type ReopenUnitTestSessionResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Reopen a test session
 *
 * Opens a session that has ended again, so that more results can be added.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/reopen`, scope `UNIT_TEST_WRITE` (formerly `UNIT_TEST_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const reopenUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<ReopenUnitTestSessionParameters, Defaults>
) => OperationCall<TestSessionView, ReopenUnitTestSessionResult> = /* @__PURE__ */ defineOperation({
  operationId: "reopenUnitTestSession",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/reopen",
  scopes: ["UNIT_TEST_WRITE"],
});

/** The parameters of {@link getSessionCases}. */
export interface GetSessionCasesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
  /**
   * Only test cases that ended so.
   * @example "FAILED"
   */
  status?: TestCaseStatus | undefined;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getSessionCases}, by status. */
export type GetSessionCasesResult =
  | Success<200, TestCasesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List all test cases of a session
 *
 * Returns the test cases of a session, by pages.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/cases`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getSessionCases: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSessionCasesParameters, Defaults>
) => PagedCall<TestCasesView, GetSessionCasesResult, NonNullable<TestCasesView["cases"]>[number]> =
  /* @__PURE__ */ definePagedOperation(
    {
      operationId: "getSessionCases",
      method: "GET",
      path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/cases",
      parameters: { status: "query", page: "query", per_page: "query" },
      scopes: ["UNIT_TEST_READ"],
      writeQuery,
    },
    { page: "page", size: "per_page", items: "/cases", defaultSize: 20 },
  );

/** The parameters of {@link upsertUnitTestCase}. */
export interface UpsertUnitTestCaseParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
  /** A test case. */
  body: AddTestCaseRequest;
}

/** Every result of {@link upsertUnitTestCase}, by status. */
export type UpsertUnitTestCaseResult =
  | Success<200, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add or change a test case
 *
 * Adds a test case to a session (201), or changes it (200).
 *
 * `PUT /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/cases`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const upsertUnitTestCase: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpsertUnitTestCaseParameters, Defaults>
) => OperationCall<TestCaseView, UpsertUnitTestCaseResult> = /* @__PURE__ */ defineOperation({
  operationId: "upsertUnitTestCase",
  method: "PUT",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/cases",
  required: ["body"],
  scopes: ["UNIT_TEST_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getUnitTestGroups}. */
export interface GetUnitTestGroupsParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getUnitTestGroups}, by status. */
export type GetUnitTestGroupsResult =
  | Success<200, TestGroupsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List test groups
 *
 * Returns the test groups of a session, by pages.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUnitTestGroups: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestGroupsParameters, Defaults>
) => PagedCall<TestGroupsView, GetUnitTestGroupsResult, NonNullable<TestGroupsView["test_groups"]>[number]> =
  /* @__PURE__ */ definePagedOperation(
    {
      operationId: "getUnitTestGroups",
      method: "GET",
      path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups",
      parameters: { page: "query", per_page: "query" },
      scopes: ["UNIT_TEST_READ"],
      writeQuery,
    },
    { page: "page", size: "per_page", items: "/test_groups", defaultSize: 20 },
  );

/** The parameters of {@link addUnitTestGroup}. */
export interface AddUnitTestGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
  /** A new group of test cases. */
  body: AddTestGroupRequest;
}

/** Every result of {@link addUnitTestGroup}, by status. */
export type AddUnitTestGroupResult =
  | Success<201, TestGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a test group
 *
 * Adds a test group to a session.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addUnitTestGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddUnitTestGroupParameters, Defaults>
) => OperationCall<TestGroupView, AddUnitTestGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "addUnitTestGroup",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups",
  required: ["body"],
  scopes: ["UNIT_TEST_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getUnitTestGroup}. */
export interface GetUnitTestGroupParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
  /**
   * The ID of the test group.
   * @example "com.example.tests.IntegrationTests"
   */
  test_group_id: string;
}

/** Every result of {@link getUnitTestGroup}, by status. */
export type GetUnitTestGroupResult =
  | Success<200, TestGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a test group
 *
 * Returns one test group of a session.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUnitTestGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestGroupParameters, Defaults>
) => OperationCall<TestGroupView, GetUnitTestGroupResult> = /* @__PURE__ */ defineOperation({
  operationId: "getUnitTestGroup",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}",
  scopes: ["UNIT_TEST_READ"],
});

/** The parameters of {@link getUnitTestCases}. */
export interface GetUnitTestCasesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
  /**
   * The ID of the test group.
   * @example "com.example.tests.IntegrationTests"
   */
  test_group_id: string;
  /**
   * The number of the page. The first is 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * The number of items on a page.
   * @default 20
   * @example 30
   */
  per_page?: number | undefined;
}

/** Every result of {@link getUnitTestCases}, by status. */
export type GetUnitTestCasesResult =
  | Success<200, TestCasesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List the test cases of a group
 *
 * Returns the test cases of a group, by pages.
 *
 * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}/cases`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUnitTestCases: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestCasesParameters, Defaults>
) => PagedCall<TestCasesView, GetUnitTestCasesResult, NonNullable<TestCasesView["cases"]>[number]> =
  /* @__PURE__ */ definePagedOperation(
    {
      operationId: "getUnitTestCases",
      method: "GET",
      path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}/cases",
      parameters: { page: "query", per_page: "query" },
      scopes: ["UNIT_TEST_READ"],
      writeQuery,
    },
    { page: "page", size: "per_page", items: "/cases", defaultSize: 20 },
  );

/** The parameters of {@link getUnitTestCase}. */
export interface GetUnitTestCaseParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
  /**
   * The ID of the test group.
   * @example "com.example.tests.IntegrationTests"
   */
  test_group_id: string;
  /**
   * The ID of the test case.
   * @example "com.example.tests.IntegrationTests.testUserLogin"
   */
  case_id: string;
}

/** Every result of {@link getUnitTestCase}, by status. */
export type GetUnitTestCaseResult =
  | Success<200, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a test case
 *
 * Returns one test case.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}/cases/{case_id}`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUnitTestCase: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestCaseParameters, Defaults>
) => OperationCall<TestCaseView, GetUnitTestCaseResult> = /* @__PURE__ */ defineOperation({
  operationId: "getUnitTestCase",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}/cases/{case_id}",
  scopes: ["UNIT_TEST_READ"],
});

/** The parameters of {@link importSession}. */
export interface ImportSessionParameters {
  /** The form that imports the reports of a run. */
  body: ImportSessionRequest;
}

/** Every result of {@link importSession}, by status. */
export type ImportSessionResult =
  | Success<201, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * Import test reports
 *
 * Creates a session from reports. The call takes the token of the suite.
 *
 * `POST /unit-tests/import`, with a token of its own: the option `tokens: { SuiteToken }`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const importSession: (
  client: BaseClient,
  parameters: ImportSessionParameters,
  options?: CallOptions,
) => OperationCall<TestSessionView, ImportSessionResult> = /* @__PURE__ */ defineOperation({
  operationId: "importSession",
  method: "POST",
  path: "/unit-tests/import",
  required: ["body"],
  contentType: "multipart/form-data",
  scopes: [],
  token: "SuiteToken",
  ownToken,
  write: writeMultipart,
});

/** The parameters of {@link addSessionByToken}. */
export interface AddSessionByTokenParameters {
  /** A new session. */
  body: AddTestSessionRequest;
}

/** Every result of {@link addSessionByToken}, by status. */
export type AddSessionByTokenResult =
  | Success<201, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * Add a test session by the suite's token
 *
 * Starts a session of the suite that the token belongs to.
 *
 * `POST /unit-tests/sessions`, with a token of its own: the option `tokens: { SuiteToken }`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addSessionByToken: (
  client: BaseClient,
  parameters: AddSessionByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestSessionView, AddSessionByTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "addSessionByToken",
  method: "POST",
  path: "/unit-tests/sessions",
  required: ["body"],
  scopes: [],
  token: "SuiteToken",
  ownToken,
  write: writeJson,
});

/** The parameters of {@link upsertCaseByToken}. */
export interface UpsertCaseByTokenParameters {
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
  /** A test case. */
  body: AddTestCaseRequest;
}

/** Every result of {@link upsertCaseByToken}, by status. */
export type UpsertCaseByTokenResult =
  | Success<201, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add or change a test case by the suite's token
 *
 * Adds a test case to a session of the suite that the token belongs to, or changes it.
 *
 * `PUT /unit-tests/sessions/{session_id}/cases`, with a token of its own: the option `tokens: { SuiteToken }`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const upsertCaseByToken: (
  client: BaseClient,
  parameters: UpsertCaseByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestCaseView, UpsertCaseByTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "upsertCaseByToken",
  method: "PUT",
  path: "/unit-tests/sessions/{session_id}/cases",
  required: ["body"],
  scopes: [],
  token: "SuiteToken",
  ownToken,
  write: writeJson,
});

/** The parameters of {@link addCasesByToken}. */
export interface AddCasesByTokenParameters {
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
  /** Several test cases. */
  body: AddCasesRequest;
}

/** Every result of {@link addCasesByToken}, by status. */
export type AddCasesByTokenResult =
  | Success<201, TestCasesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add test cases by the suite's token
 *
 * Adds several test cases to a session of the suite that the token belongs to.
 *
 * `POST /unit-tests/sessions/{session_id}/cases/batch`, with a token of its own: the option `tokens: { SuiteToken }`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addCasesByToken: (
  client: BaseClient,
  parameters: AddCasesByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestCasesView, AddCasesByTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "addCasesByToken",
  method: "POST",
  path: "/unit-tests/sessions/{session_id}/cases/batch",
  required: ["body"],
  scopes: [],
  token: "SuiteToken",
  ownToken,
  write: writeJson,
});

/** The parameters of {@link closeSessionByToken}. */
export interface CloseSessionByTokenParameters {
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
}

/** Every result of {@link closeSessionByToken}, by status. */
export type CloseSessionByTokenResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Close a test session by the suite's token
 *
 * Ends a session of the suite that the token belongs to.
 *
 * `POST /unit-tests/sessions/{session_id}/close`, with a token of its own: the option `tokens: { SuiteToken }`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const closeSessionByToken: (
  client: BaseClient,
  parameters: CloseSessionByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestSessionView, CloseSessionByTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "closeSessionByToken",
  method: "POST",
  path: "/unit-tests/sessions/{session_id}/close",
  scopes: [],
  token: "SuiteToken",
  ownToken,
});

/** The parameters of {@link reopenSessionByToken}. */
export interface ReopenSessionByTokenParameters {
  /**
   * The hash ID of the session.
   * @example "r4nBYXVq"
   */
  session_id: string;
}

/** Every result of {@link reopenSessionByToken}, by status. */
export type ReopenSessionByTokenResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Reopen a test session by the suite's token
 *
 * Opens a session of the suite that the token belongs to again.
 *
 * `POST /unit-tests/sessions/{session_id}/reopen`, with a token of its own: the option `tokens: { SuiteToken }`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const reopenSessionByToken: (
  client: BaseClient,
  parameters: ReopenSessionByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestSessionView, ReopenSessionByTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "reopenSessionByToken",
  method: "POST",
  path: "/unit-tests/sessions/{session_id}/reopen",
  scopes: [],
  token: "SuiteToken",
  ownToken,
});

/** The parameters of {@link getVisualTestSuites}. */
export interface GetVisualTestSuitesParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
}

/** Every result of {@link getVisualTestSuites}, by status. */
export type GetVisualTestSuitesResult =
  | Success<200, VisualTestSuitesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * List visual test suites
 *
 * Returns the visual test suites of a project, all at once.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/visual-tests/suites`, scope `VISUAL_TEST_READ` (inferred; formerly `VISUAL_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getVisualTestSuites: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetVisualTestSuitesParameters, Defaults>
) => OperationCall<VisualTestSuitesView, GetVisualTestSuitesResult> = /* @__PURE__ */ defineOperation({
  operationId: "getVisualTestSuites",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/visual-tests/suites",
  scopes: ["VISUAL_TEST_READ"],
});

/** The parameters of {@link addVisualTestSuite}. */
export interface AddVisualTestSuiteParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /** A new visual test suite. */
  body: AddVisualTestSuiteRequest;
}

/** Every result of {@link addVisualTestSuite}, by status. */
export type AddVisualTestSuiteResult =
  | Success<201, VisualTestSuiteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Add a visual test suite
 *
 * Creates a visual test suite. Its token reports the results.
 *
 * `POST /workspaces/{workspace}/projects/{project_name}/visual-tests/suites`, scope `VISUAL_TEST_WRITE` (inferred; formerly `VISUAL_TEST_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addVisualTestSuite: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddVisualTestSuiteParameters, Defaults>
) => OperationCall<VisualTestSuiteView, AddVisualTestSuiteResult> = /* @__PURE__ */ defineOperation({
  operationId: "addVisualTestSuite",
  method: "POST",
  path: "/workspaces/{workspace}/projects/{project_name}/visual-tests/suites",
  required: ["body"],
  scopes: ["VISUAL_TEST_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getVisualTestSuiteToken}. */
export interface GetVisualTestSuiteTokenParameters {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   * @example "my-company"
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   * @example "company-website"
   */
  project_name: string;
  /**
   * The hash ID of the suite.
   * @example "65OmRb8v"
   */
  suite_id: string;
}

/** Every result of {@link getVisualTestSuiteToken}, by status. */
export type GetVisualTestSuiteTokenResult =
  | Success<200, SuiteTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get the token of a visual test suite
 *
 * Returns the token that reports the results of a suite.
 *
 * `GET /workspaces/{workspace}/projects/{project_name}/visual-tests/suites/{suite_id}/token`, scope `VISUAL_TEST_READ` (inferred; formerly `VISUAL_TEST_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getVisualTestSuiteToken: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetVisualTestSuiteTokenParameters, Defaults>
) => OperationCall<SuiteTokenView, GetVisualTestSuiteTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "getVisualTestSuiteToken",
  method: "GET",
  path: "/workspaces/{workspace}/projects/{project_name}/visual-tests/suites/{suite_id}/token",
  scopes: ["VISUAL_TEST_READ"],
});

/** The parameters of {@link getUser}. */
export type GetUserParameters = Record<string, never>;

/** Every result of {@link getUser}, by status. */
export type GetUserResult =
  | Success<200, UserView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * Get the user of the token
 *
 * Returns the user that the token belongs to.
 *
 * `GET /user`, scope `USER_READ` (formerly `USER_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getUser: (
  client: BaseClient,
  parameters?: GetUserParameters,
  options?: CallOptions,
) => OperationCall<UserView, GetUserResult> = /* @__PURE__ */ defineOperation({
  operationId: "getUser",
  method: "GET",
  path: "/user",
  scopes: ["USER_READ"],
});

/** The parameters of {@link updateUser}. */
export interface UpdateUserParameters {
  /** What to change of the user. */
  body: UpdateUserRequest;
}

/** Every result of {@link updateUser}, by status. */
export type UpdateUserResult =
  | Success<200, UserView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * Update the user
 *
 * Changes the name of the user that the token belongs to.
 *
 * `PATCH /user`, scope `USER_WRITE` (formerly `USER_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateUser: (
  client: BaseClient,
  parameters: UpdateUserParameters,
  options?: CallOptions,
) => OperationCall<UserView, UpdateUserResult> = /* @__PURE__ */ defineOperation({
  operationId: "updateUser",
  method: "PATCH",
  path: "/user",
  required: ["body"],
  scopes: ["USER_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getCurrentToken}. */
export type GetCurrentTokenParameters = Record<string, never>;

/** Every result of {@link getCurrentToken}, by status. */
export type GetCurrentTokenResult =
  | Success<200, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * Get the token that makes the call
 *
 * Returns the scopes, the IP addresses and the workspaces of the token that makes the call, and when it expires.
 * Call it to find out why another call was refused.
 *
 * `GET /user/token`, scope `USER_PAT_READ` (inferred; formerly `TOKEN_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getCurrentToken: (
  client: BaseClient,
  parameters?: GetCurrentTokenParameters,
  options?: CallOptions,
) => OperationCall<TokenView, GetCurrentTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "getCurrentToken",
  method: "GET",
  path: "/user/token",
  scopes: ["USER_PAT_READ"],
});

/** The parameters of {@link getEmails}. */
export type GetEmailsParameters = Record<string, never>;

/** Every result of {@link getEmails}, by status. */
export type GetEmailsResult =
  | Success<200, UserEmailsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * List email addresses
 *
 * Returns the email addresses of the user that the token belongs to, all at once.
 *
 * `GET /user/emails`, scope `USER_EMAIL_READ` (formerly `USER_EMAIL`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getEmails: (
  client: BaseClient,
  parameters?: GetEmailsParameters,
  options?: CallOptions,
) => OperationCall<UserEmailsView, GetEmailsResult> = /* @__PURE__ */ defineOperation({
  operationId: "getEmails",
  method: "GET",
  path: "/user/emails",
  scopes: ["USER_EMAIL_READ"],
});

/** The parameters of {@link addEmail}. */
export interface AddEmailParameters {
  /** A new email address of the user. */
  body: AddEmailRequest;
}

/** Every result of {@link addEmail}, by status. */
export type AddEmailResult =
  | Success<200, UserEmailView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, UserEmailView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * Add an email address
 *
 * Adds an email address to the user. Its owner then has to confirm it. At most 10 calls an hour are allowed. A
 * malformed email address is a 400. Older pages show the status 200.
 *
 * `POST /user/emails`, scope `USER_EMAIL_WRITE` (formerly `MANAGE_EMAILS`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addEmail: (
  client: BaseClient,
  parameters: AddEmailParameters,
  options?: CallOptions,
) => OperationCall<UserEmailView, AddEmailResult> = /* @__PURE__ */ defineOperation({
  operationId: "addEmail",
  method: "POST",
  path: "/user/emails",
  required: ["body"],
  scopes: ["USER_EMAIL_WRITE"],
  write: writeJson,
});

/** The parameters of {@link deleteEmail}. */
export interface DeleteEmailParameters {
  /**
   * The email address itself.
   * @example "john.doe.alt@example.com"
   */
  email: string;
}

/** Every result of {@link deleteEmail}, by status. */
export type DeleteEmailResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete an email address
 *
 * Removes an email address from the user.
 *
 * `DELETE /user/emails/{email}`, scope `USER_EMAIL_MANAGE` (inferred; formerly `MANAGE_EMAILS`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteEmail: (
  client: BaseClient,
  parameters: DeleteEmailParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteEmailResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteEmail",
  method: "DELETE",
  path: "/user/emails/{email}",
  scopes: ["USER_EMAIL_MANAGE"],
  empty: true,
});

/** The parameters of {@link getKeys}. */
export type GetKeysParameters = Record<string, never>;

/** Every result of {@link getKeys}, by status. */
export type GetKeysResult =
  | Success<200, PublicSshKeysView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * List SSH keys
 *
 * Returns the public SSH keys of the user that the token belongs to, all at once.
 *
 * `GET /user/keys`, scope `USER_SSH_KEY_READ` (formerly `USER_KEY`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getKeys: (
  client: BaseClient,
  parameters?: GetKeysParameters,
  options?: CallOptions,
) => OperationCall<PublicSshKeysView, GetKeysResult> = /* @__PURE__ */ defineOperation({
  operationId: "getKeys",
  method: "GET",
  path: "/user/keys",
  scopes: ["USER_SSH_KEY_READ"],
});

/** The parameters of {@link addKey}. */
export interface AddKeyParameters {
  /** A new public SSH key. */
  body: AddSshKeyRequest;
}

/** Every result of {@link addKey}, by status. */
export type AddKeyResult =
  | Success<201, PublicSshKeyView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * Add an SSH key
 *
 * Adds a public SSH key to the user. A page of 2022 allows 10 calls an hour. A key can't be changed: delete it and
 * add another.
 *
 * `POST /user/keys`, scope `USER_SSH_KEY_WRITE` (inferred; formerly `USER_KEY`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addKey: (
  client: BaseClient,
  parameters: AddKeyParameters,
  options?: CallOptions,
) => OperationCall<PublicSshKeyView, AddKeyResult> = /* @__PURE__ */ defineOperation({
  operationId: "addKey",
  method: "POST",
  path: "/user/keys",
  required: ["body"],
  scopes: ["USER_SSH_KEY_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getKey}. */
export interface GetKeyParameters {
  /**
   * The ID of the SSH key.
   * @example 456
   */
  key_id: number;
}

/** Every result of {@link getKey}, by status. */
export type GetKeyResult =
  | Success<200, PublicSshKeyView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get an SSH key
 *
 * Returns one public SSH key of the user.
 *
 * `GET /user/keys/{key_id}`, scope `USER_SSH_KEY_READ` (formerly `USER_KEY`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getKey: (
  client: BaseClient,
  parameters: GetKeyParameters,
  options?: CallOptions,
) => OperationCall<PublicSshKeyView, GetKeyResult> = /* @__PURE__ */ defineOperation({
  operationId: "getKey",
  method: "GET",
  path: "/user/keys/{key_id}",
  scopes: ["USER_SSH_KEY_READ"],
});

/** The parameters of {@link deleteKey}. */
export interface DeleteKeyParameters {
  /**
   * The ID of the SSH key.
   * @example 456
   */
  key_id: number;
}

/** Every result of {@link deleteKey}, by status. */
export type DeleteKeyResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete an SSH key
 *
 * Removes a public SSH key from the user.
 *
 * `DELETE /user/keys/{key_id}`, scope `USER_SSH_KEY_MANAGE` (inferred; formerly `USER_KEY`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteKey: (
  client: BaseClient,
  parameters: DeleteKeyParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteKeyResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteKey",
  method: "DELETE",
  path: "/user/keys/{key_id}",
  scopes: ["USER_SSH_KEY_MANAGE"],
  empty: true,
});

/** The parameters of {@link getTokens}. */
export type GetTokensParameters = Record<string, never>;

/** Every result of {@link getTokens}, by status. */
export type GetTokensResult =
  | Success<200, TokensView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * List tokens
 *
 * Returns the personal access tokens of the user, all at once, without their scopes and restrictions; `getTokenById`
 * returns those.
 *
 * `GET /user/tokens`, scope `USER_PAT_READ` (inferred; formerly `TOKEN_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getTokens: (
  client: BaseClient,
  parameters?: GetTokensParameters,
  options?: CallOptions,
) => OperationCall<TokensView, GetTokensResult> = /* @__PURE__ */ defineOperation({
  operationId: "getTokens",
  method: "GET",
  path: "/user/tokens",
  scopes: ["USER_PAT_READ"],
});

/** The parameters of {@link addToken}. */
export interface AddTokenParameters {
  /** A new personal access token. */
  body: AddTokenRequest;
}

/** Every result of {@link addToken}, by status. */
export type AddTokenResult =
  | Success<200, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

/**
 * Add a token
 *
 * Creates a personal access token. The response is the only one that has its secret, as `token`. Older pages show
 * the status 200.
 *
 * `POST /user/tokens`, scope `USER_PAT_WRITE` (inferred; formerly `TOKEN_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const addToken: (
  client: BaseClient,
  parameters: AddTokenParameters,
  options?: CallOptions,
) => OperationCall<TokenView, AddTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "addToken",
  method: "POST",
  path: "/user/tokens",
  required: ["body"],
  scopes: ["USER_PAT_WRITE"],
  write: writeJson,
});

/** The parameters of {@link getTokenById}. */
export interface GetTokenByIdParameters {
  /**
   * The ID of the token. It is not the secret.
   * @example "ed0f8927-c116-4afe-b555-c888dfd86c92"
   */
  token_id: string;
}

/** Every result of {@link getTokenById}, by status. */
export type GetTokenByIdResult =
  | Success<200, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get a token
 *
 * Returns one personal access token with its scopes and restrictions, but without its secret. `getCurrentToken`
 * returns the token that makes the call.
 *
 * `GET /user/tokens/{token_id}`, scope `USER_PAT_READ` (inferred; formerly `TOKEN_INFO`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getTokenById: (
  client: BaseClient,
  parameters: GetTokenByIdParameters,
  options?: CallOptions,
) => OperationCall<TokenView, GetTokenByIdResult> = /* @__PURE__ */ defineOperation({
  operationId: "getTokenById",
  method: "GET",
  path: "/user/tokens/{token_id}",
  scopes: ["USER_PAT_READ"],
});

/** The parameters of {@link deleteToken}. */
export interface DeleteTokenParameters {
  /**
   * The ID of the token. It is not the secret.
   * @example "ed0f8927-c116-4afe-b555-c888dfd86c92"
   */
  token_id: string;
}

/** Every result of {@link deleteToken}, by status. */
export type DeleteTokenResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete a token
 *
 * Deletes a personal access token. Its restrictions have to be those of the token that makes the call.
 *
 * `DELETE /user/tokens/{token_id}`, scope `USER_PAT_MANAGE` (inferred; formerly `TOKEN_MANAGE`)
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteToken: (
  client: BaseClient,
  parameters: DeleteTokenParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteToken",
  method: "DELETE",
  path: "/user/tokens/{token_id}",
  scopes: ["USER_PAT_MANAGE"],
  empty: true,
});

/** The parameters of {@link issueCredentialsWithOidcProvider}. */
export interface IssueCredentialsWithOidcProviderParameters {
  /** The token of another service, to be exchanged for one of Buddy. */
  body: IssueTokenRequest;
}

/** Every result of {@link issueCredentialsWithOidcProvider}, by status. */
export type IssueCredentialsWithOidcProviderResult =
  | Success<200, string, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

/**
 * Exchange an OIDC token
 *
 * Exchanges the token of another service, such as a CI system, for a short-lived token of Buddy. The response is
 * that token as a JSON string. How long it lasts, and what it may do, is set at the provider in the Buddy web app.
 *
 * `POST /user/oidc/tokens`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const issueCredentialsWithOidcProvider: (
  client: BaseClient,
  parameters: IssueCredentialsWithOidcProviderParameters,
  options?: CallOptions,
) => OperationCall<string, IssueCredentialsWithOidcProviderResult> = /* @__PURE__ */ defineOperation({
  operationId: "issueCredentialsWithOidcProvider",
  method: "POST",
  path: "/user/oidc/tokens",
  required: ["body"],
  secrets: ["web_identity_token"],
  scopes: [],
  auth: "none",
  secretsIn,
  write: writeJson,
});

/** The parameters of {@link registerClient}. */
export interface RegisterClientParameters {
  /** The metadata of an OAuth 2.0 client, by RFC 7591. */
  body: DynamicClientRegistrationRequest;
}

/** Every result of {@link registerClient}, by status. */
export type RegisterClientResult =
  | Success<
      201,
      DynamicClientRegistrationResponse,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

/**
 * Register an OAuth 2.0 client
 *
 * Registers a client by RFC 7591. The response has the `registration_access_token` that later calls about this
 * client need. The properties of the body are inferred from `updateClientConfiguration`.
 *
 * `POST /oauth2/register`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const registerClient: (
  client: BaseClient,
  parameters: RegisterClientParameters,
  options?: CallOptions,
) => OperationCall<DynamicClientRegistrationResponse, RegisterClientResult> = /* @__PURE__ */ defineOperation(
  {
    operationId: "registerClient",
    method: "POST",
    path: "/oauth2/register",
    required: ["body"],
    scopes: [],
    auth: "none",
    write: writeJson,
  },
);

/** The parameters of {@link getClientConfiguration}. */
export interface GetClientConfigurationParameters {
  /**
   * The ID of the OAuth 2.0 client.
   * @example "123-api-buddy-client"
   */
  client_id: string;
}

/** Every result of {@link getClientConfiguration}, by status. */
export type GetClientConfigurationResult =
  | Success<
      200,
      DynamicClientRegistrationResponse,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Get an OAuth 2.0 client
 *
 * Returns a client. The call takes the registration token of that client.
 *
 * `GET /oauth2/register/{client_id}`, with a token of its own: the option `tokens: { RegistrationToken }`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const getClientConfiguration: (
  client: BaseClient,
  parameters: GetClientConfigurationParameters,
  options?: CallOptions,
) => OperationCall<DynamicClientRegistrationResponse, GetClientConfigurationResult> =
  /* @__PURE__ */ defineOperation({
    operationId: "getClientConfiguration",
    method: "GET",
    path: "/oauth2/register/{client_id}",
    scopes: [],
    token: "RegistrationToken",
    ownToken,
  });

/** The parameters of {@link deleteClient}. */
export interface DeleteClientParameters {
  /**
   * The ID of the OAuth 2.0 client.
   * @example "123-api-buddy-client"
   */
  client_id: string;
}

/** Every result of {@link deleteClient}, by status. */
export type DeleteClientResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Delete an OAuth 2.0 client
 *
 * Deletes a client. The call takes the registration token of that client.
 *
 * `DELETE /oauth2/register/{client_id}`, with a token of its own: the option `tokens: { RegistrationToken }`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const deleteClient: (
  client: BaseClient,
  parameters: DeleteClientParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteClientResult> = /* @__PURE__ */ defineOperation({
  operationId: "deleteClient",
  method: "DELETE",
  path: "/oauth2/register/{client_id}",
  scopes: [],
  token: "RegistrationToken",
  empty: true,
  ownToken,
});

/** The parameters of {@link updateClientConfiguration}. */
export interface UpdateClientConfigurationParameters {
  /**
   * The ID of the OAuth 2.0 client.
   * @example "123-api-buddy-client"
   */
  client_id: string;
  /** The metadata of an OAuth 2.0 client, by RFC 7591. */
  body: DynamicClientRegistrationRequest;
}

/** Every result of {@link updateClientConfiguration}, by status. */
export type UpdateClientConfigurationResult =
  | Success<
      200,
      DynamicClientRegistrationResponse,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

/**
 * Update an OAuth 2.0 client
 *
 * Changes a client. The call takes the registration token of that client.
 *
 * `PATCH /oauth2/register/{client_id}`, with a token of its own: the option `tokens: { RegistrationToken }`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const updateClientConfiguration: (
  client: BaseClient,
  parameters: UpdateClientConfigurationParameters,
  options?: CallOptions,
) => OperationCall<DynamicClientRegistrationResponse, UpdateClientConfigurationResult> =
  /* @__PURE__ */ defineOperation({
    operationId: "updateClientConfiguration",
    method: "PATCH",
    path: "/oauth2/register/{client_id}",
    required: ["body"],
    scopes: [],
    token: "RegistrationToken",
    ownToken,
    write: writeJson,
  });

/** The parameters of {@link issueToken}. */
export interface IssueTokenParameters {
  /** The form that asks for an OAuth 2.0 token. Which properties it needs follows from `grant_type`. */
  body: IssueOAuthTokenRequest;
}

/** Every result of {@link issueToken}, by status. */
export type IssueTokenResult =
  | Success<200, OAuthTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

/**
 * Get an OAuth 2.0 token
 *
 * Issues a token for an OAuth 2.0 client: for the code of an authorization, for a refresh token, or for the client
 * itself.
 *
 * `POST /oauth2/token`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const issueToken: (
  client: BaseClient,
  parameters: IssueTokenParameters,
  options?: CallOptions,
) => OperationCall<OAuthTokenView, IssueTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "issueToken",
  method: "POST",
  path: "/oauth2/token",
  required: ["body"],
  contentType: "application/x-www-form-urlencoded",
  secrets: ["client_secret", "refresh_token"],
  scopes: [],
  auth: "none",
  secretsIn,
  write: writeForm,
});

/** The parameters of {@link revokeToken}. */
export interface RevokeTokenParameters {
  /** The form that revokes an OAuth 2.0 token. The page lists two properties for the token; send one. */
  body: RevokeOAuthTokenRequest;
}

/** Every result of {@link revokeToken}, by status. */
export type RevokeTokenResult =
  | Success<200, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

/**
 * Revoke an OAuth 2.0 token
 *
 * Makes a token of an OAuth 2.0 client invalid. That the body is a form is inferred from `issueToken`.
 *
 * `POST /oauth2/revoke`
 * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
 */
export const revokeToken: (
  client: BaseClient,
  parameters: RevokeTokenParameters,
  options?: CallOptions,
) => OperationCall<undefined, RevokeTokenResult> = /* @__PURE__ */ defineOperation({
  operationId: "revokeToken",
  method: "POST",
  path: "/oauth2/revoke",
  required: ["body"],
  contentType: "application/x-www-form-urlencoded",
  secrets: ["token", "access_token"],
  scopes: [],
  auth: "none",
  empty: true,
  secretsIn,
  write: writeForm,
});

/** Every operation, bound to a client that has these path parameters. */
export interface BoundOperations<Defaults extends ClientDefault = never> {
  /**
   * List workspaces
   *
   * Returns the workspaces that the token can see, all at once. A token that is restricted to some workspaces sees
   * only those.
   *
   * `GET /workspaces`, scope `WORKSPACE_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getWorkspaces(
    parameters?: GetWorkspacesParameters,
    options?: CallOptions,
  ): OperationCall<WorkspacesView, GetWorkspacesResult>;

  /**
   * Add a workspace
   *
   * Creates a workspace. Buddy's Terraform provider says that this needs a token of a closed program, which Buddy's
   * support enables. Which success status Buddy sends is not known.
   *
   * `POST /workspaces`, scope `WORKSPACE_PROVISIONING` (formerly `WORKSPACES_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addWorkspace(
    parameters: AddWorkspaceParameters,
    options?: CallOptions,
  ): OperationCall<WorkspaceView, AddWorkspaceResult>;

  /**
   * Get a workspace
   *
   * Returns one workspace, found by its handle.
   *
   * `GET /workspaces/{workspace}`, scope `WORKSPACE_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getWorkspace(
    ...call: CallArguments<GetWorkspaceParameters, Defaults>
  ): OperationCall<WorkspaceView, GetWorkspaceResult>;

  /**
   * Delete a workspace
   *
   * Deletes a workspace with everything in it.
   *
   * `DELETE /workspaces/{workspace}`, scope `WORKSPACE_PROVISIONING` (formerly `WORKSPACES_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteWorkspace(
    ...call: CallArguments<DeleteWorkspaceParameters, Defaults>
  ): OperationCall<undefined, DeleteWorkspaceResult>;

  /**
   * Update a workspace
   *
   * Changes the name of a workspace, or the salt for its secrets.
   *
   * `PATCH /workspaces/{workspace}`, scope `WORKSPACE_PROVISIONING` (formerly `WORKSPACES_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateWorkspace(
    ...call: CallArguments<UpdateWorkspaceParameters, Defaults>
  ): OperationCall<WorkspaceView, UpdateWorkspaceResult>;

  /**
   * Get IDs by names
   *
   * Returns the IDs for several names in one call: a pipeline of a project, an environment, an integration, and so on.
   *
   * A filter takes the human-readable ID or the ID, and tries the human-readable ID first, unless its description says
   * otherwise.
   *
   * `GET /workspaces/{workspace}/identifiers`, scope `WORKSPACE` (the former name; the new one is not known)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getIdentifiers(
    ...call: CallArguments<GetIdentifiersParameters, Defaults>
  ): OperationCall<IdsView, GetIdentifiersResult>;

  /**
   * Get single sign-on
   *
   * Returns the single sign-on of a workspace, without the secret of the application. It is a 404 while single sign-on
   * is off. Only administrators can do this.
   *
   * `GET /workspaces/{workspace}/sso`, scope `WORKSPACE_MANAGE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSso(...call: CallArguments<GetSsoParameters, Defaults>): OperationCall<SsoView, GetSsoResult>;

  /**
   * Update single sign-on
   *
   * Changes the single sign-on of a workspace. Call `enableSso` first. Only administrators can do this.
   *
   * `PATCH /workspaces/{workspace}/sso`, scope `WORKSPACE_MANAGE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateSso(...call: CallArguments<UpdateSsoParameters, Defaults>): OperationCall<SsoView, UpdateSsoResult>;

  /**
   * Enable single sign-on
   *
   * Turns single sign-on on. Only administrators can do this. Older pages show the status 204.
   *
   * `POST /workspaces/{workspace}/enable-sso`, scope `WORKSPACE_MANAGE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  enableSso(...call: CallArguments<EnableSsoParameters, Defaults>): OperationCall<undefined, EnableSsoResult>;

  /**
   * Disable single sign-on
   *
   * Turns single sign-on off; `getSso` is a 404 afterwards. Only administrators can do this. Older pages show the
   * status 204.
   *
   * `POST /workspaces/{workspace}/disable-sso`, scope `WORKSPACE_MANAGE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  disableSso(
    ...call: CallArguments<DisableSsoParameters, Defaults>
  ): OperationCall<undefined, DisableSsoResult>;

  /**
   * List projects
   *
   * Returns one page of projects: the user's own ones, and all of them for administrators.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects`, scope `PROJECT_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getProjects(
    ...call: CallArguments<GetProjectsParameters, Defaults>
  ): PagedCall<ProjectsView, GetProjectsResult, NonNullable<ProjectsView["projects"]>[number]>;

  /**
   * Add a project
   *
   * Creates a project. Every workspace member can, unless an administrator has forbidden it. What a project needs
   * follows from where its code comes from, see the properties.
   *
   * `POST /workspaces/{workspace}/projects`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addProject(
    ...call: CallArguments<AddProjectParameters, Defaults>
  ): OperationCall<ProjectView, AddProjectResult>;

  /**
   * Get a project
   *
   * Returns one project, found by its handle.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}`, scope `PROJECT_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getProject(
    ...call: CallArguments<GetProjectParameters, Defaults>
  ): OperationCall<ProjectView, GetProjectResult>;

  /**
   * Delete a project
   *
   * Deletes a project with everything in it.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}`, scope `PROJECT_MANAGE` (formerly `PROJECT_DELETE`, `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteProject(
    ...call: CallArguments<DeleteProjectParameters, Defaults>
  ): OperationCall<undefined, DeleteProjectResult>;

  /**
   * Update a project
   *
   * Changes a project, or closes and reopens it. Only administrators can do this.
   *
   * `PATCH /workspaces/{workspace}/projects/{project_name}`, scope `PROJECT_WRITE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateProject(
    ...call: CallArguments<UpdateProjectParameters, Defaults>
  ): OperationCall<ProjectView, UpdateProjectResult>;

  /**
   * List project members
   *
   * Returns the members of a project, by pages. What they can do is only shown to administrators of the project.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/members`, scope `PROJECT_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getProjectMembers(
    ...call: CallArguments<GetProjectMembersParameters, Defaults>
  ): PagedCall<
    ProjectMembersView,
    GetProjectMembersResult,
    NonNullable<ProjectMembersView["members"]>[number]
  >;

  /**
   * Add a project member
   *
   * Gives a workspace member access to a project. Only administrators can do this.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/members`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addProjectMember(
    ...call: CallArguments<AddProjectMemberParameters, Defaults>
  ): OperationCall<ProjectMemberView, AddProjectMemberResult>;

  /**
   * Get a project member
   *
   * Returns one member of a project.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/members/{member_id}`, scope `PROJECT_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getProjectMember(
    ...call: CallArguments<GetProjectMemberParameters, Defaults>
  ): OperationCall<ProjectMemberView, GetProjectMemberResult>;

  /**
   * Delete a project member
   *
   * Takes a person out of a project. Only administrators can do this.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}/members/{member_id}`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteProjectMember(
    ...call: CallArguments<DeleteProjectMemberParameters, Defaults>
  ): OperationCall<undefined, DeleteProjectMemberResult>;

  /**
   * Update a project member
   *
   * Gives a member of the project another permission set. Only administrators can do this.
   *
   * `PATCH /workspaces/{workspace}/projects/{project_name}/members/{member_id}`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateProjectMember(
    ...call: CallArguments<UpdateProjectMemberParameters, Defaults>
  ): OperationCall<ProjectMemberView, UpdateProjectMemberResult>;

  /**
   * List project groups
   *
   * Returns the groups of a project, all at once. What they can do is only shown to administrators of the project.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/groups`, scope `PROJECT_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getProjectGroups(
    ...call: CallArguments<GetProjectGroupsParameters, Defaults>
  ): OperationCall<ProjectGroupsView, GetProjectGroupsResult>;

  /**
   * Add a project group
   *
   * Gives a group access to a project. Only administrators can do this.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/groups`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addProjectGroup(
    ...call: CallArguments<AddProjectGroupParameters, Defaults>
  ): OperationCall<ProjectGroupView, AddProjectGroupResult>;

  /**
   * Get a project group
   *
   * Returns one group of a project.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/groups/{group_id}`, scope `PROJECT_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getProjectGroup(
    ...call: CallArguments<GetProjectGroupParameters, Defaults>
  ): OperationCall<ProjectGroupView, GetProjectGroupResult>;

  /**
   * Delete a project group
   *
   * Takes a group out of a project. Only administrators can do this.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}/groups/{group_id}`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteProjectGroup(
    ...call: CallArguments<DeleteProjectGroupParameters, Defaults>
  ): OperationCall<undefined, DeleteProjectGroupResult>;

  /**
   * Update a project group
   *
   * Gives a group of the project another permission set. Only administrators can do this.
   *
   * `PATCH /workspaces/{workspace}/projects/{project_name}/groups/{group_id}`, scope `PROJECT_WRITE` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateProjectGroup(
    ...call: CallArguments<UpdateProjectGroupParameters, Defaults>
  ): OperationCall<ProjectGroupView, UpdateProjectGroupResult>;

  /**
   * List pipelines
   *
   * Returns one page of the pipelines of a project. Pipelines that the user can't see are left out.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/pipelines`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getPipelines(
    ...call: CallArguments<GetPipelinesParameters, Defaults>
  ): PagedCall<PipelinesView, GetPipelinesResult, NonNullable<PipelinesView["pipelines"]>[number]>;

  /**
   * Add a pipeline
   *
   * Creates a pipeline, without actions; `addAction` adds these. With `source_pipeline_id` it copies a pipeline of the
   * project.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/pipelines`, scope `PIPELINE_WRITE` (formerly `EXECUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addPipeline(
    ...call: CallArguments<AddPipelineParameters, Defaults>
  ): OperationCall<PipelineView, AddPipelineResult>;

  /**
   * Get a pipeline
   *
   * Returns one pipeline, found by its ID. To find the ID by the name of the pipeline, call `getIdentifiers`.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getPipeline(
    ...call: CallArguments<GetPipelineParameters, Defaults>
  ): OperationCall<PipelineView, GetPipelineResult>;

  /**
   * Delete a pipeline
   *
   * Deletes a pipeline with its actions and runs.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}`, scope `PIPELINE_MANAGE` (formerly `EXECUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deletePipeline(
    ...call: CallArguments<DeletePipelineParameters, Defaults>
  ): OperationCall<undefined, DeletePipelineResult>;

  /**
   * Update a pipeline
   *
   * Changes a pipeline, or empties its cache with `clear_cache`. What the body doesn't have stays. A page of 2022
   * shows the status 201.
   *
   * `PATCH /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}`, scope `PIPELINE_WRITE` (formerly `EXECUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updatePipeline(
    ...call: CallArguments<UpdatePipelineParameters, Defaults>
  ): OperationCall<PipelineView, UpdatePipelineResult>;

  /**
   * Add a pipeline by YAML
   *
   * Creates a pipeline with its actions from YAML. Which success status Buddy sends is not known.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/pipelines/yaml`, scope `PIPELINE_WRITE` (formerly `EXECUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addPipelineByYaml(
    ...call: CallArguments<AddPipelineByYamlParameters, Defaults>
  ): OperationCall<PipelineView, AddPipelineByYamlResult>;

  /**
   * Get the YAML of a pipeline
   *
   * Returns a pipeline with its actions as YAML.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/yaml`, scope `PIPELINE_READ` (inferred; formerly `EXECUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getPipelineYaml(
    ...call: CallArguments<GetPipelineYamlParameters, Defaults>
  ): OperationCall<PipelineYamlView, GetPipelineYamlResult>;

  /**
   * Update a pipeline by YAML
   *
   * Changes a pipeline and its actions by YAML.
   *
   * `PATCH /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/yaml`, scope `PIPELINE_WRITE` (formerly `EXECUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updatePipelineByYaml(
    ...call: CallArguments<UpdatePipelineByYamlParameters, Defaults>
  ): OperationCall<PipelineView, UpdatePipelineByYamlResult>;

  /**
   * List actions
   *
   * Returns the actions of a pipeline, all at once.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getActions(
    ...call: CallArguments<GetActionsParameters, Defaults>
  ): OperationCall<ActionsView, GetActionsResult>;

  /**
   * Add an action
   *
   * Adds an action to a pipeline, at its end or behind `after_action_id`. Buddy's document says 200, its pages say
   * 201.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions`, scope `PIPELINE_WRITE` (inferred; formerly `EXECUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addAction(
    ...call: CallArguments<AddActionParameters, Defaults>
  ): OperationCall<ActionView, AddActionResult>;

  /**
   * Get an action
   *
   * Returns one action of a pipeline.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getAction(
    ...call: CallArguments<GetActionParameters, Defaults>
  ): OperationCall<ActionView, GetActionResult>;

  /**
   * Delete an action
   *
   * Removes an action from a pipeline.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}`, scope `PIPELINE_MANAGE` (inferred; formerly `EXECUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteAction(
    ...call: CallArguments<DeleteActionParameters, Defaults>
  ): OperationCall<undefined, DeleteActionResult>;

  /**
   * Update an action
   *
   * Changes an action. What the body doesn't have stays. To change the type, delete the action and add another.
   *
   * `PATCH /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}`, scope `PIPELINE_WRITE` (inferred; formerly `EXECUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateAction(
    ...call: CallArguments<UpdateActionParameters, Defaults>
  ): OperationCall<ActionView, UpdateActionResult>;

  /**
   * List runs
   *
   * Returns one page of the runs of a pipeline, most likely the newest first.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions`, scope `PIPELINE_READ` (inferred; formerly `EXECUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getExecutions(
    ...call: CallArguments<GetExecutionsParameters, Defaults>
  ): PagedCall<ExecutionsView, GetExecutionsResult, NonNullable<ExecutionsView["executions"]>[number]>;

  /**
   * Run a pipeline
   *
   * Starts a run and returns it at once, usually with the status `INPROGRESS`. To wait for its end, call
   * `getExecution` until the status is final.
   *
   * Every call starts another run. Don't repeat a call that may have arrived.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions`, scope `PIPELINE_RUN` (inferred; formerly `EXECUTION_RUN`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  runPipeline(
    ...call: CallArguments<RunPipelineParameters, Defaults>
  ): OperationCall<ExecutionView, RunPipelineResult>;

  /**
   * Get a run
   *
   * Returns one run with its actions. Call it again and again to wait for the end of a run.
   *
   * Stop when the status is `SUCCESSFUL`, `FAILED`, `TERMINATED`, `NOT_EXECUTED` or `SKIPPED`, and also when it starts
   * with `WAITING_`: such a run continues only after somebody acts, for example with `updateExecution`.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}`, scope `PIPELINE_READ` (inferred; formerly `EXECUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getExecution(
    ...call: CallArguments<GetExecutionParameters, Defaults>
  ): OperationCall<ExecutionView, GetExecutionResult>;

  /**
   * Stop or continue a run, or run it again
   *
   * Stops a run, runs it again, starts a delayed run, or continues a run that waits for somebody.
   *
   * `PATCH /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}`, scope `PIPELINE_RUN` (inferred; formerly `EXECUTION_RUN`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateExecution(
    ...call: CallArguments<UpdateExecutionParameters, Defaults>
  ): OperationCall<ExecutionView, UpdateExecutionResult>;

  /**
   * Get an action of a run
   *
   * Returns one action of a run: how it went, who approved it, and which variables it got and set.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}`, scope `PIPELINE_READ` (formerly `EXECUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getActionExecution(
    ...call: CallArguments<GetActionExecutionParameters, Defaults>
  ): OperationCall<ActionExecutionView, GetActionExecutionResult>;

  /**
   * Get the log of an action
   *
   * Returns lines of the log of one action of a run. To read a long log, add `element_count` to `offset` until it is
   * `total_element_count`.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}/logs`, scope `PIPELINE_READ` (inferred; formerly `EXECUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getActionExecutionLogs(
    ...call: CallArguments<GetActionExecutionLogsParameters, Defaults>
  ): PagedCall<
    ActionExecutionLogsView,
    GetActionExecutionLogsResult,
    NonNullable<ActionExecutionLogsView["logs"]>[number]
  >;

  /**
   * List variables
   *
   * Returns the variables of one place, all at once. Without a filter, these are the variables of the workspace only,
   * not those of its projects, pipelines and environments. The values of encrypted variables are cipher text, but for one
   * sample of Buddy's page.
   *
   * `GET /workspaces/{workspace}/variables`, scope `VARIABLE_READ` (formerly `VARIABLE_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getVariables(
    ...call: CallArguments<GetVariablesParameters, Defaults>
  ): OperationCall<VariablesView, GetVariablesResult>;

  /**
   * Add a variable
   *
   * Adds a variable to the workspace, or to a project, a pipeline, an action, an environment or a sandbox. Only
   * administrators can do this.
   *
   * `POST /workspaces/{workspace}/variables`, scope `VARIABLE_WRITE` (formerly `VARIABLE_ADD`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addVariable(
    ...call: CallArguments<AddVariableParameters, Defaults>
  ): OperationCall<VariableView, AddVariableResult>;

  /**
   * Get a variable
   *
   * Returns one variable, found by its ID. The value of an encrypted variable is cipher text.
   *
   * `GET /workspaces/{workspace}/variables/{variable_id}`, scope `VARIABLE_READ` (formerly `VARIABLE_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getVariable(
    ...call: CallArguments<GetVariableParameters, Defaults>
  ): OperationCall<VariableView, GetVariableResult>;

  /**
   * Delete a variable
   *
   * Deletes a variable. The response is empty.
   *
   * `DELETE /workspaces/{workspace}/variables/{variable_id}`, scope `VARIABLE_MANAGE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteVariable(
    ...call: CallArguments<DeleteVariableParameters, Defaults>
  ): OperationCall<undefined, DeleteVariableResult>;

  /**
   * Update a variable
   *
   * Changes the properties that are sent, and leaves the others as they are. The type of a variable, and the place that it
   * belongs to, can't change.
   *
   * `PATCH /workspaces/{workspace}/variables/{variable_id}`, scope `VARIABLE_WRITE` (formerly `VARIABLE_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateVariable(
    ...call: CallArguments<UpdateVariableParameters, Defaults>
  ): OperationCall<VariableView, UpdateVariableResult>;

  /**
   * List environments
   *
   * Returns the environments of the workspace, or of one project, all at once.
   *
   * `GET /workspaces/{workspace}/environments`, scope `ENVIRONMENT_READ` (formerly `ENVIRONMENT_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getEnvironments(
    ...call: CallArguments<GetEnvironmentsParameters, Defaults>
  ): OperationCall<EnvironmentsView, GetEnvironmentsResult>;

  /**
   * Add an environment
   *
   * Creates an environment in the workspace, or in a project.
   *
   * `POST /workspaces/{workspace}/environments`, scope `ENVIRONMENT_WRITE` (formerly `ENVIRONMENT_ADD`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addEnvironment(
    ...call: CallArguments<AddEnvironmentParameters, Defaults>
  ): OperationCall<EnvironmentView, AddEnvironmentResult>;

  /**
   * Get an environment
   *
   * Returns one environment, found by its hash ID. To find the ID by the name of the environment, call
   * `getIdentifiers`.
   *
   * `GET /workspaces/{workspace}/environments/{environment_id}`, scope `ENVIRONMENT_READ` (formerly `ENVIRONMENT_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getEnvironment(
    ...call: CallArguments<GetEnvironmentParameters, Defaults>
  ): OperationCall<EnvironmentView, GetEnvironmentResult>;

  /**
   * Delete an environment
   *
   * Deletes an environment.
   *
   * `DELETE /workspaces/{workspace}/environments/{environment_id}`, scope `ENVIRONMENT_MANAGE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteEnvironment(
    ...call: CallArguments<DeleteEnvironmentParameters, Defaults>
  ): OperationCall<undefined, DeleteEnvironmentResult>;

  /**
   * Update an environment
   *
   * Changes an environment. What the body doesn't have stays.
   *
   * `PATCH /workspaces/{workspace}/environments/{environment_id}`, scope `ENVIRONMENT_WRITE` (formerly `ENVIRONMENT_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateEnvironment(
    ...call: CallArguments<UpdateEnvironmentParameters, Defaults>
  ): OperationCall<EnvironmentView, UpdateEnvironmentResult>;

  /**
   * Get the YAML of an environment
   *
   * Returns an environment as YAML.
   *
   * `GET /workspaces/{workspace}/environments/{environment_id}/yaml`, scope `ENVIRONMENT_READ` (formerly `ENVIRONMENT_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getEnvironmentYaml(
    ...call: CallArguments<GetEnvironmentYamlParameters, Defaults>
  ): OperationCall<EnvironmentYamlView, GetEnvironmentYamlResult>;

  /**
   * Update an environment by YAML
   *
   * Changes an environment by YAML. The success status is inferred.
   *
   * `PATCH /workspaces/{workspace}/environments/{environment_id}/yaml`, scope `ENVIRONMENT_WRITE` (formerly `ENVIRONMENT_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateEnvironmentByYaml(
    ...call: CallArguments<UpdateEnvironmentByYamlParameters, Defaults>
  ): OperationCall<EnvironmentView, UpdateEnvironmentByYamlResult>;

  /**
   * Add an environment by YAML
   *
   * Creates an environment from YAML. `project_name` puts it into a project. Which success status Buddy sends is not
   * known.
   *
   * `POST /workspaces/{workspace}/environments/yaml`, scope `ENVIRONMENT_WRITE` (formerly `ENVIRONMENT_ADD`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addEnvironmentByYaml(
    ...call: CallArguments<AddEnvironmentByYamlParameters, Defaults>
  ): OperationCall<EnvironmentView, AddEnvironmentByYamlResult>;

  /**
   * List targets
   *
   * Returns the targets of one place, all at once: of the workspace, or of the project, pipeline, environment or
   * action that one filter names.
   *
   * `GET /workspaces/{workspace}/targets`, scope `TARGET_READ` (formerly `TARGET_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getTargets(
    ...call: CallArguments<GetTargetsParameters, Defaults>
  ): OperationCall<TargetsView, GetTargetsResult>;

  /**
   * Add a target
   *
   * Creates a target in the workspace, or in the project, pipeline or environment that the body names.
   *
   * `POST /workspaces/{workspace}/targets`, scope `TARGET_WRITE` (formerly `TARGET_ADD`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addTarget(
    ...call: CallArguments<AddTargetParameters, Defaults>
  ): OperationCall<TargetView, AddTargetResult>;

  /**
   * Get a target
   *
   * Returns one target. Its secrets are cipher text.
   *
   * `GET /workspaces/{workspace}/targets/{target_id}`, scope `TARGET_READ` (formerly `TARGET_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getTarget(
    ...call: CallArguments<GetTargetParameters, Defaults>
  ): OperationCall<TargetView, GetTargetResult>;

  /**
   * Delete a target
   *
   * Deletes a target.
   *
   * `DELETE /workspaces/{workspace}/targets/{target_id}`, scope `TARGET_MANAGE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteTarget(
    ...call: CallArguments<DeleteTargetParameters, Defaults>
  ): OperationCall<undefined, DeleteTargetResult>;

  /**
   * Update a target
   *
   * Changes a target. What the body doesn't have stays.
   *
   * `PATCH /workspaces/{workspace}/targets/{target_id}`, scope `TARGET_WRITE` (inferred; formerly `TARGET_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateTarget(
    ...call: CallArguments<UpdateTargetParameters, Defaults>
  ): OperationCall<TargetView, UpdateTargetResult>;

  /**
   * Get the YAML of a target
   *
   * Returns a target as YAML.
   *
   * `GET /workspaces/{workspace}/targets/{target_id}/yaml`, scope `TARGET_READ` (inferred; formerly `TARGET_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getTargetYaml(
    ...call: CallArguments<GetTargetYamlParameters, Defaults>
  ): OperationCall<TargetYamlView, GetTargetYamlResult>;

  /**
   * Update a target by YAML
   *
   * Changes a target by YAML. The success status is inferred.
   *
   * `PATCH /workspaces/{workspace}/targets/{target_id}/yaml`, scope `TARGET_WRITE` (inferred; formerly `TARGET_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateTargetByYaml(
    ...call: CallArguments<UpdateTargetByYamlParameters, Defaults>
  ): OperationCall<TargetView, UpdateTargetByYamlResult>;

  /**
   * Add a target by YAML
   *
   * Creates a target from YAML. One of the parameters puts it into a project, a pipeline or an environment.
   *
   * `POST /workspaces/{workspace}/targets/yaml`, scope `TARGET_WRITE` (formerly `TARGET_ADD`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addTargetByYaml(
    ...call: CallArguments<AddTargetByYamlParameters, Defaults>
  ): OperationCall<TargetView, AddTargetByYamlResult>;

  /**
   * List integrations
   *
   * Returns the integrations of a workspace, without their secrets.
   *
   * `GET /workspaces/{workspace}/integrations`, scope `INTEGRATION_READ` (formerly `INTEGRATION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getIntegrations(
    ...call: CallArguments<GetIntegrationsParameters, Defaults>
  ): OperationCall<IntegrationsView, GetIntegrationsResult>;

  /**
   * Add an integration
   *
   * Adds an integration from its name, its type, its scope and the secrets that its type needs. The response is the new
   * integration, without its secrets.
   *
   * `POST /workspaces/{workspace}/integrations`, scope `INTEGRATION_WRITE` (formerly `INTEGRATION_ADD`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addIntegration(
    ...call: CallArguments<AddIntegrationParameters, Defaults>
  ): OperationCall<IntegrationView, AddIntegrationResult>;

  /**
   * Get an integration
   *
   * Returns one integration, found by its hash ID, without its secrets. To find the hash ID by the name of the
   * integration, call `getIdentifiers`.
   *
   * `GET /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_READ` (formerly `INTEGRATION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getIntegration(
    ...call: CallArguments<GetIntegrationParameters, Defaults>
  ): OperationCall<IntegrationView, GetIntegrationResult>;

  /**
   * Delete an integration
   *
   * Deletes an integration. The response is empty.
   *
   * `DELETE /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_MANAGE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteIntegration(
    ...call: CallArguments<DeleteIntegrationParameters, Defaults>
  ): OperationCall<undefined, DeleteIntegrationResult>;

  /**
   * Update an integration
   *
   * Changes the properties that are sent, and leaves the others as they are. `name` is required, changed or not. `type`,
   * `scope` and `project_name` can't be changed.
   *
   * `PATCH /workspaces/{workspace}/integrations/{hash_id}`, scope `INTEGRATION_WRITE` (formerly `INTEGRATION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateIntegration(
    ...call: CallArguments<UpdateIntegrationParameters, Defaults>
  ): OperationCall<IntegrationView, UpdateIntegrationResult>;

  /**
   * List webhooks
   *
   * Returns the webhooks of a workspace, all at once. Only administrators can do this.
   *
   * `GET /workspaces/{workspace}/webhooks`, scope `WEBHOOK_READ` (formerly `WEBHOOK_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getWebhooks(
    ...call: CallArguments<GetWebhooksParameters, Defaults>
  ): OperationCall<WebhooksView, GetWebhooksResult>;

  /**
   * Add a webhook
   *
   * Creates a webhook. Only administrators can do this. Buddy's document says 200, its page says 201.
   *
   * `POST /workspaces/{workspace}/webhooks`, scope `WEBHOOK_WRITE` (inferred; formerly `WEBHOOK_ADD`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addWebhook(
    ...call: CallArguments<AddWebhookParameters, Defaults>
  ): OperationCall<WebhookView, AddWebhookResult>;

  /**
   * Get a webhook
   *
   * Returns one webhook with its latest deliveries. Only administrators can do this.
   *
   * `GET /workspaces/{workspace}/webhooks/{webhook_id}`, scope `WEBHOOK_READ` (formerly `WEBHOOK_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getWebhook(
    ...call: CallArguments<GetWebhookParameters, Defaults>
  ): OperationCall<WebhookView, GetWebhookResult>;

  /**
   * Delete a webhook
   *
   * Deletes a webhook. Only administrators can do this.
   *
   * `DELETE /workspaces/{workspace}/webhooks/{webhook_id}`, scope `WEBHOOK_MANAGE` (inferred)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteWebhook(
    ...call: CallArguments<DeleteWebhookParameters, Defaults>
  ): OperationCall<undefined, DeleteWebhookResult>;

  /**
   * Update a webhook
   *
   * Changes a webhook. What the body doesn't have stays. Only administrators can do this.
   *
   * `PATCH /workspaces/{workspace}/webhooks/{webhook_id}`, scope `WEBHOOK_WRITE` (inferred; formerly `WEBHOOK_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateWebhook(
    ...call: CallArguments<UpdateWebhookParameters, Defaults>
  ): OperationCall<WebhookView, UpdateWebhookResult>;

  /**
   * List sandboxes
   *
   * Returns the sandboxes of one place, all at once: of the project or the environment that a filter names, or of the
   * workspace itself.
   *
   * `GET /workspaces/{workspace}/sandboxes`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandboxes(
    ...call: CallArguments<GetSandboxesParameters, Defaults>
  ): OperationCall<SandboxesView, GetSandboxesResult>;

  /**
   * Add a sandbox
   *
   * Creates a sandbox. The response comes before it is ready: poll `getSandbox` until `setup_status` is `SUCCESS` and
   * `status` is `RUNNING`.
   *
   * `POST /workspaces/{workspace}/sandboxes`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addSandbox(
    ...call: CallArguments<AddSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, AddSandboxResult>;

  /**
   * Get a sandbox
   *
   * Returns one sandbox.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandbox(
    ...call: CallArguments<GetSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, GetSandboxResult>;

  /**
   * Delete a sandbox
   *
   * Deletes a sandbox with its disk. Its snapshots stay.
   *
   * `DELETE /workspaces/{workspace}/sandboxes/{sandbox_id}`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteSandbox(
    ...call: CallArguments<DeleteSandboxParameters, Defaults>
  ): OperationCall<undefined, DeleteSandboxResult>;

  /**
   * Update a sandbox
   *
   * Changes a sandbox. What the body doesn't have stays.
   *
   * `PATCH /workspaces/{workspace}/sandboxes/{sandbox_id}`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateSandbox(
    ...call: CallArguments<UpdateSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, UpdateSandboxResult>;

  /**
   * Start a sandbox
   *
   * Starts a sandbox that is down. The response comes before it runs.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/start`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  startSandbox(
    ...call: CallArguments<StartSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, StartSandboxResult>;

  /**
   * Stop a sandbox
   *
   * Shuts a sandbox down. Its disk is kept. The response comes before it is down.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/stop`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  stopSandbox(
    ...call: CallArguments<StopSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, StopSandboxResult>;

  /**
   * Restart a sandbox
   *
   * Stops and starts a sandbox. Its disk is kept.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/restart`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  restartSandbox(
    ...call: CallArguments<RestartSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, RestartSandboxResult>;

  /**
   * Recreate a sandbox
   *
   * Empties the disk of a sandbox and runs its setup again. **Files and installed software are gone.** The success
   * status is inferred.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/recreate`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  recreateSandbox(
    ...call: CallArguments<RecreateSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, RecreateSandboxResult>;

  /**
   * Start an app
   *
   * Starts an app of a sandbox.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/start`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  startSandboxApp(
    ...call: CallArguments<StartSandboxAppParameters, Defaults>
  ): OperationCall<SandboxResponse, StartSandboxAppResult>;

  /**
   * Stop an app
   *
   * Stops an app of a sandbox.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/stop`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  stopSandboxApp(
    ...call: CallArguments<StopSandboxAppParameters, Defaults>
  ): OperationCall<SandboxResponse, StopSandboxAppResult>;

  /**
   * Get the logs of an app
   *
   * Returns logs of an app. The `cursor` of the response gets the next lines; no line says that there are none yet.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/logs`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandboxAppLogsById(
    ...call: CallArguments<GetSandboxAppLogsByIdParameters, Defaults>
  ): PagedCall<
    SandboxAppLogsView,
    GetSandboxAppLogsByIdResult,
    NonNullable<SandboxAppLogsView["logs"]>[number]
  >;

  /**
   * List commands
   *
   * Returns the commands that were run in a sandbox, the newest first.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/commands`, scope `SANDBOX_READ` (inferred; formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandboxCommands(
    ...call: CallArguments<GetSandboxCommandsParameters, Defaults>
  ): PagedCall<
    SandboxCommandsView,
    GetSandboxCommandsResult,
    NonNullable<SandboxCommandsView["commands"]>[number]
  >;

  /**
   * Run a command
   *
   * Starts a command, as the user `buddy`. The response comes before it has ended: poll `getSandboxCommand`, or read
   * `getSandboxCommandLogs`. `execSandboxCommand` waits for the end; it does what the parameter `fast` does, which is
   * left out here.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/commands`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  executeSandboxCommand(
    ...call: CallArguments<ExecuteSandboxCommandParameters, Defaults>
  ): OperationCall<SandboxCommandView, ExecuteSandboxCommandResult>;

  /**
   * Run a command and wait
   *
   * Runs a command and returns what it printed. It has 60 seconds. **A command that fails is a 200 too**, with its
   * exit code. It leaves nothing in the list of commands.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/exec`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  execSandboxCommand(
    ...call: CallArguments<ExecSandboxCommandParameters, Defaults>
  ): OperationCall<SandboxCommandResultView, ExecSandboxCommandResult>;

  /**
   * Get a command
   *
   * Returns one command with its exit code.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}`, scope `SANDBOX_READ` (inferred; formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandboxCommand(
    ...call: CallArguments<GetSandboxCommandParameters, Defaults>
  ): OperationCall<SandboxCommandView, GetSandboxCommandResult>;

  /**
   * Terminate a command
   *
   * Ends a command that runs. It then counts as failed.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}/terminate`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  terminateSandboxCommand(
    ...call: CallArguments<TerminateSandboxCommandParameters, Defaults>
  ): OperationCall<SandboxCommandView, TerminateSandboxCommandResult>;

  /**
   * Get the logs of a command
   *
   * Returns the output of a command, one JSON object a line. With `follow` the response goes on until the command
   * ends.
   *
   * `for await` gives each line as it comes. Awaited, the call gives the list of all lines, after the last one.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}/logs`, scope `SANDBOX_READ` (inferred; formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandboxCommandLogs(
    ...call: CallArguments<GetSandboxCommandLogsParameters, Defaults>
  ): LinesCall<SandboxCommandLog, GetSandboxCommandLogsResult>;

  /**
   * List the snapshots of a sandbox
   *
   * Returns the snapshots of a sandbox, all at once.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandboxSnapshots(
    ...call: CallArguments<GetSandboxSnapshotsParameters, Defaults>
  ): OperationCall<SnapshotsView, GetSandboxSnapshotsResult>;

  /**
   * Add a snapshot
   *
   * Takes a snapshot of a sandbox. The response comes before it is done: poll `getSandboxSnapshot` until `status` is
   * `CREATED`.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addSandboxSnapshot(
    ...call: CallArguments<AddSandboxSnapshotParameters, Defaults>
  ): OperationCall<SnapshotView, AddSandboxSnapshotResult>;

  /**
   * Get a snapshot
   *
   * Returns one snapshot of a sandbox.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots/{snapshot_id}`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandboxSnapshot(
    ...call: CallArguments<GetSandboxSnapshotParameters, Defaults>
  ): OperationCall<SnapshotView, GetSandboxSnapshotResult>;

  /**
   * Delete a snapshot of a sandbox
   *
   * Deletes a snapshot of a sandbox.
   *
   * `DELETE /workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots/{snapshot_id}`, scope `SANDBOX_MANAGE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteSandboxSnapshot(
    ...call: CallArguments<DeleteSandboxSnapshotParameters, Defaults>
  ): OperationCall<undefined, DeleteSandboxSnapshotResult>;

  /**
   * List the snapshots of a place
   *
   * Returns the snapshots of the project or the environment that a filter names, or of the workspace itself, all at
   * once. Those of deleted sandboxes are among them.
   *
   * `GET /workspaces/{workspace}/sandboxes/snapshots`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getProjectSnapshots(
    ...call: CallArguments<GetProjectSnapshotsParameters, Defaults>
  ): OperationCall<SnapshotsView, GetProjectSnapshotsResult>;

  /**
   * Delete a snapshot
   *
   * Deletes a snapshot, also one whose sandbox was deleted.
   *
   * `DELETE /workspaces/{workspace}/sandboxes/snapshots/{snapshot_id}`, scope `SANDBOX_MANAGE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteSnapshot(
    ...call: CallArguments<DeleteSnapshotParameters, Defaults>
  ): OperationCall<undefined, DeleteSnapshotResult>;

  /**
   * Get the YAML of a sandbox
   *
   * Returns a sandbox as YAML.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/yaml`, scope `SANDBOX_READ` (inferred; formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandboxYaml(
    ...call: CallArguments<GetSandboxYamlParameters, Defaults>
  ): OperationCall<SandboxYamlView, GetSandboxYamlResult>;

  /**
   * Update a sandbox by YAML
   *
   * Replaces the definition of a sandbox by that of the YAML: a key that is left out is emptied.
   *
   * `PATCH /workspaces/{workspace}/sandboxes/{sandbox_id}/yaml`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateSandboxByYaml(
    ...call: CallArguments<UpdateSandboxByYamlParameters, Defaults>
  ): OperationCall<SandboxResponse, UpdateSandboxByYamlResult>;

  /**
   * Add a sandbox by YAML
   *
   * Creates a sandbox from YAML.
   *
   * `POST /workspaces/{workspace}/sandboxes/yaml`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addSandboxByYaml(
    ...call: CallArguments<AddSandboxByYamlParameters, Defaults>
  ): OperationCall<SandboxResponse, AddSandboxByYamlResult>;

  /**
   * List a directory of a sandbox
   *
   * Returns what is in a directory of a sandbox.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSandboxContent(
    ...call: CallArguments<GetSandboxContentParameters, Defaults>
  ): OperationCall<SandboxContentView, GetSandboxContentResult>;

  /**
   * Create a directory of a sandbox
   *
   * Creates a directory in a sandbox.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  createSandboxDirectory(
    ...call: CallArguments<CreateSandboxDirectoryParameters, Defaults>
  ): OperationCall<SandboxContentItem, CreateSandboxDirectoryResult>;

  /**
   * Delete a file of a sandbox
   *
   * Deletes a file of a sandbox, or a directory with everything in it.
   *
   * `DELETE /workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}`, scope `SANDBOX_WRITE` (inferred; formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteSandboxFile(
    ...call: CallArguments<DeleteSandboxFileParameters, Defaults>
  ): OperationCall<undefined, DeleteSandboxFileResult>;

  /**
   * Upload a file to a sandbox
   *
   * Uploads one file to a path of a sandbox. The path ends with the name of the file.
   *
   * `POST /workspaces/{workspace}/sandboxes/{sandbox_id}/content/upload/{path}`, scope `SANDBOX_WRITE` (formerly `SANDBOX_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  uploadSandboxFile(
    ...call: CallArguments<UploadSandboxFileParameters, Defaults>
  ): OperationCall<SandboxContentItem, UploadSandboxFileResult>;

  /**
   * Download from a sandbox
   *
   * Returns a file of a sandbox, or a directory as a gzipped tar archive.
   *
   * Awaited, the call gives all bytes. `stream` gives them as they come, and keeps none.
   *
   * `GET /workspaces/{workspace}/sandboxes/{sandbox_id}/download/{path}`, scope `SANDBOX_READ` (formerly `SANDBOX_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  downloadSandboxContent(
    ...call: CallArguments<DownloadSandboxContentParameters, Defaults>
  ): DownloadCall<globalThis.Blob, DownloadSandboxContentResult>;

  /**
   * Get the token of tunnels
   *
   * Returns the token that agents sign in with: that of the workspace, or that of a project. **If there is none, the
   * call creates it.**
   *
   * `GET /workspaces/{workspace}/tunnels/token`, scope `TUNNEL_READ` (inferred; formerly `TUNNEL_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getTunnelToken(
    ...call: CallArguments<GetTunnelTokenParameters, Defaults>
  ): OperationCall<TunnelTokenView, GetTunnelTokenResult>;

  /**
   * Regenerate the token of tunnels
   *
   * Makes a new token. The old one stops working, so every agent has to be set up anew. Which success status Buddy
   * sends is not known.
   *
   * `POST /workspaces/{workspace}/tunnels/token`, scope `TUNNEL_MANAGE` (inferred)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  regenerateTunnelToken(
    ...call: CallArguments<RegenerateTunnelTokenParameters, Defaults>
  ): OperationCall<TunnelTokenView, RegenerateTunnelTokenResult>;

  /**
   * List artifacts
   *
   * Returns the artifacts of one place, all at once: of the workspace, or of the project or environment that a filter
   * names.
   *
   * `GET /workspaces/{workspace}/artifacts`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getArtifacts(
    ...call: CallArguments<GetArtifactsParameters, Defaults>
  ): OperationCall<ArtifactsView, GetArtifactsResult>;

  /**
   * Add an artifact
   *
   * Creates an artifact in the workspace, or in a project or an environment. It has no versions yet.
   *
   * `POST /workspaces/{workspace}/artifacts`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addArtifact(
    ...call: CallArguments<AddArtifactParameters, Defaults>
  ): OperationCall<ArtifactView, AddArtifactResult>;

  /**
   * Get an artifact
   *
   * Returns one artifact.
   *
   * `GET /workspaces/{workspace}/artifacts/{artifact_id}`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getArtifact(
    ...call: CallArguments<GetArtifactParameters, Defaults>
  ): OperationCall<ArtifactView, GetArtifactResult>;

  /**
   * Delete an artifact
   *
   * Deletes an artifact with all its versions.
   *
   * `DELETE /workspaces/{workspace}/artifacts/{artifact_id}`, scope `ARTIFACT_MANAGE` (formerly `PACKAGE_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteArtifact(
    ...call: CallArguments<DeleteArtifactParameters, Defaults>
  ): OperationCall<undefined, DeleteArtifactResult>;

  /**
   * Update an artifact
   *
   * Changes an artifact. What the body doesn't have stays.
   *
   * `PATCH /workspaces/{workspace}/artifacts/{artifact_id}`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateArtifact(
    ...call: CallArguments<UpdateArtifactParameters, Defaults>
  ): OperationCall<ArtifactView, UpdateArtifactResult>;

  /**
   * List artifact versions
   *
   * Returns the versions of an artifact, by pages.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getArtifactVersions(
    ...call: CallArguments<GetArtifactVersionsParameters, Defaults>
  ): PagedCall<
    ArtifactVersionsView,
    GetArtifactVersionsResult,
    NonNullable<ArtifactVersionsView["versions"]>[number]
  >;

  /**
   * Add an artifact version
   *
   * Creates an empty version of an artifact, or a copy of another version.
   *
   * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addArtifactVersion(
    ...call: CallArguments<AddArtifactVersionParameters, Defaults>
  ): OperationCall<ArtifactVersionView, AddArtifactVersionResult>;

  /**
   * Get an artifact version
   *
   * Returns one version of an artifact.
   *
   * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getArtifactVersion(
    ...call: CallArguments<GetArtifactVersionParameters, Defaults>
  ): OperationCall<ArtifactVersionView, GetArtifactVersionResult>;

  /**
   * Delete an artifact version
   *
   * Deletes a version of an artifact with its files.
   *
   * `DELETE /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}`, scope `ARTIFACT_MANAGE` (formerly `PACKAGE_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteArtifactVersion(
    ...call: CallArguments<DeleteArtifactVersionParameters, Defaults>
  ): OperationCall<undefined, DeleteArtifactVersionResult>;

  /**
   * List the root directory of an artifact version
   *
   * Returns what is in the root directory of a version.
   *
   * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getArtifactVersionRootContent(
    ...call: CallArguments<GetArtifactVersionRootContentParameters, Defaults>
  ): OperationCall<ArtifactVersionContentView, GetArtifactVersionRootContentResult>;

  /**
   * List the commits of an artifact version
   *
   * Returns the commits of a version of the type `GIT`, by pages.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commits`, scope `ARTIFACT_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getArtifactVersionCommits(
    ...call: CallArguments<GetArtifactVersionCommitsParameters, Defaults>
  ): PagedCall<
    ArtifactVersionCommitsView,
    GetArtifactVersionCommitsResult,
    NonNullable<ArtifactVersionCommitsView["commits"]>[number]
  >;

  /**
   * Get a commit of an artifact version
   *
   * Returns one commit of a version of the type `GIT`.
   *
   * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commits/{hash}`, scope `ARTIFACT_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getArtifactVersionCommit(
    ...call: CallArguments<GetArtifactVersionCommitParameters, Defaults>
  ): OperationCall<ArtifactVersionCommitView, GetArtifactVersionCommitResult>;

  /**
   * Commit to an artifact version
   *
   * Makes a commit of files that `uploadArtifactVersionCommitFile` uploaded. Which success status Buddy sends is not
   * known.
   *
   * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commit`, scope `ARTIFACT_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addArtifactVersionCommit(
    ...call: CallArguments<AddArtifactVersionCommitParameters, Defaults>
  ): OperationCall<ArtifactVersionView, AddArtifactVersionCommitResult>;

  /**
   * Upload a file for a commit
   *
   * Uploads a file that a commit can then name by its `upload_path`. Buddy's page doesn't describe the body; it is
   * taken to be the bytes of the file.
   *
   * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commit/upload`, scope `ARTIFACT_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  uploadArtifactVersionCommitFile(
    ...call: CallArguments<UploadArtifactVersionCommitFileParameters, Defaults>
  ): OperationCall<ArtifactVersionCommitUploadView, UploadArtifactVersionCommitFileResult>;

  /**
   * List a directory of an artifact version
   *
   * Returns what is in a directory of a version, or the one file at the path.
   *
   * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getArtifactVersionContentByPath(
    ...call: CallArguments<GetArtifactVersionContentByPathParameters, Defaults>
  ): OperationCall<ArtifactVersionContentView, GetArtifactVersionContentByPathResult>;

  /**
   * Create a directory of an artifact version
   *
   * Creates a directory in a version.
   *
   * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  createArtifactVersionDirectory(
    ...call: CallArguments<CreateArtifactVersionDirectoryParameters, Defaults>
  ): OperationCall<ArtifactVersionContentItem, CreateArtifactVersionDirectoryResult>;

  /**
   * Delete a file of an artifact version
   *
   * Deletes a file of a version, or a directory with everything in it.
   *
   * `DELETE /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}`, scope `ARTIFACT_MANAGE` (formerly `PACKAGE_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteArtifactVersionContent(
    ...call: CallArguments<DeleteArtifactVersionContentParameters, Defaults>
  ): OperationCall<undefined, DeleteArtifactVersionContentResult>;

  /**
   * Upload a file of an artifact version
   *
   * Uploads one file to a path of a version.
   *
   * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/upload/{path}`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  uploadArtifactVersionFile(
    ...call: CallArguments<UploadArtifactVersionFileParameters, Defaults>
  ): OperationCall<ArtifactVersionContentItem, UploadArtifactVersionFileResult>;

  /**
   * Download a file of an artifact version
   *
   * Returns one file of a version.
   *
   * Awaited, the call gives all bytes. `stream` gives them as they come, and keeps none.
   *
   * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/download/{path}`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  downloadArtifactVersionFile(
    ...call: CallArguments<DownloadArtifactVersionFileParameters, Defaults>
  ): DownloadCall<globalThis.Blob, DownloadArtifactVersionFileResult>;

  /**
   * Download an artifact version
   *
   * Returns all files of a version as a ZIP archive.
   *
   * Awaited, the call gives all bytes. `stream` gives them as they come, and keeps none.
   *
   * `GET /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/download`, scope `ARTIFACT_READ` (formerly `PACKAGE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  downloadArtifactVersion(
    ...call: CallArguments<DownloadArtifactVersionParameters, Defaults>
  ): DownloadCall<globalThis.Blob, DownloadArtifactVersionResult>;

  /**
   * Upload an artifact version
   *
   * Uploads the files of a version as a ZIP archive.
   *
   * `POST /workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/upload`, scope `ARTIFACT_WRITE` (formerly `PACKAGE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  uploadArtifactVersionFromZip(
    ...call: CallArguments<UploadArtifactVersionFromZipParameters, Defaults>
  ): OperationCall<ArtifactVersionView, UploadArtifactVersionFromZipResult>;

  /**
   * List the root directory of a repository
   *
   * Returns what is in the root directory of the repository.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/contents`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getRepositoryContents(
    ...call: CallArguments<GetRepositoryContentsParameters, Defaults>
  ): OperationCall<RepositoryContentsView, GetRepositoryContentsResult>;

  /**
   * Add a file
   *
   * Commits a new file to a branch.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/repository/contents`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  commitNewFile(
    ...call: CallArguments<CommitNewFileParameters, Defaults>
  ): OperationCall<CommittedFileView, CommitNewFileResult>;

  /**
   * Get a file or a directory
   *
   * Returns a file with its content in base64, or what is in a directory.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/contents/{path}`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getRepositoryContent(
    ...call: CallArguments<GetRepositoryContentParameters, Defaults>
  ): OperationCall<RepositoryPathView, GetRepositoryContentResult>;

  /**
   * Change a file
   *
   * Commits the new content of a file to a branch.
   *
   * `PUT /workspaces/{workspace}/projects/{project_name}/repository/contents/{path}`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  commitFileChanges(
    ...call: CallArguments<CommitFileChangesParameters, Defaults>
  ): OperationCall<CommittedFileView, CommitFileChangesResult>;

  /**
   * Delete a file
   *
   * Commits the removal of a file. Buddy's document says 200 with the commit; its Go client demands 204.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}/repository/contents/{path}`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteFile(
    ...call: CallArguments<DeleteFileParameters, Defaults>
  ): OperationCall<ShortCommitView | undefined, DeleteFileResult>;

  /**
   * List branches
   *
   * Returns the branches of the repository, all at once.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/branches`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getBranches(
    ...call: CallArguments<GetBranchesParameters, Defaults>
  ): OperationCall<BranchesView, GetBranchesResult>;

  /**
   * Add a branch
   *
   * Creates a branch at a commit.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/repository/branches`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addBranch(
    ...call: CallArguments<AddBranchParameters, Defaults>
  ): OperationCall<BranchView, AddBranchResult>;

  /**
   * Get a branch
   *
   * Returns one branch with its last commit.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/branches/{name}`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getBranch(
    ...call: CallArguments<GetBranchParameters, Defaults>
  ): OperationCall<BranchView, GetBranchResult>;

  /**
   * Delete a branch
   *
   * Deletes a branch. One that is not merged needs `force`.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}/repository/branches/{name}`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteBranch(
    ...call: CallArguments<DeleteBranchParameters, Defaults>
  ): OperationCall<undefined, DeleteBranchResult>;

  /**
   * List commits
   *
   * Returns the commits of the repository, the newest first, by pages.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/commits`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getCommits(
    ...call: CallArguments<GetCommitsParameters, Defaults>
  ): PagedCall<CommitsView, GetCommitsResult, NonNullable<CommitsView["commits"]>[number]>;

  /**
   * Get a commit
   *
   * Returns one commit with the files that it changed.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/commits/{revision}`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getCommit(
    ...call: CallArguments<GetCommitParameters, Defaults>
  ): OperationCall<CommitView, GetCommitResult>;

  /**
   * Compare two refs
   *
   * Returns the commits in which two branches, tags or commits differ.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/comparison/{base}...{head}`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getComparison(
    ...call: CallArguments<GetComparisonParameters, Defaults>
  ): OperationCall<CommitComparisonView, GetComparisonResult>;

  /**
   * List tags
   *
   * Returns the tags of the repository, all at once.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/tags`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getTags(...call: CallArguments<GetTagsParameters, Defaults>): OperationCall<TagsView, GetTagsResult>;

  /**
   * Add a tag
   *
   * Creates a tag at a commit. With a message it is annotated.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/repository/tags`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addTag(...call: CallArguments<AddTagParameters, Defaults>): OperationCall<TagView, AddTagResult>;

  /**
   * Get a tag
   *
   * Returns one tag with its commit.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/tags/{name}`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getTag(...call: CallArguments<GetTagParameters, Defaults>): OperationCall<TagView, GetTagResult>;

  /**
   * Delete a tag
   *
   * Deletes a tag. Its commit stays.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}/repository/tags/{name}`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteTag(...call: CallArguments<DeleteTagParameters, Defaults>): OperationCall<undefined, DeleteTagResult>;

  /**
   * List pull requests
   *
   * Returns the pull requests of the repository. Whether the list has pages is not known.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/pulls`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getPullRequests(
    ...call: CallArguments<GetPullRequestsParameters, Defaults>
  ): OperationCall<PullRequestsView, GetPullRequestsResult>;

  /**
   * Add a pull request
   *
   * Opens a pull request in a repository that Buddy hosts. Which success status Buddy sends is not known.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/repository/pulls`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addPullRequest(
    ...call: CallArguments<AddPullRequestParameters, Defaults>
  ): OperationCall<PullRequestView, AddPullRequestResult>;

  /**
   * Get a pull request
   *
   * Returns one pull request.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}`, scope `REPOSITORY_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getPullRequest(
    ...call: CallArguments<GetPullRequestParameters, Defaults>
  ): OperationCall<PullRequestView, GetPullRequestResult>;

  /**
   * Merge a pull request
   *
   * Merges a pull request in a repository that Buddy hosts. A rule set of the repository can forbid it; with which
   * status is not known. The success status is inferred.
   *
   * `PUT /workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}/merge`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  mergePullRequest(
    ...call: CallArguments<MergePullRequestParameters, Defaults>
  ): OperationCall<PullRequestView, MergePullRequestResult>;

  /**
   * Update the branch of a pull request
   *
   * Brings the branch to merge into up to date with the one that it is merged into, in a repository that Buddy hosts.
   * The success status is inferred.
   *
   * `PUT /workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}/update-branch`, scope `REPOSITORY_WRITE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updatePullRequestBranch(
    ...call: CallArguments<UpdatePullRequestBranchParameters, Defaults>
  ): OperationCall<PullRequestView, UpdatePullRequestBranchResult>;

  /**
   * List workspace members
   *
   * Returns one page of the members of a workspace: all of them for administrators, and for others those that they
   * share a project with.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/members`, scope `MEMBER_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getWorkspaceMembers(
    ...call: CallArguments<GetWorkspaceMembersParameters, Defaults>
  ): PagedCall<
    WorkspaceMembersView,
    GetWorkspaceMembersResult,
    NonNullable<WorkspaceMembersView["members"]>[number]
  >;

  /**
   * Add a workspace member
   *
   * Adds a person to the workspace by email address. The response can lack `name` until the person has signed in. Only
   * administrators can do this.
   *
   * `POST /workspaces/{workspace}/members`, scope `MEMBER_WRITE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addWorkspaceMember(
    ...call: CallArguments<AddWorkspaceMemberParameters, Defaults>
  ): OperationCall<WorkspaceMemberView, AddWorkspaceMemberResult>;

  /**
   * Get a workspace member
   *
   * Returns one member of a workspace. Users who are not administrators must share a project with the member.
   *
   * `GET /workspaces/{workspace}/members/{member_id}`, scope `MEMBER_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getWorkspaceMember(
    ...call: CallArguments<GetWorkspaceMemberParameters, Defaults>
  ): OperationCall<WorkspaceMemberView, GetWorkspaceMemberResult>;

  /**
   * Delete a workspace member
   *
   * Removes a person from the workspace. Only administrators can do this.
   *
   * `DELETE /workspaces/{workspace}/members/{member_id}`, scope `MEMBER_MANAGE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteWorkspaceMember(
    ...call: CallArguments<DeleteWorkspaceMemberParameters, Defaults>
  ): OperationCall<undefined, DeleteWorkspaceMemberResult>;

  /**
   * Update a workspace member
   *
   * Changes the rights of a member. What the body doesn't have stays.
   *
   * `PATCH /workspaces/{workspace}/members/{member_id}`, scope `MEMBER_WRITE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateWorkspaceMember(
    ...call: CallArguments<UpdateWorkspaceMemberParameters, Defaults>
  ): OperationCall<WorkspaceMemberView, UpdateWorkspaceMemberResult>;

  /**
   * List the projects of a member
   *
   * Returns the projects of a workspace member, by pages. People who are no administrators see only the projects that
   * they share.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/members/{member_id}/projects`, scope `WORKSPACE` (the former name; the new one is not known)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getWorkspaceMemberProjects(
    ...call: CallArguments<GetWorkspaceMemberProjectsParameters, Defaults>
  ): PagedCall<ProjectsView, GetWorkspaceMemberProjectsResult, NonNullable<ProjectsView["projects"]>[number]>;

  /**
   * List groups
   *
   * Returns the groups of a workspace, all at once.
   *
   * `GET /workspaces/{workspace}/groups`, scope `GROUP_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getGroups(
    ...call: CallArguments<GetGroupsParameters, Defaults>
  ): OperationCall<GroupsView, GetGroupsResult>;

  /**
   * Add a group
   *
   * Creates a group. Only administrators can do this. Buddy's document says 200, a page of 2022 says 201.
   *
   * `POST /workspaces/{workspace}/groups`, scope `GROUP_WRITE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addGroup(...call: CallArguments<AddGroupParameters, Defaults>): OperationCall<GroupView, AddGroupResult>;

  /**
   * Get a group
   *
   * Returns one group.
   *
   * `GET /workspaces/{workspace}/groups/{group_id}`, scope `GROUP_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getGroup(...call: CallArguments<GetGroupParameters, Defaults>): OperationCall<GroupView, GetGroupResult>;

  /**
   * Delete a group
   *
   * Deletes a group. Its people stay in the workspace.
   *
   * `DELETE /workspaces/{workspace}/groups/{group_id}`, scope `GROUP_MANAGE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteGroup(
    ...call: CallArguments<DeleteGroupParameters, Defaults>
  ): OperationCall<undefined, DeleteGroupResult>;

  /**
   * Update a group
   *
   * Changes a group. What the body doesn't have stays.
   *
   * `PATCH /workspaces/{workspace}/groups/{group_id}`, scope `GROUP_WRITE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateGroup(
    ...call: CallArguments<UpdateGroupParameters, Defaults>
  ): OperationCall<GroupView, UpdateGroupResult>;

  /**
   * List group members
   *
   * Returns the members of a group, all at once.
   *
   * `GET /workspaces/{workspace}/groups/{group_id}/members`, scope `GROUP_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getGroupMembers(
    ...call: CallArguments<GetGroupMembersParameters, Defaults>
  ): OperationCall<GroupMembersView, GetGroupMembersResult>;

  /**
   * Add a group member
   *
   * Adds a workspace member to a group. A page of 2022 shows the status 201.
   *
   * `POST /workspaces/{workspace}/groups/{group_id}/members`, scope `GROUP_WRITE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addGroupMember(
    ...call: CallArguments<AddGroupMemberParameters, Defaults>
  ): OperationCall<GroupMemberView, AddGroupMemberResult>;

  /**
   * Get a group member
   *
   * Returns one member of a group.
   *
   * `GET /workspaces/{workspace}/groups/{group_id}/members/{member_id}`, scope `GROUP_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getGroupMember(
    ...call: CallArguments<GetGroupMemberParameters, Defaults>
  ): OperationCall<GroupMemberView, GetGroupMemberResult>;

  /**
   * Delete a group member
   *
   * Takes a person out of a group.
   *
   * `DELETE /workspaces/{workspace}/groups/{group_id}/members/{member_id}`, scope `GROUP_MANAGE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteGroupMember(
    ...call: CallArguments<DeleteGroupMemberParameters, Defaults>
  ): OperationCall<undefined, DeleteGroupMemberResult>;

  /**
   * Update a group member
   *
   * Changes whether a person only belongs to a group or manages it.
   *
   * `PATCH /workspaces/{workspace}/groups/{group_id}/members/{member_id}`, scope `GROUP_WRITE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateGroupMember(
    ...call: CallArguments<UpdateGroupMemberParameters, Defaults>
  ): OperationCall<GroupMemberView, UpdateGroupMemberResult>;

  /**
   * List permission sets
   *
   * Returns the permission sets of a workspace, all at once. A new workspace has those that Buddy made.
   *
   * `GET /workspaces/{workspace}/permissions`, scope `PERMISSION_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getPermissionSets(
    ...call: CallArguments<GetPermissionSetsParameters, Defaults>
  ): OperationCall<PermissionSetsView, GetPermissionSetsResult>;

  /**
   * Add a permission set
   *
   * Creates a permission set of the type `CUSTOM`. Only administrators can do this.
   *
   * `POST /workspaces/{workspace}/permissions`, scope `PERMISSION_WRITE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addPermissionSet(
    ...call: CallArguments<AddPermissionSetParameters, Defaults>
  ): OperationCall<PermissionSetView, AddPermissionSetResult>;

  /**
   * Get a permission set
   *
   * Returns one permission set.
   *
   * `GET /workspaces/{workspace}/permissions/{permission_set_id}`, scope `PERMISSION_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getPermissionSet(
    ...call: CallArguments<GetPermissionSetParameters, Defaults>
  ): OperationCall<PermissionSetView, GetPermissionSetResult>;

  /**
   * Delete a permission set
   *
   * Deletes a permission set. Only administrators can do this.
   *
   * `DELETE /workspaces/{workspace}/permissions/{permission_set_id}`, scope `PERMISSION_MANAGE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deletePermissionSet(
    ...call: CallArguments<DeletePermissionSetParameters, Defaults>
  ): OperationCall<undefined, DeletePermissionSetResult>;

  /**
   * Update a permission set
   *
   * Changes a permission set. What the body doesn't have stays. Only administrators can do this.
   *
   * `PATCH /workspaces/{workspace}/permissions/{permission_set_id}`, scope `PERMISSION_WRITE` (inferred; formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updatePermissionSet(
    ...call: CallArguments<UpdatePermissionSetParameters, Defaults>
  ): OperationCall<PermissionSetView, UpdatePermissionSetResult>;

  /**
   * List domains
   *
   * Returns the DNS domains of a workspace, all at once.
   *
   * `GET /workspaces/{workspace}/domains`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getDomains(
    ...call: CallArguments<GetDomainsParameters, Defaults>
  ): OperationCall<DomainsView, GetDomainsResult>;

  /**
   * Add a domain
   *
   * Adds a domain to the workspace. **With the type `REGISTERED` it buys the domain.** Which success status Buddy
   * sends is not known.
   *
   * `POST /workspaces/{workspace}/domains`, scope `DOMAIN_MANAGE` (formerly `ZONE_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addDomain(
    ...call: CallArguments<AddDomainParameters, Defaults>
  ): OperationCall<DomainView, AddDomainResult>;

  /**
   * Get a domain
   *
   * Returns one domain.
   *
   * `GET /workspaces/{workspace}/domains/{domain_id}`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getDomain(
    ...call: CallArguments<GetDomainParameters, Defaults>
  ): OperationCall<DomainView, GetDomainResult>;

  /**
   * Delete a domain
   *
   * Deletes a domain with all its records.
   *
   * `DELETE /workspaces/{workspace}/domains/{domain_id}`, scope `DOMAIN_MANAGE`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteDomain(
    ...call: CallArguments<DeleteDomainParameters, Defaults>
  ): OperationCall<undefined, DeleteDomainResult>;

  /**
   * Get the YAML of a domain
   *
   * Returns the records of a domain as YAML.
   *
   * `GET /workspaces/{workspace}/domains/{domain_id}/yaml`, scope `DOMAIN_READ`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getDomainYaml(
    ...call: CallArguments<GetDomainYamlParameters, Defaults>
  ): OperationCall<DomainYamlView, GetDomainYamlResult>;

  /**
   * Update a domain by YAML
   *
   * Replaces the records of a domain by those of the YAML. The records `SOA` and `NS` of the domain itself have to
   * stay as they were. The success status is inferred.
   *
   * `PATCH /workspaces/{workspace}/domains/{domain_id}/yaml`, scope `DOMAIN_WRITE` (formerly `ZONE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateDomainByYaml(
    ...call: CallArguments<UpdateDomainByYamlParameters, Defaults>
  ): OperationCall<DomainView, UpdateDomainByYamlResult>;

  /**
   * Register a domain
   *
   * **Buys a domain.** The page is older than the one of `addDomain`, which does the same with the type `REGISTERED`:
   * use that one. Which success status Buddy sends is not known.
   *
   * `POST /workspaces/{workspace}/domains/register`, scope `DOMAIN_MANAGE` (inferred; formerly `ZONE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  registerDomain(
    ...call: CallArguments<RegisterDomainParameters, Defaults>
  ): OperationCall<DomainView, RegisterDomainResult>;

  /**
   * Claim a domain
   *
   * Claims a domain. The page is older than the one of `addDomain`, which does the same with the type `CLAIMED`: use
   * that one. Which success status Buddy sends is not known.
   *
   * `POST /workspaces/{workspace}/domains/claim`, scope `DOMAIN_MANAGE` (inferred; formerly `ZONE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  claimDomain(
    ...call: CallArguments<ClaimDomainParameters, Defaults>
  ): OperationCall<DomainView, ClaimDomainResult>;

  /**
   * List all records of a domain
   *
   * Returns the names and types of all records of a domain, all at once.
   *
   * `GET /workspaces/{workspace}/domains/{domain_id}/records`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getAllDomainRecords(
    ...call: CallArguments<GetAllDomainRecordsParameters, Defaults>
  ): OperationCall<RecordsView, GetAllDomainRecordsResult>;

  /**
   * List the records of a name
   *
   * Returns the types of the records that one name has.
   *
   * `GET /workspaces/{workspace}/domains/{domain_id}/records/{record_name}`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSubdomainRecords(
    ...call: CallArguments<GetSubdomainRecordsParameters, Defaults>
  ): OperationCall<RecordsView, GetSubdomainRecordsResult>;

  /**
   * Get a domain record
   *
   * Returns the values of one name and one type.
   *
   * `GET /workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}`, scope `DOMAIN_READ` (formerly `ZONE_READ`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getDomainRecord(
    ...call: CallArguments<GetDomainRecordParameters, Defaults>
  ): OperationCall<RecordView, GetDomainRecordResult>;

  /**
   * Delete a domain record
   *
   * Deletes the record of one name and one type with all its values.
   *
   * `DELETE /workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}`, scope `DOMAIN_WRITE` (formerly `ZONE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteDomainRecord(
    ...call: CallArguments<DeleteDomainRecordParameters, Defaults>
  ): OperationCall<undefined, DeleteDomainRecordResult>;

  /**
   * Create or replace a domain record
   *
   * Creates the record of one name and one type, or replaces it whole.
   *
   * `PATCH /workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}`, scope `DOMAIN_WRITE` (formerly `ZONE_WRITE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  upsertDomainRecord(
    ...call: CallArguments<UpsertDomainRecordParameters, Defaults>
  ): OperationCall<RecordView, UpsertDomainRecordResult>;

  /**
   * List distributions
   *
   * Returns the distributions of one place, all at once.
   *
   * `GET /workspaces/{workspace}/distributions`, scope `DISTRIBUTION_READ` (inferred; formerly `DISTRIBUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getDistributions(
    ...call: CallArguments<GetDistributionsParameters, Defaults>
  ): OperationCall<DistributionsView, GetDistributionsResult>;

  /**
   * Add a distribution
   *
   * Creates a distribution in the workspace, a project or an environment. Which success status Buddy sends is not
   * known.
   *
   * `POST /workspaces/{workspace}/distributions`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_ADD`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addDistribution(
    ...call: CallArguments<AddDistributionParameters, Defaults>
  ): OperationCall<DistributionView, AddDistributionResult>;

  /**
   * Get a distribution
   *
   * Returns one distribution with its routes.
   *
   * `GET /workspaces/{workspace}/distributions/{distribution_id}`, scope `DISTRIBUTION_READ` (inferred; formerly `DISTRIBUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getDistribution(
    ...call: CallArguments<GetDistributionParameters, Defaults>
  ): OperationCall<DistributionView, GetDistributionResult>;

  /**
   * Delete a distribution
   *
   * Deletes a distribution with its routes.
   *
   * `DELETE /workspaces/{workspace}/distributions/{distribution_id}`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteDistribution(
    ...call: CallArguments<DeleteDistributionParameters, Defaults>
  ): OperationCall<undefined, DeleteDistributionResult>;

  /**
   * Update a distribution
   *
   * Changes a distribution. What the body doesn't have stays. The success status is inferred.
   *
   * `PATCH /workspaces/{workspace}/distributions/{distribution_id}`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateDistribution(
    ...call: CallArguments<UpdateDistributionParameters, Defaults>
  ): OperationCall<DistributionView, UpdateDistributionResult>;

  /**
   * List routable domains
   *
   * Returns the domains that a distribution can have routes for, all at once.
   *
   * `GET /workspaces/{workspace}/distributions/{distribution_id}/routable-domains`, scope `DISTRIBUTION_READ` (inferred; formerly `DISTRIBUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getRoutableDomains(
    ...call: CallArguments<GetRoutableDomainsParameters, Defaults>
  ): OperationCall<RoutableDomainsView, GetRoutableDomainsResult>;

  /**
   * List routes
   *
   * Returns the routes of a distribution, all at once.
   *
   * `GET /workspaces/{workspace}/distributions/{distribution_id}/routes`, scope `DISTRIBUTION_READ` (inferred; formerly `DISTRIBUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getRoutes(
    ...call: CallArguments<GetRoutesParameters, Defaults>
  ): OperationCall<RoutesView, GetRoutesResult>;

  /**
   * Add a route
   *
   * Adds a route to a distribution. Which success status Buddy sends is not known.
   *
   * `POST /workspaces/{workspace}/distributions/{distribution_id}/routes`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_ADD`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addRoute(...call: CallArguments<AddRouteParameters, Defaults>): OperationCall<RouteView, AddRouteResult>;

  /**
   * Get a route
   *
   * Returns one route of a distribution.
   *
   * `GET /workspaces/{workspace}/distributions/{distribution_id}/routes/{route_id}`, scope `DISTRIBUTION_READ` (formerly `DISTRIBUTION_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getRoute(...call: CallArguments<GetRouteParameters, Defaults>): OperationCall<RouteView, GetRouteResult>;

  /**
   * Update a route
   *
   * Changes a route. What the body doesn't have stays. The success status is inferred.
   *
   * `PATCH /workspaces/{workspace}/distributions/{distribution_id}/routes/{route_id}`, scope `DISTRIBUTION_WRITE` (inferred; formerly `DISTRIBUTION_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateRoute(
    ...call: CallArguments<UpdateRouteParameters, Defaults>
  ): OperationCall<RouteView, UpdateRouteResult>;

  /**
   * List unit test suites
   *
   * Returns the unit test suites of a project, all at once.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUnitTestSuites(
    ...call: CallArguments<GetUnitTestSuitesParameters, Defaults>
  ): OperationCall<UnitTestSuitesView, GetUnitTestSuitesResult>;

  /**
   * Add a unit test suite
   *
   * Creates a unit test suite. Its token reports the results.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addUnitTestSuite(
    ...call: CallArguments<AddUnitTestSuiteParameters, Defaults>
  ): OperationCall<UnitTestSuiteView, AddUnitTestSuiteResult>;

  /**
   * Get a unit test suite
   *
   * Returns one unit test suite.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUnitTestSuite(
    ...call: CallArguments<GetUnitTestSuiteParameters, Defaults>
  ): OperationCall<UnitTestSuiteView, GetUnitTestSuiteResult>;

  /**
   * Delete a unit test suite
   *
   * Deletes a unit test suite with its sessions.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}`, scope `UNIT_TEST_MANAGE` (inferred)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteUnitTestSuite(
    ...call: CallArguments<DeleteUnitTestSuiteParameters, Defaults>
  ): OperationCall<undefined, DeleteUnitTestSuiteResult>;

  /**
   * Get the token of a unit test suite
   *
   * Returns the token that reports the results of a suite. That the response is that of visual test suites is
   * inferred.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/token`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUnitTestSuiteToken(
    ...call: CallArguments<GetUnitTestSuiteTokenParameters, Defaults>
  ): OperationCall<SuiteTokenView, GetUnitTestSuiteTokenResult>;

  /**
   * List test sessions
   *
   * Returns the sessions of a suite, by pages.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions`, scope `UNIT_TEST_READ` (formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUnitTestSessions(
    ...call: CallArguments<GetUnitTestSessionsParameters, Defaults>
  ): PagedCall<
    TestSessionsView,
    GetUnitTestSessionsResult,
    NonNullable<TestSessionsView["sessions"]>[number]
  >;

  /**
   * Add a test session
   *
   * Starts a session of a suite. `addSessionByToken` does the same with the token of the suite.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addUnitTestSession(
    ...call: CallArguments<AddUnitTestSessionParameters, Defaults>
  ): OperationCall<TestSessionView, AddUnitTestSessionResult>;

  /**
   * Get a test session
   *
   * Returns one session of a suite.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUnitTestSession(
    ...call: CallArguments<GetUnitTestSessionParameters, Defaults>
  ): OperationCall<TestSessionView, GetUnitTestSessionResult>;

  /**
   * Delete a test session
   *
   * Deletes a session with its results.
   *
   * `DELETE /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}`, scope `UNIT_TEST_MANAGE` (inferred)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteUnitTestSession(
    ...call: CallArguments<DeleteUnitTestSessionParameters, Defaults>
  ): OperationCall<undefined, DeleteUnitTestSessionResult>;

  /**
   * Close a test session
   *
   * Ends a session.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/close`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  closeUnitTestSession(
    ...call: CallArguments<CloseUnitTestSessionParameters, Defaults>
  ): OperationCall<TestSessionView, CloseUnitTestSessionResult>;

  /**
   * Reopen a test session
   *
   * Opens a session that has ended again, so that more results can be added.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/reopen`, scope `UNIT_TEST_WRITE` (formerly `UNIT_TEST_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  reopenUnitTestSession(
    ...call: CallArguments<ReopenUnitTestSessionParameters, Defaults>
  ): OperationCall<TestSessionView, ReopenUnitTestSessionResult>;

  /**
   * List all test cases of a session
   *
   * Returns the test cases of a session, by pages.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/cases`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getSessionCases(
    ...call: CallArguments<GetSessionCasesParameters, Defaults>
  ): PagedCall<TestCasesView, GetSessionCasesResult, NonNullable<TestCasesView["cases"]>[number]>;

  /**
   * Add or change a test case
   *
   * Adds a test case to a session (201), or changes it (200).
   *
   * `PUT /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/cases`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  upsertUnitTestCase(
    ...call: CallArguments<UpsertUnitTestCaseParameters, Defaults>
  ): OperationCall<TestCaseView, UpsertUnitTestCaseResult>;

  /**
   * List test groups
   *
   * Returns the test groups of a session, by pages.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUnitTestGroups(
    ...call: CallArguments<GetUnitTestGroupsParameters, Defaults>
  ): PagedCall<TestGroupsView, GetUnitTestGroupsResult, NonNullable<TestGroupsView["test_groups"]>[number]>;

  /**
   * Add a test group
   *
   * Adds a test group to a session.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups`, scope `UNIT_TEST_WRITE` (inferred; formerly `UNIT_TEST_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addUnitTestGroup(
    ...call: CallArguments<AddUnitTestGroupParameters, Defaults>
  ): OperationCall<TestGroupView, AddUnitTestGroupResult>;

  /**
   * Get a test group
   *
   * Returns one test group of a session.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUnitTestGroup(
    ...call: CallArguments<GetUnitTestGroupParameters, Defaults>
  ): OperationCall<TestGroupView, GetUnitTestGroupResult>;

  /**
   * List the test cases of a group
   *
   * Returns the test cases of a group, by pages.
   *
   * Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}/cases`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUnitTestCases(
    ...call: CallArguments<GetUnitTestCasesParameters, Defaults>
  ): PagedCall<TestCasesView, GetUnitTestCasesResult, NonNullable<TestCasesView["cases"]>[number]>;

  /**
   * Get a test case
   *
   * Returns one test case.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}/cases/{case_id}`, scope `UNIT_TEST_READ` (inferred; formerly `UNIT_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUnitTestCase(
    ...call: CallArguments<GetUnitTestCaseParameters, Defaults>
  ): OperationCall<TestCaseView, GetUnitTestCaseResult>;

  /**
   * Import test reports
   *
   * Creates a session from reports. The call takes the token of the suite.
   *
   * `POST /unit-tests/import`, with a token of its own: the option `tokens: { SuiteToken }`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  importSession(
    parameters: ImportSessionParameters,
    options?: CallOptions,
  ): OperationCall<TestSessionView, ImportSessionResult>;

  /**
   * Add a test session by the suite's token
   *
   * Starts a session of the suite that the token belongs to.
   *
   * `POST /unit-tests/sessions`, with a token of its own: the option `tokens: { SuiteToken }`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addSessionByToken(
    parameters: AddSessionByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestSessionView, AddSessionByTokenResult>;

  /**
   * Add or change a test case by the suite's token
   *
   * Adds a test case to a session of the suite that the token belongs to, or changes it.
   *
   * `PUT /unit-tests/sessions/{session_id}/cases`, with a token of its own: the option `tokens: { SuiteToken }`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  upsertCaseByToken(
    parameters: UpsertCaseByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestCaseView, UpsertCaseByTokenResult>;

  /**
   * Add test cases by the suite's token
   *
   * Adds several test cases to a session of the suite that the token belongs to.
   *
   * `POST /unit-tests/sessions/{session_id}/cases/batch`, with a token of its own: the option `tokens: { SuiteToken }`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addCasesByToken(
    parameters: AddCasesByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestCasesView, AddCasesByTokenResult>;

  /**
   * Close a test session by the suite's token
   *
   * Ends a session of the suite that the token belongs to.
   *
   * `POST /unit-tests/sessions/{session_id}/close`, with a token of its own: the option `tokens: { SuiteToken }`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  closeSessionByToken(
    parameters: CloseSessionByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestSessionView, CloseSessionByTokenResult>;

  /**
   * Reopen a test session by the suite's token
   *
   * Opens a session of the suite that the token belongs to again.
   *
   * `POST /unit-tests/sessions/{session_id}/reopen`, with a token of its own: the option `tokens: { SuiteToken }`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  reopenSessionByToken(
    parameters: ReopenSessionByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestSessionView, ReopenSessionByTokenResult>;

  /**
   * List visual test suites
   *
   * Returns the visual test suites of a project, all at once.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/visual-tests/suites`, scope `VISUAL_TEST_READ` (inferred; formerly `VISUAL_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getVisualTestSuites(
    ...call: CallArguments<GetVisualTestSuitesParameters, Defaults>
  ): OperationCall<VisualTestSuitesView, GetVisualTestSuitesResult>;

  /**
   * Add a visual test suite
   *
   * Creates a visual test suite. Its token reports the results.
   *
   * `POST /workspaces/{workspace}/projects/{project_name}/visual-tests/suites`, scope `VISUAL_TEST_WRITE` (inferred; formerly `VISUAL_TEST_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addVisualTestSuite(
    ...call: CallArguments<AddVisualTestSuiteParameters, Defaults>
  ): OperationCall<VisualTestSuiteView, AddVisualTestSuiteResult>;

  /**
   * Get the token of a visual test suite
   *
   * Returns the token that reports the results of a suite.
   *
   * `GET /workspaces/{workspace}/projects/{project_name}/visual-tests/suites/{suite_id}/token`, scope `VISUAL_TEST_READ` (inferred; formerly `VISUAL_TEST_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getVisualTestSuiteToken(
    ...call: CallArguments<GetVisualTestSuiteTokenParameters, Defaults>
  ): OperationCall<SuiteTokenView, GetVisualTestSuiteTokenResult>;

  /**
   * Get the user of the token
   *
   * Returns the user that the token belongs to.
   *
   * `GET /user`, scope `USER_READ` (formerly `USER_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getUser(parameters?: GetUserParameters, options?: CallOptions): OperationCall<UserView, GetUserResult>;

  /**
   * Update the user
   *
   * Changes the name of the user that the token belongs to.
   *
   * `PATCH /user`, scope `USER_WRITE` (formerly `USER_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateUser(
    parameters: UpdateUserParameters,
    options?: CallOptions,
  ): OperationCall<UserView, UpdateUserResult>;

  /**
   * Get the token that makes the call
   *
   * Returns the scopes, the IP addresses and the workspaces of the token that makes the call, and when it expires.
   * Call it to find out why another call was refused.
   *
   * `GET /user/token`, scope `USER_PAT_READ` (inferred; formerly `TOKEN_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getCurrentToken(
    parameters?: GetCurrentTokenParameters,
    options?: CallOptions,
  ): OperationCall<TokenView, GetCurrentTokenResult>;

  /**
   * List email addresses
   *
   * Returns the email addresses of the user that the token belongs to, all at once.
   *
   * `GET /user/emails`, scope `USER_EMAIL_READ` (formerly `USER_EMAIL`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getEmails(
    parameters?: GetEmailsParameters,
    options?: CallOptions,
  ): OperationCall<UserEmailsView, GetEmailsResult>;

  /**
   * Add an email address
   *
   * Adds an email address to the user. Its owner then has to confirm it. At most 10 calls an hour are allowed. A
   * malformed email address is a 400. Older pages show the status 200.
   *
   * `POST /user/emails`, scope `USER_EMAIL_WRITE` (formerly `MANAGE_EMAILS`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addEmail(
    parameters: AddEmailParameters,
    options?: CallOptions,
  ): OperationCall<UserEmailView, AddEmailResult>;

  /**
   * Delete an email address
   *
   * Removes an email address from the user.
   *
   * `DELETE /user/emails/{email}`, scope `USER_EMAIL_MANAGE` (inferred; formerly `MANAGE_EMAILS`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteEmail(
    parameters: DeleteEmailParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteEmailResult>;

  /**
   * List SSH keys
   *
   * Returns the public SSH keys of the user that the token belongs to, all at once.
   *
   * `GET /user/keys`, scope `USER_SSH_KEY_READ` (formerly `USER_KEY`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getKeys(
    parameters?: GetKeysParameters,
    options?: CallOptions,
  ): OperationCall<PublicSshKeysView, GetKeysResult>;

  /**
   * Add an SSH key
   *
   * Adds a public SSH key to the user. A page of 2022 allows 10 calls an hour. A key can't be changed: delete it and
   * add another.
   *
   * `POST /user/keys`, scope `USER_SSH_KEY_WRITE` (inferred; formerly `USER_KEY`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addKey(parameters: AddKeyParameters, options?: CallOptions): OperationCall<PublicSshKeyView, AddKeyResult>;

  /**
   * Get an SSH key
   *
   * Returns one public SSH key of the user.
   *
   * `GET /user/keys/{key_id}`, scope `USER_SSH_KEY_READ` (formerly `USER_KEY`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getKey(parameters: GetKeyParameters, options?: CallOptions): OperationCall<PublicSshKeyView, GetKeyResult>;

  /**
   * Delete an SSH key
   *
   * Removes a public SSH key from the user.
   *
   * `DELETE /user/keys/{key_id}`, scope `USER_SSH_KEY_MANAGE` (inferred; formerly `USER_KEY`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteKey(
    parameters: DeleteKeyParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteKeyResult>;

  /**
   * List tokens
   *
   * Returns the personal access tokens of the user, all at once, without their scopes and restrictions; `getTokenById`
   * returns those.
   *
   * `GET /user/tokens`, scope `USER_PAT_READ` (inferred; formerly `TOKEN_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getTokens(
    parameters?: GetTokensParameters,
    options?: CallOptions,
  ): OperationCall<TokensView, GetTokensResult>;

  /**
   * Add a token
   *
   * Creates a personal access token. The response is the only one that has its secret, as `token`. Older pages show
   * the status 200.
   *
   * `POST /user/tokens`, scope `USER_PAT_WRITE` (inferred; formerly `TOKEN_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  addToken(parameters: AddTokenParameters, options?: CallOptions): OperationCall<TokenView, AddTokenResult>;

  /**
   * Get a token
   *
   * Returns one personal access token with its scopes and restrictions, but without its secret. `getCurrentToken`
   * returns the token that makes the call.
   *
   * `GET /user/tokens/{token_id}`, scope `USER_PAT_READ` (inferred; formerly `TOKEN_INFO`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getTokenById(
    parameters: GetTokenByIdParameters,
    options?: CallOptions,
  ): OperationCall<TokenView, GetTokenByIdResult>;

  /**
   * Delete a token
   *
   * Deletes a personal access token. Its restrictions have to be those of the token that makes the call.
   *
   * `DELETE /user/tokens/{token_id}`, scope `USER_PAT_MANAGE` (inferred; formerly `TOKEN_MANAGE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteToken(
    parameters: DeleteTokenParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteTokenResult>;

  /**
   * Exchange an OIDC token
   *
   * Exchanges the token of another service, such as a CI system, for a short-lived token of Buddy. The response is
   * that token as a JSON string. How long it lasts, and what it may do, is set at the provider in the Buddy web app.
   *
   * `POST /user/oidc/tokens`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  issueCredentialsWithOidcProvider(
    parameters: IssueCredentialsWithOidcProviderParameters,
    options?: CallOptions,
  ): OperationCall<string, IssueCredentialsWithOidcProviderResult>;

  /**
   * Register an OAuth 2.0 client
   *
   * Registers a client by RFC 7591. The response has the `registration_access_token` that later calls about this
   * client need. The properties of the body are inferred from `updateClientConfiguration`.
   *
   * `POST /oauth2/register`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  registerClient(
    parameters: RegisterClientParameters,
    options?: CallOptions,
  ): OperationCall<DynamicClientRegistrationResponse, RegisterClientResult>;

  /**
   * Get an OAuth 2.0 client
   *
   * Returns a client. The call takes the registration token of that client.
   *
   * `GET /oauth2/register/{client_id}`, with a token of its own: the option `tokens: { RegistrationToken }`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getClientConfiguration(
    parameters: GetClientConfigurationParameters,
    options?: CallOptions,
  ): OperationCall<DynamicClientRegistrationResponse, GetClientConfigurationResult>;

  /**
   * Delete an OAuth 2.0 client
   *
   * Deletes a client. The call takes the registration token of that client.
   *
   * `DELETE /oauth2/register/{client_id}`, with a token of its own: the option `tokens: { RegistrationToken }`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  deleteClient(
    parameters: DeleteClientParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteClientResult>;

  /**
   * Update an OAuth 2.0 client
   *
   * Changes a client. The call takes the registration token of that client.
   *
   * `PATCH /oauth2/register/{client_id}`, with a token of its own: the option `tokens: { RegistrationToken }`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  updateClientConfiguration(
    parameters: UpdateClientConfigurationParameters,
    options?: CallOptions,
  ): OperationCall<DynamicClientRegistrationResponse, UpdateClientConfigurationResult>;

  /**
   * Get an OAuth 2.0 token
   *
   * Issues a token for an OAuth 2.0 client: for the code of an authorization, for a refresh token, or for the client
   * itself.
   *
   * `POST /oauth2/token`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  issueToken(
    parameters: IssueTokenParameters,
    options?: CallOptions,
  ): OperationCall<OAuthTokenView, IssueTokenResult>;

  /**
   * Revoke an OAuth 2.0 token
   *
   * Makes a token of an OAuth 2.0 client invalid. That the body is a form is inferred from `issueToken`.
   *
   * `POST /oauth2/revoke`
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  revokeToken(
    parameters: RevokeTokenParameters,
    options?: CallOptions,
  ): OperationCall<undefined, RevokeTokenResult>;
}
