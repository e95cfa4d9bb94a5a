// What @buddy-openapi/client/testing exports. Written by `pnpm generate`. Do not edit.

import { ActionExecutionLogsView } from "@buddy-openapi/types";
import { ActionExecutionView } from "@buddy-openapi/types";
import { ActionIdView } from "@buddy-openapi/types";
import { AddIntegrationRequest } from "@buddy-openapi/types";
import { AddVariableRequest } from "@buddy-openapi/types";
import { AllowedEnvironmentView } from "@buddy-openapi/types";
import { AllowedPipelineView } from "@buddy-openapi/types";
import { AllowedSandboxView } from "@buddy-openapi/types";
import { BranchView } from "@buddy-openapi/types";
import { EnvironmentIdView } from "@buddy-openapi/types";
import { EnvironmentVariableView } from "@buddy-openapi/types";
import { EnvironmentView } from "@buddy-openapi/types";
import { EnvironmentsView } from "@buddy-openapi/types";
import { ErrorMessageView } from "@buddy-openapi/types";
import { ErrorView } from "@buddy-openapi/types";
import { EventArtifactView } from "@buddy-openapi/types";
import { EventCustomFieldView } from "@buddy-openapi/types";
import { EventEnvironmentView } from "@buddy-openapi/types";
import { ExecutionPipelineView } from "@buddy-openapi/types";
import { ExecutionView } from "@buddy-openapi/types";
import { ExecutionsView } from "@buddy-openapi/types";
import { GroupPermissionView } from "@buddy-openapi/types";
import { GroupView } from "@buddy-openapi/types";
import { GroupsView } from "@buddy-openapi/types";
import { IdsView } from "@buddy-openapi/types";
import { IntegrationIdView } from "@buddy-openapi/types";
import { IntegrationIdentifierView } from "@buddy-openapi/types";
import { IntegrationPermissionsView } from "@buddy-openapi/types";
import { IntegrationView } from "@buddy-openapi/types";
import { IntegrationsView } from "@buddy-openapi/types";
import { MemberView } from "@buddy-openapi/types";
import { PassVariableRequest } from "@buddy-openapi/types";
import { PermissionsView } from "@buddy-openapi/types";
import { PipelineEventView } from "@buddy-openapi/types";
import { PipelineIdView } from "@buddy-openapi/types";
import { PipelinePropertyView } from "@buddy-openapi/types";
import { PipelineSortKey } from "@buddy-openapi/types";
import { PipelineView } from "@buddy-openapi/types";
import { PipelinesView } from "@buddy-openapi/types";
import { ProjectNameView } from "@buddy-openapi/types";
import { ProjectSortKey } from "@buddy-openapi/types";
import { ProjectStatus } from "@buddy-openapi/types";
import { ProjectView } from "@buddy-openapi/types";
import { ProjectsView } from "@buddy-openapi/types";
import { PullRequestView } from "@buddy-openapi/types";
import { RefRequest } from "@buddy-openapi/types";
import { RevisionRequest } from "@buddy-openapi/types";
import { RoleAssumptionView } from "@buddy-openapi/types";
import { RunPipelineRequest } from "@buddy-openapi/types";
import { SandboxIdView } from "@buddy-openapi/types";
import { ShortActionExecutionView } from "@buddy-openapi/types";
import { ShortActionResponse } from "@buddy-openapi/types";
import { ShortCommitView } from "@buddy-openapi/types";
import { ShortEnvironmentView } from "@buddy-openapi/types";
import { ShortExecutionView } from "@buddy-openapi/types";
import { ShortGroupView } from "@buddy-openapi/types";
import { ShortIntegrationView } from "@buddy-openapi/types";
import { ShortPipelineView } from "@buddy-openapi/types";
import { ShortProjectView } from "@buddy-openapi/types";
import { ShortWorkspaceView } from "@buddy-openapi/types";
import { SimpleVariableView } from "@buddy-openapi/types";
import { SortDirection } from "@buddy-openapi/types";
import { TagView } from "@buddy-openapi/types";
import { TokenView } from "@buddy-openapi/types";
import { TriggerConditionView } from "@buddy-openapi/types";
import { UpdateExecutionRequest } from "@buddy-openapi/types";
import { UpdateIntegrationRequest } from "@buddy-openapi/types";
import { UpdateVariableRequest } from "@buddy-openapi/types";
import { UserPermissionView } from "@buddy-openapi/types";
import { UserView } from "@buddy-openapi/types";
import { VariableView } from "@buddy-openapi/types";
import { VariablesView } from "@buddy-openapi/types";
import { VisualTestsOutputView } from "@buddy-openapi/types";
import { WorkspaceMemberSortKey } from "@buddy-openapi/types";
import { WorkspaceMemberView } from "@buddy-openapi/types";
import { WorkspaceMembersView } from "@buddy-openapi/types";
import { WorkspaceView } from "@buddy-openapi/types";
import { WorkspacesView } from "@buddy-openapi/types";
import { YamlDefinitionView } from "@buddy-openapi/types";

interface ApiResult<Status extends number, HeaderName extends string = never> {
  readonly status: Status;
  readonly headers: ResponseHeaders<HeaderName>;
  readonly rateLimit: RateLimit | undefined;
  readonly attempts: number;
  readonly response: Response;
}

type BodyParameter<Parameters> = string extends keyof Parameters
  ? undefined
  : Parameters extends Record<"body", infer Body>
    ? Body
    : "body" extends keyof Parameters
      ? Parameters["body"]
      : undefined;

export type BuddyFake<Name extends MockedOperation> = {
  readonly [Key in Name]: (
    ...parameters: Parameters<BoundOperations[Key]>
  ) => PromiseLike<Awaited<ReturnType<BoundOperations[Key]>>>;
};

type BuddyToken = string | (() => string | Promise<string>);

type CallArguments<Parameters, Defaults extends ClientDefault> =
  Record<never, never> extends ParametersFor<Parameters, Defaults>
    ? [parameters?: ParametersFor<Parameters, Defaults>, options?: CallOptions]
    : [parameters: ParametersFor<Parameters, Defaults>, options?: CallOptions];

interface CallOptions {
  timeoutMs?: number | undefined;
  totalTimeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
  retry?: RetryOptions | false | undefined;
  maxResponseBytes?: number | undefined;
  headers?: HeadersOption | undefined;
  tokens?: OwnTokens | undefined;
}

type ClientDefault = keyof ClientDefaults;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

interface Failure<Status extends number, Body, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: false;
  readonly error: Body;
  readonly text: string | undefined;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
}

export interface FailureContext {
  token: string;
  signal: AbortSignal | undefined;
  memory: Record<string, unknown>;
  respond(page?: number): Response;
}

type FailureStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;

export type FixtureMakers = {
  readonly [Name in keyof FixtureTypes]: (overrides?: Overrides<FixtureTypes[Name]>) => FixtureTypes[Name];
};

type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Headers
  | readonly (readonly [name: string, value: string])[];

export interface MockBuddy {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly calls: MockedCalls;
  readonly requests: readonly MockedRequest[];
  onlyCall<Name extends MockedOperation>(name: Name): MockedCall<Name>;
  use(handlers: MockHandlers): void;
  reset(): void;
  done(): void;
}

export interface MockBuddyMaker {
  (handlers?: MockHandlers, options?: MockOptions): MockBuddy;
  workspace(items?: WorkspaceItems, handlers?: MockHandlers, options?: WorkspaceOptions): MockBuddy;
}

export interface MockFailure {
  readonly fail: (context: FailureContext) => Response | Promise<Response>;
}

export type MockHandler<Name extends MockedOperation> = MockStep<Name> | readonly MockHandler<Name>[];

export type MockHandlers = {
  readonly [Name in MockedOperation]?: MockHandler<Name> | undefined;
};

export interface MockOptions {
  validate?: boolean | undefined;
  onUnhandled?: "error" | "respond" | undefined;
  baseUrl?: string | undefined;
}

export type MockResponse<Result> =
  Result extends Success<infer Status, infer Data, infer HeaderName>
    ? Responding<Status, Data, HeaderName>
    : Result extends Failure<infer Status, infer Body, infer HeaderName>
      ? unknown extends Body
        ? never
        : Responding<Status, Body, HeaderName>
      : never;

export type MockStep<Name extends MockedOperation> =
  | MockResponse<MockedResult<Name>>
  | MockFailure
  | ((call: MockedCall<Name>) => MockStepResult<Name> | Promise<MockStepResult<Name>>);

type MockStepResult<Name extends MockedOperation> =
  | MockResponse<MockedResult<Name>>
  | MockFailure
  | undefined;

export interface MockedAttempt {
  readonly status: number | undefined;
}

export interface MockedCall<Name extends MockedOperation = MockedOperation> {
  readonly operationId: Name;
  readonly url: URL;
  readonly parameters: MockedParameters<Name>;
  readonly body: BodyParameter<ParametersOf<Name>>;
  readonly headers: Headers;
  readonly attempts: readonly MockedAttempt[];
}

export type MockedCalls = {
  readonly [Name in MockedOperation]: readonly MockedCall<Name>[];
};

export type MockedOperation = keyof BoundOperations;

export type MockedParameters<Name extends MockedOperation> = {
  readonly [Key in Exclude<keyof ParametersOf<Name>, "body">]: undefined extends ParametersOf<Name>[Key]
    ? string | undefined
    : string;
};

export interface MockedRequest {
  readonly method: string;
  readonly url: URL;
  readonly operationId: string | undefined;
  readonly status: number | undefined;
}

export type MockedResult<Name extends MockedOperation> = Awaited<
  ReturnType<ReturnType<BoundOperations[Name]>["result"]>
>;

class OperationCall<Data, Result> implements Promise<Data> {
  #private;
  readonly [Symbol.toStringTag] = "OperationCall";
  constructor(received: Promise<ReadResponse<Data>>);
  static received<Data, Result>(call: OperationCall<Data, Result>): Promise<ReadResponse<Data>>;
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

export type Overrides<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? {
        readonly [Key in keyof Value]?: Overrides<Value[Key]> | undefined;
      }
    : Value;

type OwnTokens = {
  readonly [Name in TokenName]?: BuddyToken | undefined;
};

class PagedCall<Data, Result, Item> extends OperationCall<Data, Result> implements AsyncIterable<Item> {
  #private;
  constructor(first: OperationCall<Data, Result>, plan: Plan<Data>);
  pages(): AsyncGenerator<Data, void, undefined>;
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
  find(test: (item: Item) => unknown): Promise<Item | undefined>;
}

interface Pagination {
  page?: string;
  offset?: string;
  cursor?: string;
  size?: string;
  defaultSize?: number;
  items: string;
  pages?: string;
  total?: string;
  next?: string;
  last?: string;
}

type ParametersFor<Parameters, Defaults extends ClientDefault> = [Defaults] extends [never]
  ? Parameters
  : Omit<Parameters, Defaults> & {
      [Name in keyof Parameters as Extract<Name, Defaults>]?: Parameters[Name] | undefined;
    };

type ParametersOf<Name extends MockedOperation> = NonNullable<Parameters<BoundOperations[Name]>[0]>;

interface Place {
  readonly page?: number;
  readonly offset?: number;
  readonly cursor?: string | number;
}

interface Plan<Data> {
  operationId: string;
  pagination: Pagination;
  way: Way;
  first: unknown;
  size: number | undefined;
  signal: AbortSignal | undefined;
  request(place: unknown): PromiseLike<Data>;
}

interface RateLimit {
  limit: number | undefined;
  remaining: number | undefined;
  resetAt: Date | undefined;
}

interface ReadPage {
  length: number;
  total: number | undefined;
  cursor: unknown;
  marks: readonly string[];
}

interface ReadResponse<Data> {
  response: Response;
  attempts: number;
  receivedAt: number;
  data: Data;
}

type Responding<Status, Body, HeaderName extends string> = {
  status: Status;
  headers?: Partial<Record<HeaderName | (string & {}), string>>;
} & (undefined extends Body
  ? {
      body?: Body;
    }
  : {
      body: Body;
    });

interface ResponseHeaders<Name extends string = string> extends Headers {
  get(name: Name | (string & {})): string | null;
}

interface RetryOptions {
  attempts?: number | undefined;
  baseDelayMs?: number | undefined;
  maxDelayMs?: number | undefined;
  maxRetryAfterMs?: number | undefined;
  idempotent?: boolean | undefined;
}

export type Runs<State extends string = string> = "succeed" | "fail" | readonly State[];

interface Success<Status extends number, Data, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: true;
  readonly data: Data;
}

type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;

interface Way {
  by: keyof Place;
  first?: number;
  next(here: number, page: ReadPage, longest: number): unknown;
}

export type WorkspaceItems = {
  readonly [List in keyof CollectionItems]?: readonly CollectionItems[List][] | undefined;
};

export interface WorkspaceOptions extends MockOptions {
  runs?: Runs<State> | undefined;
}

export const failures: {
  readonly rateLimited: (options?: { retryAfterSeconds?: number }) => MockFailure;
  readonly rateLimitedTwice: (options?: { retryAfterSeconds?: number }) => readonly MockFailure[];
  readonly retryAfter: (retryAfterSeconds: number) => MockFailure;
  readonly empty500: () => MockFailure;
  readonly html502: (page?: string) => MockFailure;
  readonly bodyCutOff: () => MockFailure;
  readonly slow: (delayMs: number) => MockFailure;
  readonly neverResponding: () => MockFailure;
  readonly networkDown: () => MockFailure;
  readonly expiredToken: () => MockFailure;
  readonly repeatedPage: () => MockFailure;
};

export const fixtures: FixtureMakers;

export const mockBuddy: MockBuddyMaker;

export function respond(status: number, body?: unknown, headers?: Record<string, string>): MockFailure;

// What follows is generated from the document.

interface AddIntegrationParameters {
  workspace: string;
  body: AddIntegrationRequest;
}

type AddIntegrationResult =
  | Success<201, IntegrationView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddVariableParameters {
  workspace: string;
  body: AddVariableRequest;
}

type AddVariableResult =
  | Success<200, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface BoundOperations<Defaults extends ClientDefault = never> {
  getWorkspaces(
    parameters?: GetWorkspacesParameters,
    options?: CallOptions,
  ): OperationCall<WorkspacesView, GetWorkspacesResult>;
  getWorkspace(
    ...call: CallArguments<GetWorkspaceParameters, Defaults>
  ): OperationCall<WorkspaceView, GetWorkspaceResult>;
  getIdentifiers(
    ...call: CallArguments<GetIdentifiersParameters, Defaults>
  ): OperationCall<IdsView, GetIdentifiersResult>;
  getProjects(
    ...call: CallArguments<GetProjectsParameters, Defaults>
  ): PagedCall<ProjectsView, GetProjectsResult, NonNullable<ProjectsView["projects"]>[number]>;
  getProject(
    ...call: CallArguments<GetProjectParameters, Defaults>
  ): OperationCall<ProjectView, GetProjectResult>;
  getPipelines(
    ...call: CallArguments<GetPipelinesParameters, Defaults>
  ): PagedCall<PipelinesView, GetPipelinesResult, NonNullable<PipelinesView["pipelines"]>[number]>;
  getPipeline(
    ...call: CallArguments<GetPipelineParameters, Defaults>
  ): OperationCall<PipelineView, GetPipelineResult>;
  getExecutions(
    ...call: CallArguments<GetExecutionsParameters, Defaults>
  ): PagedCall<ExecutionsView, GetExecutionsResult, NonNullable<ExecutionsView["executions"]>[number]>;
  runPipeline(
    ...call: CallArguments<RunPipelineParameters, Defaults>
  ): OperationCall<ExecutionView, RunPipelineResult>;
  getExecution(
    ...call: CallArguments<GetExecutionParameters, Defaults>
  ): OperationCall<ExecutionView, GetExecutionResult>;
  updateExecution(
    ...call: CallArguments<UpdateExecutionParameters, Defaults>
  ): OperationCall<ExecutionView, UpdateExecutionResult>;
  getActionExecution(
    ...call: CallArguments<GetActionExecutionParameters, Defaults>
  ): OperationCall<ActionExecutionView, GetActionExecutionResult>;
  getActionExecutionLogs(
    ...call: CallArguments<GetActionExecutionLogsParameters, Defaults>
  ): PagedCall<
    ActionExecutionLogsView,
    GetActionExecutionLogsResult,
    NonNullable<ActionExecutionLogsView["logs"]>[number]
  >;
  getVariables(
    ...call: CallArguments<GetVariablesParameters, Defaults>
  ): OperationCall<VariablesView, GetVariablesResult>;
  addVariable(
    ...call: CallArguments<AddVariableParameters, Defaults>
  ): OperationCall<VariableView, AddVariableResult>;
  getVariable(
    ...call: CallArguments<GetVariableParameters, Defaults>
  ): OperationCall<VariableView, GetVariableResult>;
  deleteVariable(
    ...call: CallArguments<DeleteVariableParameters, Defaults>
  ): OperationCall<undefined, DeleteVariableResult>;
  updateVariable(
    ...call: CallArguments<UpdateVariableParameters, Defaults>
  ): OperationCall<VariableView, UpdateVariableResult>;
  getEnvironments(
    ...call: CallArguments<GetEnvironmentsParameters, Defaults>
  ): OperationCall<EnvironmentsView, GetEnvironmentsResult>;
  getEnvironment(
    ...call: CallArguments<GetEnvironmentParameters, Defaults>
  ): OperationCall<EnvironmentView, GetEnvironmentResult>;
  getIntegrations(
    ...call: CallArguments<GetIntegrationsParameters, Defaults>
  ): OperationCall<IntegrationsView, GetIntegrationsResult>;
  addIntegration(
    ...call: CallArguments<AddIntegrationParameters, Defaults>
  ): OperationCall<IntegrationView, AddIntegrationResult>;
  getIntegration(
    ...call: CallArguments<GetIntegrationParameters, Defaults>
  ): OperationCall<IntegrationView, GetIntegrationResult>;
  deleteIntegration(
    ...call: CallArguments<DeleteIntegrationParameters, Defaults>
  ): OperationCall<undefined, DeleteIntegrationResult>;
  updateIntegration(
    ...call: CallArguments<UpdateIntegrationParameters, Defaults>
  ): OperationCall<IntegrationView, UpdateIntegrationResult>;
  getWorkspaceMembers(
    ...call: CallArguments<GetWorkspaceMembersParameters, Defaults>
  ): PagedCall<
    WorkspaceMembersView,
    GetWorkspaceMembersResult,
    NonNullable<WorkspaceMembersView["members"]>[number]
  >;
  getWorkspaceMember(
    ...call: CallArguments<GetWorkspaceMemberParameters, Defaults>
  ): OperationCall<WorkspaceMemberView, GetWorkspaceMemberResult>;
  getGroups(
    ...call: CallArguments<GetGroupsParameters, Defaults>
  ): OperationCall<GroupsView, GetGroupsResult>;
  getGroup(...call: CallArguments<GetGroupParameters, Defaults>): OperationCall<GroupView, GetGroupResult>;
  getUser(parameters?: GetUserParameters, options?: CallOptions): OperationCall<UserView, GetUserResult>;
  getCurrentToken(
    parameters?: GetCurrentTokenParameters,
    options?: CallOptions,
  ): OperationCall<TokenView, GetCurrentTokenResult>;
}

interface ClientDefaults {
  workspace: string;
  project_name: string;
}

interface CollectionItems {
  getWorkspaces: WorkspaceView;
  getProjects: ProjectView;
  getPipelines: PipelineView;
  getExecutions: ExecutionView;
  getVariables: VariableView;
  getEnvironments: EnvironmentView;
  getIntegrations: IntegrationView;
  getWorkspaceMembers: WorkspaceMemberView;
  getGroups: GroupView;
}

interface DeleteIntegrationParameters {
  workspace: string;
  hash_id: string;
}

type DeleteIntegrationResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteVariableParameters {
  workspace: string;
  variable_id: number;
}

type DeleteVariableResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface FixtureTypes {
  ErrorMessageView: ErrorMessageView;
  ErrorView: ErrorView;
  ShortWorkspaceView: ShortWorkspaceView;
  WorkspacesView: WorkspacesView;
  WorkspaceView: WorkspaceView;
  IdsView: IdsView;
  ShortProjectView: ShortProjectView;
  ProjectsView: ProjectsView;
  MemberView: MemberView;
  IntegrationIdView: IntegrationIdView;
  ProjectView: ProjectView;
  EventArtifactView: EventArtifactView;
  EventEnvironmentView: EventEnvironmentView;
  EventCustomFieldView: EventCustomFieldView;
  PipelineEventView: PipelineEventView;
  PipelinePropertyView: PipelinePropertyView;
  YamlDefinitionView: YamlDefinitionView;
  ShortPipelineView: ShortPipelineView;
  PipelinesView: PipelinesView;
  UserPermissionView: UserPermissionView;
  GroupPermissionView: GroupPermissionView;
  PermissionsView: PermissionsView;
  TriggerConditionView: TriggerConditionView;
  IntegrationIdentifierView: IntegrationIdentifierView;
  EnvironmentVariableView: EnvironmentVariableView;
  ShortActionResponse: ShortActionResponse;
  PipelineView: PipelineView;
  ShortCommitView: ShortCommitView;
  BranchView: BranchView;
  TagView: TagView;
  PullRequestView: PullRequestView;
  ExecutionPipelineView: ExecutionPipelineView;
  ShortExecutionView: ShortExecutionView;
  ExecutionsView: ExecutionsView;
  PassVariableRequest: PassVariableRequest;
  RevisionRequest: RevisionRequest;
  RefRequest: RefRequest;
  RunPipelineRequest: RunPipelineRequest;
  SimpleVariableView: SimpleVariableView;
  VisualTestsOutputView: VisualTestsOutputView;
  ShortActionExecutionView: ShortActionExecutionView;
  ExecutionView: ExecutionView;
  UpdateExecutionRequest: UpdateExecutionRequest;
  ActionExecutionView: ActionExecutionView;
  ActionExecutionLogsView: ActionExecutionLogsView;
  ProjectNameView: ProjectNameView;
  PipelineIdView: PipelineIdView;
  ActionIdView: ActionIdView;
  EnvironmentIdView: EnvironmentIdView;
  SandboxIdView: SandboxIdView;
  VariableView: VariableView;
  VariablesView: VariablesView;
  AllowedPipelineView: AllowedPipelineView;
  AllowedSandboxView: AllowedSandboxView;
  UpdateVariableRequest: UpdateVariableRequest;
  AddVariableRequest: AddVariableRequest;
  ShortEnvironmentView: ShortEnvironmentView;
  EnvironmentsView: EnvironmentsView;
  AllowedEnvironmentView: AllowedEnvironmentView;
  EnvironmentView: EnvironmentView;
  IntegrationPermissionsView: IntegrationPermissionsView;
  ShortIntegrationView: ShortIntegrationView;
  IntegrationsView: IntegrationsView;
  RoleAssumptionView: RoleAssumptionView;
  UpdateIntegrationRequest: UpdateIntegrationRequest;
  AddIntegrationRequest: AddIntegrationRequest;
  IntegrationView: IntegrationView;
  WorkspaceMemberView: WorkspaceMemberView;
  WorkspaceMembersView: WorkspaceMembersView;
  ShortGroupView: ShortGroupView;
  GroupsView: GroupsView;
  GroupView: GroupView;
  UserView: UserView;
  TokenView: TokenView;
}

interface GetActionExecutionLogsParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  execution_id: number;
  action_execution_id: string;
  offset?: number | undefined;
  limit?: number | undefined;
}

type GetActionExecutionLogsResult =
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

interface GetActionExecutionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  execution_id: number;
  action_execution_id: string;
}

type GetActionExecutionResult =
  | Success<200, ActionExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type GetCurrentTokenParameters = Record<string, never>;

type GetCurrentTokenResult =
  | Success<200, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface GetEnvironmentParameters {
  workspace: string;
  environment_id: string;
}

type GetEnvironmentResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetEnvironmentsParameters {
  workspace: string;
  project_name?: string | undefined;
}

type GetEnvironmentsResult =
  | Success<200, EnvironmentsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetExecutionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  execution_id: number;
}

type GetExecutionResult =
  | Success<200, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetExecutionsParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetExecutionsResult =
  | Success<200, ExecutionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetGroupParameters {
  workspace: string;
  group_id: number;
}

type GetGroupResult =
  | Success<200, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetGroupsParameters {
  workspace: string;
}

type GetGroupsResult =
  | Success<200, GroupsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetIdentifiersParameters {
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

type GetIdentifiersResult =
  | Success<200, IdsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetIntegrationParameters {
  workspace: string;
  hash_id: string;
}

type GetIntegrationResult =
  | Success<200, IntegrationView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetIntegrationsParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type GetIntegrationsResult =
  | Success<200, IntegrationsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetPipelineParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
}

type GetPipelineResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetPipelinesParameters {
  workspace: string;
  project_name: string;
  page?: number | undefined;
  per_page?: number | undefined;
  sort_by?: PipelineSortKey | undefined;
  sort_direction?: SortDirection | undefined;
}

type GetPipelinesResult =
  | Success<200, PipelinesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetProjectParameters {
  workspace: string;
  project_name: string;
}

type GetProjectResult =
  | Success<200, ProjectView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetProjectsParameters {
  workspace: string;
  membership?: boolean | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
  sort_by?: ProjectSortKey | undefined;
  sort_direction?: SortDirection | undefined;
  status?: ProjectStatus | undefined;
}

type GetProjectsResult =
  | Success<200, ProjectsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type GetUserParameters = Record<string, never>;

type GetUserResult =
  | Success<200, UserView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface GetVariableParameters {
  workspace: string;
  variable_id: number;
}

type GetVariableResult =
  | Success<200, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetVariablesParameters {
  workspace: string;
  project_name?: string | undefined;
  pipeline_id?: number | undefined;
  environment_id?: string | undefined;
  action_id?: number | undefined;
  sandbox_id?: string | undefined;
}

type GetVariablesResult =
  | Success<200, VariablesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetWorkspaceMemberParameters {
  workspace: string;
  member_id: number;
}

type GetWorkspaceMemberResult =
  | Success<200, WorkspaceMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetWorkspaceMembersParameters {
  workspace: string;
  page?: number | undefined;
  per_page?: number | undefined;
  sort_by?: WorkspaceMemberSortKey | undefined;
  sort_direction?: SortDirection | undefined;
}

type GetWorkspaceMembersResult =
  | Success<200, WorkspaceMembersView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetWorkspaceParameters {
  workspace: string;
}

type GetWorkspaceResult =
  | Success<200, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type GetWorkspacesParameters = Record<string, never>;

type GetWorkspacesResult =
  | Success<200, WorkspacesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface RunPipelineParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  body: RunPipelineRequest;
}

type RunPipelineResult =
  | Success<200, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type State = NonNullable<ExecutionView["status"]>;

type TokenName = never;

interface UpdateExecutionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  execution_id: number;
  body: UpdateExecutionRequest;
}

type UpdateExecutionResult =
  | Success<200, ExecutionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateIntegrationParameters {
  workspace: string;
  hash_id: string;
  body: UpdateIntegrationRequest;
}

type UpdateIntegrationResult =
  | Success<200, IntegrationView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateVariableParameters {
  workspace: string;
  variable_id: number;
  body: UpdateVariableRequest;
}

type UpdateVariableResult =
  | Success<200, VariableView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;
