// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  ActionExecutionLogsView,
  ActionExecutionView,
  AddIntegrationRequest,
  AddVariableRequest,
  EnvironmentView,
  EnvironmentsView,
  ErrorView,
  ExecutionView,
  ExecutionsView,
  GroupView,
  GroupsView,
  IdsView,
  IntegrationView,
  IntegrationsView,
  PipelineSortKey,
  PipelineView,
  PipelinesView,
  ProjectSortKey,
  ProjectStatus,
  ProjectView,
  ProjectsView,
  RunPipelineRequest,
  SortDirection,
  TokenView,
  UpdateExecutionRequest,
  UpdateIntegrationRequest,
  UpdateVariableRequest,
  UserView,
  VariableView,
  VariablesView,
  WorkspaceMemberSortKey,
  WorkspaceMemberView,
  WorkspaceMembersView,
  WorkspaceView,
  WorkspacesView,
} from "@buddy-openapi/types";
import type { CallArguments, ClientDefault } from "../defaults.js";
import type { CallOptions } from "../options.js";
import { byOffset, definePagedOperation, type PagedCall } from "../paging.js";
import type { Failure, FailureStatus, OperationCall, Success } from "../results.js";
import { writeJson } from "../runtime/media-type.js";
import { type BaseClient, defineOperation } from "../runtime/operation.js";
import { serializeQuery } from "../runtime/serialize.js";

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
  writeQuery: serializeQuery,
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
      writeQuery: serializeQuery,
    },
    { page: "page", size: "per_page", items: "/projects", defaultSize: 20 },
  );

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
      writeQuery: serializeQuery,
    },
    { page: "page", size: "per_page", items: "/pipelines" },
  );

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
      writeQuery: serializeQuery,
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
    writeQuery: serializeQuery,
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
  writeQuery: serializeQuery,
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
  writeQuery: serializeQuery,
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
  writeQuery: serializeQuery,
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
  write: writeJson,
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
    writeQuery: serializeQuery,
  },
  { page: "page", size: "per_page", items: "/members", defaultSize: 20 },
);

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
   * Get a group
   *
   * Returns one group.
   *
   * `GET /workspaces/{workspace}/groups/{group_id}`, scope `GROUP_READ` (formerly `WORKSPACE`)
   * @throws a {@link BuddyApiError} for a status outside 2xx; see {@link OperationCall} for other ways to read it.
   */
  getGroup(...call: CallArguments<GetGroupParameters, Defaults>): OperationCall<GroupView, GetGroupResult>;

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
}
