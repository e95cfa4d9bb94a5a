// What @buddy-openapi/client exports. Written by `pnpm generate`. Do not edit.

import { ActionExecutionLogsView } from "@buddy-openapi/types";
import { ActionExecutionView } from "@buddy-openapi/types";
import { AddIntegrationRequest } from "@buddy-openapi/types";
import { AddVariableRequest } from "@buddy-openapi/types";
import { Client } from "openapi-fetch";
import { EnvironmentView } from "@buddy-openapi/types";
import { EnvironmentsView } from "@buddy-openapi/types";
import { ErrorView } from "@buddy-openapi/types";
import { ExecutionView } from "@buddy-openapi/types";
import { ExecutionsView } from "@buddy-openapi/types";
import { GroupView } from "@buddy-openapi/types";
import { GroupsView } from "@buddy-openapi/types";
import { IdsView } from "@buddy-openapi/types";
import { IntegrationView } from "@buddy-openapi/types";
import { IntegrationsView } from "@buddy-openapi/types";
import { PipelineSortKey } from "@buddy-openapi/types";
import { PipelineView } from "@buddy-openapi/types";
import { PipelinesView } from "@buddy-openapi/types";
import { ProjectSortKey } from "@buddy-openapi/types";
import { ProjectStatus } from "@buddy-openapi/types";
import { ProjectView } from "@buddy-openapi/types";
import { ProjectsView } from "@buddy-openapi/types";
import { RunPipelineRequest } from "@buddy-openapi/types";
import { SortDirection } from "@buddy-openapi/types";
import { TokenView } from "@buddy-openapi/types";
import { UpdateExecutionRequest } from "@buddy-openapi/types";
import { UpdateIntegrationRequest } from "@buddy-openapi/types";
import { UpdateVariableRequest } from "@buddy-openapi/types";
import { UserView } from "@buddy-openapi/types";
import { VariableView } from "@buddy-openapi/types";
import { VariablesView } from "@buddy-openapi/types";
import { WorkspaceMemberSortKey } from "@buddy-openapi/types";
import { WorkspaceMemberView } from "@buddy-openapi/types";
import { WorkspaceMembersView } from "@buddy-openapi/types";
import { WorkspaceView } from "@buddy-openapi/types";
import { WorkspacesView } from "@buddy-openapi/types";
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

export interface AddVariableParameters {
  workspace: string;
  body: AddVariableRequest;
}

export type AddVariableResult =
  | Success<200, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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
  getWorkspaces(
    parameters?: GetWorkspacesParameters,
    options?: CallOptions,
  ): OperationCall<WorkspacesView, GetWorkspacesResult>;
  getWorkspace(
    parameters: GetWorkspaceParameters,
    options?: CallOptions,
  ): OperationCall<WorkspaceView, GetWorkspaceResult>;
  getIdentifiers(
    parameters: GetIdentifiersParameters,
    options?: CallOptions,
  ): OperationCall<IdsView, GetIdentifiersResult>;
  getProjects(
    parameters: GetProjectsParameters,
    options?: CallOptions,
  ): OperationCall<ProjectsView, GetProjectsResult>;
  getProject(
    parameters: GetProjectParameters,
    options?: CallOptions,
  ): OperationCall<ProjectView, GetProjectResult>;
  getPipelines(
    parameters: GetPipelinesParameters,
    options?: CallOptions,
  ): OperationCall<PipelinesView, GetPipelinesResult>;
  getPipeline(
    parameters: GetPipelineParameters,
    options?: CallOptions,
  ): OperationCall<PipelineView, GetPipelineResult>;
  getExecutions(
    parameters: GetExecutionsParameters,
    options?: CallOptions,
  ): OperationCall<ExecutionsView, GetExecutionsResult>;
  runPipeline(
    parameters: RunPipelineParameters,
    options?: CallOptions,
  ): OperationCall<ExecutionView, RunPipelineResult>;
  getExecution(
    parameters: GetExecutionParameters,
    options?: CallOptions,
  ): OperationCall<ExecutionView, GetExecutionResult>;
  updateExecution(
    parameters: UpdateExecutionParameters,
    options?: CallOptions,
  ): OperationCall<ExecutionView, UpdateExecutionResult>;
  getActionExecution(
    parameters: GetActionExecutionParameters,
    options?: CallOptions,
  ): OperationCall<ActionExecutionView, GetActionExecutionResult>;
  getActionExecutionLogs(
    parameters: GetActionExecutionLogsParameters,
    options?: CallOptions,
  ): OperationCall<ActionExecutionLogsView, GetActionExecutionLogsResult>;
  getVariables(
    parameters: GetVariablesParameters,
    options?: CallOptions,
  ): OperationCall<VariablesView, GetVariablesResult>;
  addVariable(
    parameters: AddVariableParameters,
    options?: CallOptions,
  ): OperationCall<VariableView, AddVariableResult>;
  getVariable(
    parameters: GetVariableParameters,
    options?: CallOptions,
  ): OperationCall<VariableView, GetVariableResult>;
  deleteVariable(
    parameters: DeleteVariableParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteVariableResult>;
  updateVariable(
    parameters: UpdateVariableParameters,
    options?: CallOptions,
  ): OperationCall<VariableView, UpdateVariableResult>;
  getEnvironments(
    parameters: GetEnvironmentsParameters,
    options?: CallOptions,
  ): OperationCall<EnvironmentsView, GetEnvironmentsResult>;
  getEnvironment(
    parameters: GetEnvironmentParameters,
    options?: CallOptions,
  ): OperationCall<EnvironmentView, GetEnvironmentResult>;
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
  getWorkspaceMembers(
    parameters: GetWorkspaceMembersParameters,
    options?: CallOptions,
  ): OperationCall<WorkspaceMembersView, GetWorkspaceMembersResult>;
  getWorkspaceMember(
    parameters: GetWorkspaceMemberParameters,
    options?: CallOptions,
  ): OperationCall<WorkspaceMemberView, GetWorkspaceMemberResult>;
  getGroups(
    parameters: GetGroupsParameters,
    options?: CallOptions,
  ): OperationCall<GroupsView, GetGroupsResult>;
  getGroup(parameters: GetGroupParameters, options?: CallOptions): OperationCall<GroupView, GetGroupResult>;
  getUser(parameters?: GetUserParameters, options?: CallOptions): OperationCall<UserView, GetUserResult>;
  getCurrentToken(
    parameters?: GetCurrentTokenParameters,
    options?: CallOptions,
  ): OperationCall<TokenView, GetCurrentTokenResult>;
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

export interface DeleteVariableParameters {
  workspace: string;
  variable_id: number;
}

export type DeleteVariableResult =
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

export interface GetActionExecutionLogsParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  execution_id: number;
  action_execution_id: string;
  offset?: number | undefined;
  limit?: number | undefined;
}

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

export interface GetActionExecutionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  execution_id: number;
  action_execution_id: string;
}

export type GetActionExecutionResult =
  | Success<200, ActionExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type GetCurrentTokenParameters = Record<string, never>;

export type GetCurrentTokenResult =
  | Success<200, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface GetEnvironmentParameters {
  workspace: string;
  environment_id: string;
}

export type GetEnvironmentResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetEnvironmentsParameters {
  workspace: string;
  project_name?: string | undefined;
}

export type GetEnvironmentsResult =
  | Success<200, EnvironmentsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetExecutionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  execution_id: number;
}

export type GetExecutionResult =
  | Success<200, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetExecutionsParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  page?: number | undefined;
  per_page?: number | undefined;
}

export type GetExecutionsResult =
  | Success<200, ExecutionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetGroupParameters {
  workspace: string;
  group_id: number;
}

export type GetGroupResult =
  | Success<200, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetGroupsParameters {
  workspace: string;
}

export type GetGroupsResult =
  | Success<200, GroupsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetIdentifiersParameters {
  workspace: string;
  project?: string | undefined;
  pipeline?: string | undefined;
  environment?: string | undefined;
  artifact?: string | undefined;
  artifact_version?: string | undefined;
  sandbox?: string | undefined;
  unit_test_suite?: string | undefined;
  visual_test_suite?: string | undefined;
  crawl_suite?: string | undefined;
  distribution?: string | undefined;
  target?: string | undefined;
  integration?: string | undefined;
  route_subdomain?: string | undefined;
  route_domain?: string | undefined;
  route_path?: string | undefined;
  agent?: string | undefined;
  tunnel?: string | undefined;
}

export type GetIdentifiersResult =
  | Success<200, IdsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

export interface GetPipelineParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
}

export type GetPipelineResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetPipelinesParameters {
  workspace: string;
  project_name: string;
  page?: number | undefined;
  per_page?: number | undefined;
  sort_by?: PipelineSortKey | undefined;
  sort_direction?: SortDirection | undefined;
}

export type GetPipelinesResult =
  | Success<200, PipelinesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetProjectParameters {
  workspace: string;
  project_name: string;
}

export type GetProjectResult =
  | Success<200, ProjectView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetProjectsParameters {
  workspace: string;
  membership?: boolean | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
  sort_by?: ProjectSortKey | undefined;
  sort_direction?: SortDirection | undefined;
  status?: ProjectStatus | undefined;
}

export type GetProjectsResult =
  | Success<200, ProjectsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type GetUserParameters = Record<string, never>;

export type GetUserResult =
  | Success<200, UserView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface GetVariableParameters {
  workspace: string;
  variable_id: number;
}

export type GetVariableResult =
  | Success<200, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetVariablesParameters {
  workspace: string;
  project_name?: string | undefined;
  pipeline_id?: number | undefined;
  environment_id?: string | undefined;
  action_id?: number | undefined;
  sandbox_id?: string | undefined;
}

export type GetVariablesResult =
  | Success<200, VariablesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetWorkspaceMemberParameters {
  workspace: string;
  member_id: number;
}

export type GetWorkspaceMemberResult =
  | Success<200, WorkspaceMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetWorkspaceMembersParameters {
  workspace: string;
  page?: number | undefined;
  per_page?: number | undefined;
  sort_by?: WorkspaceMemberSortKey | undefined;
  sort_direction?: SortDirection | undefined;
}

export type GetWorkspaceMembersResult =
  | Success<200, WorkspaceMembersView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetWorkspaceParameters {
  workspace: string;
}

export type GetWorkspaceResult =
  | Success<200, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type GetWorkspacesParameters = Record<string, never>;

export type GetWorkspacesResult =
  | Success<200, WorkspacesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

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

export interface RunPipelineParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  body: RunPipelineRequest;
}

export type RunPipelineResult =
  | Success<200, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface Success<Status extends number, Data, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: true;
  readonly data: Data;
}

type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;

export interface UpdateExecutionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  execution_id: number;
  body: UpdateExecutionRequest;
}

export type UpdateExecutionResult =
  | Success<200, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

export interface UpdateVariableParameters {
  workspace: string;
  variable_id: number;
  body: UpdateVariableRequest;
}

export type UpdateVariableResult =
  | Success<200, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export const addVariable: (
  client: BaseClient,
  parameters: AddVariableParameters,
  options?: CallOptions,
) => OperationCall<VariableView, AddVariableResult>;

export function createBaseClient(options?: BuddyClientOptions): BaseClient;

export function createBuddyClient(options?: BuddyClientOptions): BuddyClient;

export const deleteIntegration: (
  client: BaseClient,
  parameters: DeleteIntegrationParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteIntegrationResult>;

export const deleteVariable: (
  client: BaseClient,
  parameters: DeleteVariableParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteVariableResult>;

export const getActionExecution: (
  client: BaseClient,
  parameters: GetActionExecutionParameters,
  options?: CallOptions,
) => OperationCall<ActionExecutionView, GetActionExecutionResult>;

export const getActionExecutionLogs: (
  client: BaseClient,
  parameters: GetActionExecutionLogsParameters,
  options?: CallOptions,
) => OperationCall<ActionExecutionLogsView, GetActionExecutionLogsResult>;

export const getCurrentToken: (
  client: BaseClient,
  parameters?: GetCurrentTokenParameters,
  options?: CallOptions,
) => OperationCall<TokenView, GetCurrentTokenResult>;

export const getEnvironment: (
  client: BaseClient,
  parameters: GetEnvironmentParameters,
  options?: CallOptions,
) => OperationCall<EnvironmentView, GetEnvironmentResult>;

export const getEnvironments: (
  client: BaseClient,
  parameters: GetEnvironmentsParameters,
  options?: CallOptions,
) => OperationCall<EnvironmentsView, GetEnvironmentsResult>;

export const getExecution: (
  client: BaseClient,
  parameters: GetExecutionParameters,
  options?: CallOptions,
) => OperationCall<ExecutionView, GetExecutionResult>;

export const getExecutions: (
  client: BaseClient,
  parameters: GetExecutionsParameters,
  options?: CallOptions,
) => OperationCall<ExecutionsView, GetExecutionsResult>;

export const getGroup: (
  client: BaseClient,
  parameters: GetGroupParameters,
  options?: CallOptions,
) => OperationCall<GroupView, GetGroupResult>;

export const getGroups: (
  client: BaseClient,
  parameters: GetGroupsParameters,
  options?: CallOptions,
) => OperationCall<GroupsView, GetGroupsResult>;

export const getIdentifiers: (
  client: BaseClient,
  parameters: GetIdentifiersParameters,
  options?: CallOptions,
) => OperationCall<IdsView, GetIdentifiersResult>;

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

export const getPipeline: (
  client: BaseClient,
  parameters: GetPipelineParameters,
  options?: CallOptions,
) => OperationCall<PipelineView, GetPipelineResult>;

export const getPipelines: (
  client: BaseClient,
  parameters: GetPipelinesParameters,
  options?: CallOptions,
) => OperationCall<PipelinesView, GetPipelinesResult>;

export const getProject: (
  client: BaseClient,
  parameters: GetProjectParameters,
  options?: CallOptions,
) => OperationCall<ProjectView, GetProjectResult>;

export const getProjects: (
  client: BaseClient,
  parameters: GetProjectsParameters,
  options?: CallOptions,
) => OperationCall<ProjectsView, GetProjectsResult>;

export const getUser: (
  client: BaseClient,
  parameters?: GetUserParameters,
  options?: CallOptions,
) => OperationCall<UserView, GetUserResult>;

export const getVariable: (
  client: BaseClient,
  parameters: GetVariableParameters,
  options?: CallOptions,
) => OperationCall<VariableView, GetVariableResult>;

export const getVariables: (
  client: BaseClient,
  parameters: GetVariablesParameters,
  options?: CallOptions,
) => OperationCall<VariablesView, GetVariablesResult>;

export const getWorkspace: (
  client: BaseClient,
  parameters: GetWorkspaceParameters,
  options?: CallOptions,
) => OperationCall<WorkspaceView, GetWorkspaceResult>;

export const getWorkspaceMember: (
  client: BaseClient,
  parameters: GetWorkspaceMemberParameters,
  options?: CallOptions,
) => OperationCall<WorkspaceMemberView, GetWorkspaceMemberResult>;

export const getWorkspaceMembers: (
  client: BaseClient,
  parameters: GetWorkspaceMembersParameters,
  options?: CallOptions,
) => OperationCall<WorkspaceMembersView, GetWorkspaceMembersResult>;

export const getWorkspaces: (
  client: BaseClient,
  parameters?: GetWorkspacesParameters,
  options?: CallOptions,
) => OperationCall<WorkspacesView, GetWorkspacesResult>;

export function isBuddyApiError<Status extends number = number, Body = unknown>(
  error: unknown,
  status?: Status,
): error is BuddyApiError<Status, Body>;

export function isBuddyError(error: unknown): error is BuddyError;

export const runPipeline: (
  client: BaseClient,
  parameters: RunPipelineParameters,
  options?: CallOptions,
) => OperationCall<ExecutionView, RunPipelineResult>;

export const updateExecution: (
  client: BaseClient,
  parameters: UpdateExecutionParameters,
  options?: CallOptions,
) => OperationCall<ExecutionView, UpdateExecutionResult>;

export const updateIntegration: (
  client: BaseClient,
  parameters: UpdateIntegrationParameters,
  options?: CallOptions,
) => OperationCall<IntegrationView, UpdateIntegrationResult>;

export const updateVariable: (
  client: BaseClient,
  parameters: UpdateVariableParameters,
  options?: CallOptions,
) => OperationCall<VariableView, UpdateVariableResult>;
