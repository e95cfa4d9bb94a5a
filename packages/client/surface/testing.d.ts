// What @buddy-openapi/client/testing exports. Written by `pnpm generate`. Do not edit.

import { ActionExecutionLogsView } from "@buddy-openapi/types";
import { ActionExecutionView } from "@buddy-openapi/types";
import { ActionIdView } from "@buddy-openapi/types";
import { ActionTriggerTime } from "@buddy-openapi/types";
import { ActionView } from "@buddy-openapi/types";
import { ActionsView } from "@buddy-openapi/types";
import { AddActionRequest } from "@buddy-openapi/types";
import { AddArtifactRequest } from "@buddy-openapi/types";
import { AddArtifactVersionCommitRequest } from "@buddy-openapi/types";
import { AddArtifactVersionRequest } from "@buddy-openapi/types";
import { AddBranchRequest } from "@buddy-openapi/types";
import { AddCasesRequest } from "@buddy-openapi/types";
import { AddDistributionRequest } from "@buddy-openapi/types";
import { AddDomainRequest } from "@buddy-openapi/types";
import { AddEmailRequest } from "@buddy-openapi/types";
import { AddEnvironmentRequest } from "@buddy-openapi/types";
import { AddGroupMemberRequest } from "@buddy-openapi/types";
import { AddGroupRequest } from "@buddy-openapi/types";
import { AddIntegrationRequest } from "@buddy-openapi/types";
import { AddPermissionSetRequest } from "@buddy-openapi/types";
import { AddPipelineRequest } from "@buddy-openapi/types";
import { AddProjectGroupRequest } from "@buddy-openapi/types";
import { AddProjectMemberRequest } from "@buddy-openapi/types";
import { AddProjectRequest } from "@buddy-openapi/types";
import { AddPullRequestRequest } from "@buddy-openapi/types";
import { AddRouteRequest } from "@buddy-openapi/types";
import { AddSandboxRequest } from "@buddy-openapi/types";
import { AddSnapshotRequest } from "@buddy-openapi/types";
import { AddSshKeyRequest } from "@buddy-openapi/types";
import { AddTagRequest } from "@buddy-openapi/types";
import { AddTargetRequest } from "@buddy-openapi/types";
import { AddTestCaseRequest } from "@buddy-openapi/types";
import { AddTestGroupRequest } from "@buddy-openapi/types";
import { AddTestSessionRequest } from "@buddy-openapi/types";
import { AddTokenRequest } from "@buddy-openapi/types";
import { AddUnitTestSuiteRequest } from "@buddy-openapi/types";
import { AddVariableInObjectRequest } from "@buddy-openapi/types";
import { AddVariableRequest } from "@buddy-openapi/types";
import { AddVisualTestSuiteRequest } from "@buddy-openapi/types";
import { AddWebhookRequest } from "@buddy-openapi/types";
import { AddWorkspaceMemberRequest } from "@buddy-openapi/types";
import { AddWorkspaceRequest } from "@buddy-openapi/types";
import { AllowedEnvironmentView } from "@buddy-openapi/types";
import { AllowedPipelineView } from "@buddy-openapi/types";
import { AllowedSandboxView } from "@buddy-openapi/types";
import { ArtifactAuthorizationView } from "@buddy-openapi/types";
import { ArtifactPermissionView } from "@buddy-openapi/types";
import { ArtifactPermissionsView } from "@buddy-openapi/types";
import { ArtifactVersionCommitUploadView } from "@buddy-openapi/types";
import { ArtifactVersionCommitView } from "@buddy-openapi/types";
import { ArtifactVersionCommitsView } from "@buddy-openapi/types";
import { ArtifactVersionContentItem } from "@buddy-openapi/types";
import { ArtifactVersionContentView } from "@buddy-openapi/types";
import { ArtifactVersionFileRequest } from "@buddy-openapi/types";
import { ArtifactVersionView } from "@buddy-openapi/types";
import { ArtifactVersionsView } from "@buddy-openapi/types";
import { ArtifactView } from "@buddy-openapi/types";
import { ArtifactsView } from "@buddy-openapi/types";
import { BranchView } from "@buddy-openapi/types";
import { BranchesView } from "@buddy-openapi/types";
import { ClaimDomainRequest } from "@buddy-openapi/types";
import { CommitComparisonView } from "@buddy-openapi/types";
import { CommitFileRequest } from "@buddy-openapi/types";
import { CommitIdView } from "@buddy-openapi/types";
import { CommitNewFileRequest } from "@buddy-openapi/types";
import { CommitReference } from "@buddy-openapi/types";
import { CommitRequest } from "@buddy-openapi/types";
import { CommitStatsView } from "@buddy-openapi/types";
import { CommitView } from "@buddy-openapi/types";
import { CommitsView } from "@buddy-openapi/types";
import { CommittedFileView } from "@buddy-openapi/types";
import { DistributionView } from "@buddy-openapi/types";
import { DistributionsView } from "@buddy-openapi/types";
import { DomainRecordType } from "@buddy-openapi/types";
import { DomainView } from "@buddy-openapi/types";
import { DomainYamlView } from "@buddy-openapi/types";
import { DomainYamlViewInput } from "@buddy-openapi/types";
import { DomainsView } from "@buddy-openapi/types";
import { DynamicClientRegistrationRequest } from "@buddy-openapi/types";
import { DynamicClientRegistrationResponse } from "@buddy-openapi/types";
import { EnvironmentIdView } from "@buddy-openapi/types";
import { EnvironmentVariableView } from "@buddy-openapi/types";
import { EnvironmentView } from "@buddy-openapi/types";
import { EnvironmentYamlView } from "@buddy-openapi/types";
import { EnvironmentYamlViewInput } from "@buddy-openapi/types";
import { EnvironmentsView } from "@buddy-openapi/types";
import { ErrorMessageView } from "@buddy-openapi/types";
import { ErrorView } from "@buddy-openapi/types";
import { EventArtifactView } from "@buddy-openapi/types";
import { EventCustomFieldView } from "@buddy-openapi/types";
import { EventEnvironmentView } from "@buddy-openapi/types";
import { ExecuteSandboxCommandRequest } from "@buddy-openapi/types";
import { ExecutionPipelineView } from "@buddy-openapi/types";
import { ExecutionView } from "@buddy-openapi/types";
import { ExecutionsView } from "@buddy-openapi/types";
import { FileEntryView } from "@buddy-openapi/types";
import { GroupMemberView } from "@buddy-openapi/types";
import { GroupMembersView } from "@buddy-openapi/types";
import { GroupPermissionView } from "@buddy-openapi/types";
import { GroupView } from "@buddy-openapi/types";
import { GroupsView } from "@buddy-openapi/types";
import { HttpSettingsView } from "@buddy-openapi/types";
import { IdsView } from "@buddy-openapi/types";
import { ImportSessionRequest } from "@buddy-openapi/types";
import { IntegrationIdView } from "@buddy-openapi/types";
import { IntegrationIdentifierView } from "@buddy-openapi/types";
import { IntegrationPermissionsView } from "@buddy-openapi/types";
import { IntegrationRequestView } from "@buddy-openapi/types";
import { IntegrationView } from "@buddy-openapi/types";
import { IntegrationsView } from "@buddy-openapi/types";
import { IssueOAuthTokenRequest } from "@buddy-openapi/types";
import { IssueTokenRequest } from "@buddy-openapi/types";
import { MemberIdRequest } from "@buddy-openapi/types";
import { MemberView } from "@buddy-openapi/types";
import { OAuthTokenView } from "@buddy-openapi/types";
import { PassVariableRequest } from "@buddy-openapi/types";
import { PermissionSetIdRequest } from "@buddy-openapi/types";
import { PermissionSetView } from "@buddy-openapi/types";
import { PermissionSetsView } from "@buddy-openapi/types";
import { PermissionsView } from "@buddy-openapi/types";
import { PipelineEventView } from "@buddy-openapi/types";
import { PipelineIdView } from "@buddy-openapi/types";
import { PipelinePropertyView } from "@buddy-openapi/types";
import { PipelineSortKey } from "@buddy-openapi/types";
import { PipelineView } from "@buddy-openapi/types";
import { PipelineYamlView } from "@buddy-openapi/types";
import { PipelineYamlViewInput } from "@buddy-openapi/types";
import { PipelinesView } from "@buddy-openapi/types";
import { ProjectGroupView } from "@buddy-openapi/types";
import { ProjectGroupsView } from "@buddy-openapi/types";
import { ProjectMemberSortKey } from "@buddy-openapi/types";
import { ProjectMemberView } from "@buddy-openapi/types";
import { ProjectMembersView } from "@buddy-openapi/types";
import { ProjectNameView } from "@buddy-openapi/types";
import { ProjectSortKey } from "@buddy-openapi/types";
import { ProjectStatus } from "@buddy-openapi/types";
import { ProjectView } from "@buddy-openapi/types";
import { ProjectsView } from "@buddy-openapi/types";
import { PublicSshKeyView } from "@buddy-openapi/types";
import { PublicSshKeysView } from "@buddy-openapi/types";
import { PullRequestView } from "@buddy-openapi/types";
import { PullRequestsView } from "@buddy-openapi/types";
import { RecordView } from "@buddy-openapi/types";
import { RecordsView } from "@buddy-openapi/types";
import { RefRequest } from "@buddy-openapi/types";
import { RegisterDomainRequest } from "@buddy-openapi/types";
import { RepositoryContentView } from "@buddy-openapi/types";
import { RepositoryContentsView } from "@buddy-openapi/types";
import { RepositoryPathView } from "@buddy-openapi/types";
import { RevisionRequest } from "@buddy-openapi/types";
import { RevokeOAuthTokenRequest } from "@buddy-openapi/types";
import { RoleAssumptionView } from "@buddy-openapi/types";
import { RoutableDomainView } from "@buddy-openapi/types";
import { RoutableDomainsView } from "@buddy-openapi/types";
import { RouteView } from "@buddy-openapi/types";
import { RoutesView } from "@buddy-openapi/types";
import { RunPipelineRequest } from "@buddy-openapi/types";
import { SandboxAppLogsView } from "@buddy-openapi/types";
import { SandboxAppView } from "@buddy-openapi/types";
import { SandboxCommandLog } from "@buddy-openapi/types";
import { SandboxCommandResultView } from "@buddy-openapi/types";
import { SandboxCommandView } from "@buddy-openapi/types";
import { SandboxCommandsView } from "@buddy-openapi/types";
import { SandboxContentItem } from "@buddy-openapi/types";
import { SandboxContentView } from "@buddy-openapi/types";
import { SandboxFetchView } from "@buddy-openapi/types";
import { SandboxFileRequest } from "@buddy-openapi/types";
import { SandboxIdView } from "@buddy-openapi/types";
import { SandboxResponse } from "@buddy-openapi/types";
import { SandboxYamlView } from "@buddy-openapi/types";
import { SandboxYamlViewInput } from "@buddy-openapi/types";
import { SandboxesView } from "@buddy-openapi/types";
import { ShortActionExecutionView } from "@buddy-openapi/types";
import { ShortActionResponse } from "@buddy-openapi/types";
import { ShortArtifactView } from "@buddy-openapi/types";
import { ShortBranchView } from "@buddy-openapi/types";
import { ShortCommitView } from "@buddy-openapi/types";
import { ShortDistributionView } from "@buddy-openapi/types";
import { ShortDomainView } from "@buddy-openapi/types";
import { ShortEnvironmentView } from "@buddy-openapi/types";
import { ShortExecutionView } from "@buddy-openapi/types";
import { ShortGroupView } from "@buddy-openapi/types";
import { ShortIntegrationView } from "@buddy-openapi/types";
import { ShortPipelineView } from "@buddy-openapi/types";
import { ShortProjectView } from "@buddy-openapi/types";
import { ShortRecordView } from "@buddy-openapi/types";
import { ShortSandboxView } from "@buddy-openapi/types";
import { ShortSnapshotView } from "@buddy-openapi/types";
import { ShortTagView } from "@buddy-openapi/types";
import { ShortTestCaseView } from "@buddy-openapi/types";
import { ShortTokenView } from "@buddy-openapi/types";
import { ShortUnitTestSuiteView } from "@buddy-openapi/types";
import { ShortVisualTestSuiteView } from "@buddy-openapi/types";
import { ShortWebhookView } from "@buddy-openapi/types";
import { ShortWorkspaceView } from "@buddy-openapi/types";
import { SimpleVariableView } from "@buddy-openapi/types";
import { SnapshotView } from "@buddy-openapi/types";
import { SnapshotsView } from "@buddy-openapi/types";
import { SortDirection } from "@buddy-openapi/types";
import { SsoView } from "@buddy-openapi/types";
import { SuiteTokenView } from "@buddy-openapi/types";
import { TagView } from "@buddy-openapi/types";
import { TagsView } from "@buddy-openapi/types";
import { TargetAuthView } from "@buddy-openapi/types";
import { TargetProxyView } from "@buddy-openapi/types";
import { TargetSettingsView } from "@buddy-openapi/types";
import { TargetUseView } from "@buddy-openapi/types";
import { TargetView } from "@buddy-openapi/types";
import { TargetYamlView } from "@buddy-openapi/types";
import { TargetYamlViewInput } from "@buddy-openapi/types";
import { TargetsView } from "@buddy-openapi/types";
import { TestCaseStatus } from "@buddy-openapi/types";
import { TestCaseView } from "@buddy-openapi/types";
import { TestCasesView } from "@buddy-openapi/types";
import { TestGroupView } from "@buddy-openapi/types";
import { TestGroupsView } from "@buddy-openapi/types";
import { TestSessionView } from "@buddy-openapi/types";
import { TestSessionsView } from "@buddy-openapi/types";
import { TlsSettingsView } from "@buddy-openapi/types";
import { TokenView } from "@buddy-openapi/types";
import { TokensView } from "@buddy-openapi/types";
import { TriggerConditionView } from "@buddy-openapi/types";
import { TunnelTokenView } from "@buddy-openapi/types";
import { TunnelView } from "@buddy-openapi/types";
import { UnitTestSuiteView } from "@buddy-openapi/types";
import { UnitTestSuitesView } from "@buddy-openapi/types";
import { UpdateActionRequest } from "@buddy-openapi/types";
import { UpdateArtifactRequest } from "@buddy-openapi/types";
import { UpdateDistributionRequest } from "@buddy-openapi/types";
import { UpdateEnvironmentRequest } from "@buddy-openapi/types";
import { UpdateExecutionRequest } from "@buddy-openapi/types";
import { UpdateGroupMemberRequest } from "@buddy-openapi/types";
import { UpdateGroupRequest } from "@buddy-openapi/types";
import { UpdateIntegrationRequest } from "@buddy-openapi/types";
import { UpdatePermissionSetRequest } from "@buddy-openapi/types";
import { UpdatePipelineRequest } from "@buddy-openapi/types";
import { UpdateProjectGroupRequest } from "@buddy-openapi/types";
import { UpdateProjectMemberRequest } from "@buddy-openapi/types";
import { UpdateProjectRequest } from "@buddy-openapi/types";
import { UpdateRouteRequest } from "@buddy-openapi/types";
import { UpdateSandboxRequest } from "@buddy-openapi/types";
import { UpdateSsoRequest } from "@buddy-openapi/types";
import { UpdateTargetRequest } from "@buddy-openapi/types";
import { UpdateUserRequest } from "@buddy-openapi/types";
import { UpdateVariableRequest } from "@buddy-openapi/types";
import { UpdateWebhookRequest } from "@buddy-openapi/types";
import { UpdateWorkspaceMemberRequest } from "@buddy-openapi/types";
import { UpdateWorkspaceRequest } from "@buddy-openapi/types";
import { UpsertDomainRecordRequest } from "@buddy-openapi/types";
import { UserEmailView } from "@buddy-openapi/types";
import { UserEmailsView } from "@buddy-openapi/types";
import { UserPermissionView } from "@buddy-openapi/types";
import { UserView } from "@buddy-openapi/types";
import { VariableView } from "@buddy-openapi/types";
import { VariablesView } from "@buddy-openapi/types";
import { VisualTestSuiteView } from "@buddy-openapi/types";
import { VisualTestSuitesView } from "@buddy-openapi/types";
import { VisualTestsOutputView } from "@buddy-openapi/types";
import { WebhookRequestView } from "@buddy-openapi/types";
import { WebhookView } from "@buddy-openapi/types";
import { WebhooksView } from "@buddy-openapi/types";
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

type Bytes = ReturnType<typeof Uint8Array.of>;

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

type Check = (value: unknown) => void;

type ClientDefault = keyof ClientDefaults;

type Defined<T> = {
  [Name in keyof T]-?: NonNullable<T[Name]>;
};

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

class DownloadCall<Data extends Blob, Result> extends OperationCall<Data, Result> {
  #private;
  constructor(call: OperationCall<Data, Result>, body: OpenBody);
  stream(): Promise<Streamed<Result>>;
}

interface FailedCall extends Place {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
}

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
  respond(page?: number): Promise<Response>;
}

type FailureStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;

export type FixtureMakers = {
  readonly [Name in keyof FixtureTypes]: (overrides?: Overrides<FixtureTypes[Name]>) => FixtureTypes[Name];
};

type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Headers
  | readonly (readonly [name: string, value: string])[];

class LinesCall<Line, Result> extends OperationCall<Line[], Result> implements AsyncIterable<Line> {
  #private;
  constructor(call: OperationCall<Line[], Result>, body: OpenBody);
  [Symbol.asyncIterator](): AsyncGenerator<Line, void, undefined>;
}

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

class OpenBody {
  #private;
  readonly open: (
    received: ReceivedResponse,
    options: ResolvedCallOptions,
    check: Check,
  ) => OpenedBody | undefined;
  want(): void;
  whole<
    Read extends {
      data: unknown;
    },
  >(received: Promise<Read>): Promise<Read>;
}

class OpenedBody {
  #private;
  readonly received: ReceivedResponse;
  readonly check: Check;
  constructor(received: ReceivedResponse, options: ResolvedCallOptions, check: Check, started: number);
  read(): Promise<Bytes | undefined>;
  cancel(): void;
}

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

interface ReceivedResponse {
  response: Response;
  attempts: number;
  receivedAt: number;
  failedCall(): FailedCall;
  signal: AbortSignal;
  maxResponseBytes: number;
  redact(text: string): string;
}

interface ResolvedCallOptions
  extends Defined<Omit<RetryOptions, "idempotent">>,
    Readonly<Partial<ClientDefaults>> {
  timeoutMs: number;
  totalTimeoutMs: number;
  maxResponseBytes: number;
  signal?: AbortSignal | undefined;
  idempotent?: boolean | undefined;
  tokens?: CallOptions["tokens"];
  headers: Readonly<Record<string, string>>;
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

type Streamed<Result> = Result extends {
  ok: true;
}
  ? {
      [Key in keyof Result]: Key extends "data" ? ReadableStream<Bytes> : Result[Key];
    }
  : never;

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

interface AddActionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  body: AddActionRequest;
}

type AddActionResult =
  | Success<200, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddArtifactParameters {
  workspace: string;
  body: AddArtifactRequest;
}

type AddArtifactResult =
  | Success<201, ArtifactView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddArtifactVersionCommitParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  body: AddArtifactVersionCommitRequest;
}

type AddArtifactVersionCommitResult =
  | Success<200, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddArtifactVersionParameters {
  workspace: string;
  artifact_id: string;
  body: AddArtifactVersionRequest;
}

type AddArtifactVersionResult =
  | Success<201, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddBranchParameters {
  workspace: string;
  project_name: string;
  body: AddBranchRequest;
}

type AddBranchResult =
  | Success<201, BranchView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddCasesByTokenParameters {
  session_id: string;
  body: AddCasesRequest;
}

type AddCasesByTokenResult =
  | Success<201, TestCasesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddDistributionParameters {
  workspace: string;
  body: AddDistributionRequest;
}

type AddDistributionResult =
  | Success<200, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddDomainParameters {
  workspace: string;
  body: AddDomainRequest;
}

type AddDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddEmailParameters {
  body: AddEmailRequest;
}

type AddEmailResult =
  | Success<200, UserEmailView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, UserEmailView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface AddEnvironmentByYamlParameters {
  workspace: string;
  project_name?: string | undefined;
  body: EnvironmentYamlViewInput;
}

type AddEnvironmentByYamlResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddEnvironmentParameters {
  workspace: string;
  body: AddEnvironmentRequest;
}

type AddEnvironmentResult =
  | Success<201, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddGroupMemberParameters {
  workspace: string;
  group_id: number;
  body: AddGroupMemberRequest;
}

type AddGroupMemberResult =
  | Success<200, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddGroupParameters {
  workspace: string;
  body: AddGroupRequest;
}

type AddGroupResult =
  | Success<200, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

interface AddKeyParameters {
  body: AddSshKeyRequest;
}

type AddKeyResult =
  | Success<201, PublicSshKeyView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface AddPermissionSetParameters {
  workspace: string;
  body: AddPermissionSetRequest;
}

type AddPermissionSetResult =
  | Success<201, PermissionSetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddPipelineByYamlParameters {
  workspace: string;
  project_name: string;
  body: PipelineYamlViewInput;
}

type AddPipelineByYamlResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddPipelineParameters {
  workspace: string;
  project_name: string;
  body: AddPipelineRequest;
}

type AddPipelineResult =
  | Success<201, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddProjectGroupParameters {
  workspace: string;
  project_name: string;
  body: AddProjectGroupRequest;
}

type AddProjectGroupResult =
  | Success<201, ProjectGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddProjectMemberParameters {
  workspace: string;
  project_name: string;
  body: AddProjectMemberRequest;
}

type AddProjectMemberResult =
  | Success<201, ProjectMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddProjectParameters {
  workspace: string;
  body: AddProjectRequest;
}

type AddProjectResult =
  | Success<201, ProjectView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddPullRequestParameters {
  workspace: string;
  project_name: string;
  body: AddPullRequestRequest;
}

type AddPullRequestResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddRouteParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
  body: AddRouteRequest;
}

type AddRouteResult =
  | Success<200, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddSandboxByYamlParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
  body: SandboxYamlViewInput;
}

type AddSandboxByYamlResult =
  | Success<201, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddSandboxParameters {
  workspace: string;
  project_name?: string | undefined;
  body: AddSandboxRequest;
}

type AddSandboxResult =
  | Success<201, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddSandboxSnapshotParameters {
  workspace: string;
  sandbox_id: string;
  body: AddSnapshotRequest;
}

type AddSandboxSnapshotResult =
  | Success<201, SnapshotView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddSessionByTokenParameters {
  body: AddTestSessionRequest;
}

type AddSessionByTokenResult =
  | Success<201, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface AddTagParameters {
  workspace: string;
  project_name: string;
  body: AddTagRequest;
}

type AddTagResult =
  | Success<201, TagView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddTargetByYamlParameters {
  workspace: string;
  project_name?: string | undefined;
  pipeline_id?: number | undefined;
  environment_id?: string | undefined;
  body: TargetYamlViewInput;
}

type AddTargetByYamlResult =
  | Success<201, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddTargetParameters {
  workspace: string;
  body: AddTargetRequest;
}

type AddTargetResult =
  | Success<201, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddTokenParameters {
  body: AddTokenRequest;
}

type AddTokenResult =
  | Success<200, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface AddUnitTestGroupParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  body: AddTestGroupRequest;
}

type AddUnitTestGroupResult =
  | Success<201, TestGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  body: AddTestSessionRequest;
}

type AddUnitTestSessionResult =
  | Success<201, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddUnitTestSuiteParameters {
  workspace: string;
  project_name: string;
  body: AddUnitTestSuiteRequest;
}

type AddUnitTestSuiteResult =
  | Success<201, UnitTestSuiteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface AddVisualTestSuiteParameters {
  workspace: string;
  project_name: string;
  body: AddVisualTestSuiteRequest;
}

type AddVisualTestSuiteResult =
  | Success<201, VisualTestSuiteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddWebhookParameters {
  workspace: string;
  body: AddWebhookRequest;
}

type AddWebhookResult =
  | Success<200, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddWorkspaceMemberParameters {
  workspace: string;
  body: AddWorkspaceMemberRequest;
}

type AddWorkspaceMemberResult =
  | Success<201, WorkspaceMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface AddWorkspaceParameters {
  body: AddWorkspaceRequest;
}

type AddWorkspaceResult =
  | Success<200, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface BoundOperations<Defaults extends ClientDefault = never> {
  getWorkspaces(
    parameters?: GetWorkspacesParameters,
    options?: CallOptions,
  ): OperationCall<WorkspacesView, GetWorkspacesResult>;
  addWorkspace(
    parameters: AddWorkspaceParameters,
    options?: CallOptions,
  ): OperationCall<WorkspaceView, AddWorkspaceResult>;
  getWorkspace(
    ...call: CallArguments<GetWorkspaceParameters, Defaults>
  ): OperationCall<WorkspaceView, GetWorkspaceResult>;
  deleteWorkspace(
    ...call: CallArguments<DeleteWorkspaceParameters, Defaults>
  ): OperationCall<undefined, DeleteWorkspaceResult>;
  updateWorkspace(
    ...call: CallArguments<UpdateWorkspaceParameters, Defaults>
  ): OperationCall<WorkspaceView, UpdateWorkspaceResult>;
  getIdentifiers(
    ...call: CallArguments<GetIdentifiersParameters, Defaults>
  ): OperationCall<IdsView, GetIdentifiersResult>;
  getSso(...call: CallArguments<GetSsoParameters, Defaults>): OperationCall<SsoView, GetSsoResult>;
  updateSso(...call: CallArguments<UpdateSsoParameters, Defaults>): OperationCall<SsoView, UpdateSsoResult>;
  enableSso(...call: CallArguments<EnableSsoParameters, Defaults>): OperationCall<undefined, EnableSsoResult>;
  disableSso(
    ...call: CallArguments<DisableSsoParameters, Defaults>
  ): OperationCall<undefined, DisableSsoResult>;
  getProjects(
    ...call: CallArguments<GetProjectsParameters, Defaults>
  ): PagedCall<ProjectsView, GetProjectsResult, NonNullable<ProjectsView["projects"]>[number]>;
  addProject(
    ...call: CallArguments<AddProjectParameters, Defaults>
  ): OperationCall<ProjectView, AddProjectResult>;
  getProject(
    ...call: CallArguments<GetProjectParameters, Defaults>
  ): OperationCall<ProjectView, GetProjectResult>;
  deleteProject(
    ...call: CallArguments<DeleteProjectParameters, Defaults>
  ): OperationCall<undefined, DeleteProjectResult>;
  updateProject(
    ...call: CallArguments<UpdateProjectParameters, Defaults>
  ): OperationCall<ProjectView, UpdateProjectResult>;
  getProjectMembers(
    ...call: CallArguments<GetProjectMembersParameters, Defaults>
  ): PagedCall<
    ProjectMembersView,
    GetProjectMembersResult,
    NonNullable<ProjectMembersView["members"]>[number]
  >;
  addProjectMember(
    ...call: CallArguments<AddProjectMemberParameters, Defaults>
  ): OperationCall<ProjectMemberView, AddProjectMemberResult>;
  getProjectMember(
    ...call: CallArguments<GetProjectMemberParameters, Defaults>
  ): OperationCall<ProjectMemberView, GetProjectMemberResult>;
  deleteProjectMember(
    ...call: CallArguments<DeleteProjectMemberParameters, Defaults>
  ): OperationCall<undefined, DeleteProjectMemberResult>;
  updateProjectMember(
    ...call: CallArguments<UpdateProjectMemberParameters, Defaults>
  ): OperationCall<ProjectMemberView, UpdateProjectMemberResult>;
  getProjectGroups(
    ...call: CallArguments<GetProjectGroupsParameters, Defaults>
  ): OperationCall<ProjectGroupsView, GetProjectGroupsResult>;
  addProjectGroup(
    ...call: CallArguments<AddProjectGroupParameters, Defaults>
  ): OperationCall<ProjectGroupView, AddProjectGroupResult>;
  getProjectGroup(
    ...call: CallArguments<GetProjectGroupParameters, Defaults>
  ): OperationCall<ProjectGroupView, GetProjectGroupResult>;
  deleteProjectGroup(
    ...call: CallArguments<DeleteProjectGroupParameters, Defaults>
  ): OperationCall<undefined, DeleteProjectGroupResult>;
  updateProjectGroup(
    ...call: CallArguments<UpdateProjectGroupParameters, Defaults>
  ): OperationCall<ProjectGroupView, UpdateProjectGroupResult>;
  getPipelines(
    ...call: CallArguments<GetPipelinesParameters, Defaults>
  ): PagedCall<PipelinesView, GetPipelinesResult, NonNullable<PipelinesView["pipelines"]>[number]>;
  addPipeline(
    ...call: CallArguments<AddPipelineParameters, Defaults>
  ): OperationCall<PipelineView, AddPipelineResult>;
  getPipeline(
    ...call: CallArguments<GetPipelineParameters, Defaults>
  ): OperationCall<PipelineView, GetPipelineResult>;
  deletePipeline(
    ...call: CallArguments<DeletePipelineParameters, Defaults>
  ): OperationCall<undefined, DeletePipelineResult>;
  updatePipeline(
    ...call: CallArguments<UpdatePipelineParameters, Defaults>
  ): OperationCall<PipelineView, UpdatePipelineResult>;
  addPipelineByYaml(
    ...call: CallArguments<AddPipelineByYamlParameters, Defaults>
  ): OperationCall<PipelineView, AddPipelineByYamlResult>;
  getPipelineYaml(
    ...call: CallArguments<GetPipelineYamlParameters, Defaults>
  ): OperationCall<PipelineYamlView, GetPipelineYamlResult>;
  updatePipelineByYaml(
    ...call: CallArguments<UpdatePipelineByYamlParameters, Defaults>
  ): OperationCall<PipelineView, UpdatePipelineByYamlResult>;
  getActions(
    ...call: CallArguments<GetActionsParameters, Defaults>
  ): OperationCall<ActionsView, GetActionsResult>;
  addAction(
    ...call: CallArguments<AddActionParameters, Defaults>
  ): OperationCall<ActionView, AddActionResult>;
  getAction(
    ...call: CallArguments<GetActionParameters, Defaults>
  ): OperationCall<ActionView, GetActionResult>;
  deleteAction(
    ...call: CallArguments<DeleteActionParameters, Defaults>
  ): OperationCall<undefined, DeleteActionResult>;
  updateAction(
    ...call: CallArguments<UpdateActionParameters, Defaults>
  ): OperationCall<ActionView, UpdateActionResult>;
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
  addEnvironment(
    ...call: CallArguments<AddEnvironmentParameters, Defaults>
  ): OperationCall<EnvironmentView, AddEnvironmentResult>;
  getEnvironment(
    ...call: CallArguments<GetEnvironmentParameters, Defaults>
  ): OperationCall<EnvironmentView, GetEnvironmentResult>;
  deleteEnvironment(
    ...call: CallArguments<DeleteEnvironmentParameters, Defaults>
  ): OperationCall<undefined, DeleteEnvironmentResult>;
  updateEnvironment(
    ...call: CallArguments<UpdateEnvironmentParameters, Defaults>
  ): OperationCall<EnvironmentView, UpdateEnvironmentResult>;
  getEnvironmentYaml(
    ...call: CallArguments<GetEnvironmentYamlParameters, Defaults>
  ): OperationCall<EnvironmentYamlView, GetEnvironmentYamlResult>;
  updateEnvironmentByYaml(
    ...call: CallArguments<UpdateEnvironmentByYamlParameters, Defaults>
  ): OperationCall<EnvironmentView, UpdateEnvironmentByYamlResult>;
  addEnvironmentByYaml(
    ...call: CallArguments<AddEnvironmentByYamlParameters, Defaults>
  ): OperationCall<EnvironmentView, AddEnvironmentByYamlResult>;
  getTargets(
    ...call: CallArguments<GetTargetsParameters, Defaults>
  ): OperationCall<TargetsView, GetTargetsResult>;
  addTarget(
    ...call: CallArguments<AddTargetParameters, Defaults>
  ): OperationCall<TargetView, AddTargetResult>;
  getTarget(
    ...call: CallArguments<GetTargetParameters, Defaults>
  ): OperationCall<TargetView, GetTargetResult>;
  deleteTarget(
    ...call: CallArguments<DeleteTargetParameters, Defaults>
  ): OperationCall<undefined, DeleteTargetResult>;
  updateTarget(
    ...call: CallArguments<UpdateTargetParameters, Defaults>
  ): OperationCall<TargetView, UpdateTargetResult>;
  getTargetYaml(
    ...call: CallArguments<GetTargetYamlParameters, Defaults>
  ): OperationCall<TargetYamlView, GetTargetYamlResult>;
  updateTargetByYaml(
    ...call: CallArguments<UpdateTargetByYamlParameters, Defaults>
  ): OperationCall<TargetView, UpdateTargetByYamlResult>;
  addTargetByYaml(
    ...call: CallArguments<AddTargetByYamlParameters, Defaults>
  ): OperationCall<TargetView, AddTargetByYamlResult>;
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
  getWebhooks(
    ...call: CallArguments<GetWebhooksParameters, Defaults>
  ): OperationCall<WebhooksView, GetWebhooksResult>;
  addWebhook(
    ...call: CallArguments<AddWebhookParameters, Defaults>
  ): OperationCall<WebhookView, AddWebhookResult>;
  getWebhook(
    ...call: CallArguments<GetWebhookParameters, Defaults>
  ): OperationCall<WebhookView, GetWebhookResult>;
  deleteWebhook(
    ...call: CallArguments<DeleteWebhookParameters, Defaults>
  ): OperationCall<undefined, DeleteWebhookResult>;
  updateWebhook(
    ...call: CallArguments<UpdateWebhookParameters, Defaults>
  ): OperationCall<WebhookView, UpdateWebhookResult>;
  getSandboxes(
    ...call: CallArguments<GetSandboxesParameters, Defaults>
  ): OperationCall<SandboxesView, GetSandboxesResult>;
  addSandbox(
    ...call: CallArguments<AddSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, AddSandboxResult>;
  getSandbox(
    ...call: CallArguments<GetSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, GetSandboxResult>;
  deleteSandbox(
    ...call: CallArguments<DeleteSandboxParameters, Defaults>
  ): OperationCall<undefined, DeleteSandboxResult>;
  updateSandbox(
    ...call: CallArguments<UpdateSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, UpdateSandboxResult>;
  startSandbox(
    ...call: CallArguments<StartSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, StartSandboxResult>;
  stopSandbox(
    ...call: CallArguments<StopSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, StopSandboxResult>;
  restartSandbox(
    ...call: CallArguments<RestartSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, RestartSandboxResult>;
  recreateSandbox(
    ...call: CallArguments<RecreateSandboxParameters, Defaults>
  ): OperationCall<SandboxResponse, RecreateSandboxResult>;
  startSandboxApp(
    ...call: CallArguments<StartSandboxAppParameters, Defaults>
  ): OperationCall<SandboxResponse, StartSandboxAppResult>;
  stopSandboxApp(
    ...call: CallArguments<StopSandboxAppParameters, Defaults>
  ): OperationCall<SandboxResponse, StopSandboxAppResult>;
  getSandboxAppLogsById(
    ...call: CallArguments<GetSandboxAppLogsByIdParameters, Defaults>
  ): PagedCall<
    SandboxAppLogsView,
    GetSandboxAppLogsByIdResult,
    NonNullable<SandboxAppLogsView["logs"]>[number]
  >;
  getSandboxCommands(
    ...call: CallArguments<GetSandboxCommandsParameters, Defaults>
  ): PagedCall<
    SandboxCommandsView,
    GetSandboxCommandsResult,
    NonNullable<SandboxCommandsView["commands"]>[number]
  >;
  executeSandboxCommand(
    ...call: CallArguments<ExecuteSandboxCommandParameters, Defaults>
  ): OperationCall<SandboxCommandView, ExecuteSandboxCommandResult>;
  execSandboxCommand(
    ...call: CallArguments<ExecSandboxCommandParameters, Defaults>
  ): OperationCall<SandboxCommandResultView, ExecSandboxCommandResult>;
  getSandboxCommand(
    ...call: CallArguments<GetSandboxCommandParameters, Defaults>
  ): OperationCall<SandboxCommandView, GetSandboxCommandResult>;
  terminateSandboxCommand(
    ...call: CallArguments<TerminateSandboxCommandParameters, Defaults>
  ): OperationCall<SandboxCommandView, TerminateSandboxCommandResult>;
  getSandboxCommandLogs(
    ...call: CallArguments<GetSandboxCommandLogsParameters, Defaults>
  ): LinesCall<SandboxCommandLog, GetSandboxCommandLogsResult>;
  getSandboxSnapshots(
    ...call: CallArguments<GetSandboxSnapshotsParameters, Defaults>
  ): OperationCall<SnapshotsView, GetSandboxSnapshotsResult>;
  addSandboxSnapshot(
    ...call: CallArguments<AddSandboxSnapshotParameters, Defaults>
  ): OperationCall<SnapshotView, AddSandboxSnapshotResult>;
  getSandboxSnapshot(
    ...call: CallArguments<GetSandboxSnapshotParameters, Defaults>
  ): OperationCall<SnapshotView, GetSandboxSnapshotResult>;
  deleteSandboxSnapshot(
    ...call: CallArguments<DeleteSandboxSnapshotParameters, Defaults>
  ): OperationCall<undefined, DeleteSandboxSnapshotResult>;
  getProjectSnapshots(
    ...call: CallArguments<GetProjectSnapshotsParameters, Defaults>
  ): OperationCall<SnapshotsView, GetProjectSnapshotsResult>;
  deleteSnapshot(
    ...call: CallArguments<DeleteSnapshotParameters, Defaults>
  ): OperationCall<undefined, DeleteSnapshotResult>;
  getSandboxYaml(
    ...call: CallArguments<GetSandboxYamlParameters, Defaults>
  ): OperationCall<SandboxYamlView, GetSandboxYamlResult>;
  updateSandboxByYaml(
    ...call: CallArguments<UpdateSandboxByYamlParameters, Defaults>
  ): OperationCall<SandboxResponse, UpdateSandboxByYamlResult>;
  addSandboxByYaml(
    ...call: CallArguments<AddSandboxByYamlParameters, Defaults>
  ): OperationCall<SandboxResponse, AddSandboxByYamlResult>;
  getSandboxContent(
    ...call: CallArguments<GetSandboxContentParameters, Defaults>
  ): OperationCall<SandboxContentView, GetSandboxContentResult>;
  createSandboxDirectory(
    ...call: CallArguments<CreateSandboxDirectoryParameters, Defaults>
  ): OperationCall<SandboxContentItem, CreateSandboxDirectoryResult>;
  deleteSandboxFile(
    ...call: CallArguments<DeleteSandboxFileParameters, Defaults>
  ): OperationCall<undefined, DeleteSandboxFileResult>;
  uploadSandboxFile(
    ...call: CallArguments<UploadSandboxFileParameters, Defaults>
  ): OperationCall<SandboxContentItem, UploadSandboxFileResult>;
  downloadSandboxContent(
    ...call: CallArguments<DownloadSandboxContentParameters, Defaults>
  ): DownloadCall<globalThis.Blob, DownloadSandboxContentResult>;
  getTunnelToken(
    ...call: CallArguments<GetTunnelTokenParameters, Defaults>
  ): OperationCall<TunnelTokenView, GetTunnelTokenResult>;
  regenerateTunnelToken(
    ...call: CallArguments<RegenerateTunnelTokenParameters, Defaults>
  ): OperationCall<TunnelTokenView, RegenerateTunnelTokenResult>;
  getArtifacts(
    ...call: CallArguments<GetArtifactsParameters, Defaults>
  ): OperationCall<ArtifactsView, GetArtifactsResult>;
  addArtifact(
    ...call: CallArguments<AddArtifactParameters, Defaults>
  ): OperationCall<ArtifactView, AddArtifactResult>;
  getArtifact(
    ...call: CallArguments<GetArtifactParameters, Defaults>
  ): OperationCall<ArtifactView, GetArtifactResult>;
  deleteArtifact(
    ...call: CallArguments<DeleteArtifactParameters, Defaults>
  ): OperationCall<undefined, DeleteArtifactResult>;
  updateArtifact(
    ...call: CallArguments<UpdateArtifactParameters, Defaults>
  ): OperationCall<ArtifactView, UpdateArtifactResult>;
  getArtifactVersions(
    ...call: CallArguments<GetArtifactVersionsParameters, Defaults>
  ): PagedCall<
    ArtifactVersionsView,
    GetArtifactVersionsResult,
    NonNullable<ArtifactVersionsView["versions"]>[number]
  >;
  addArtifactVersion(
    ...call: CallArguments<AddArtifactVersionParameters, Defaults>
  ): OperationCall<ArtifactVersionView, AddArtifactVersionResult>;
  getArtifactVersion(
    ...call: CallArguments<GetArtifactVersionParameters, Defaults>
  ): OperationCall<ArtifactVersionView, GetArtifactVersionResult>;
  deleteArtifactVersion(
    ...call: CallArguments<DeleteArtifactVersionParameters, Defaults>
  ): OperationCall<undefined, DeleteArtifactVersionResult>;
  getArtifactVersionRootContent(
    ...call: CallArguments<GetArtifactVersionRootContentParameters, Defaults>
  ): OperationCall<ArtifactVersionContentView, GetArtifactVersionRootContentResult>;
  getArtifactVersionCommits(
    ...call: CallArguments<GetArtifactVersionCommitsParameters, Defaults>
  ): PagedCall<
    ArtifactVersionCommitsView,
    GetArtifactVersionCommitsResult,
    NonNullable<ArtifactVersionCommitsView["commits"]>[number]
  >;
  getArtifactVersionCommit(
    ...call: CallArguments<GetArtifactVersionCommitParameters, Defaults>
  ): OperationCall<ArtifactVersionCommitView, GetArtifactVersionCommitResult>;
  addArtifactVersionCommit(
    ...call: CallArguments<AddArtifactVersionCommitParameters, Defaults>
  ): OperationCall<ArtifactVersionView, AddArtifactVersionCommitResult>;
  uploadArtifactVersionCommitFile(
    ...call: CallArguments<UploadArtifactVersionCommitFileParameters, Defaults>
  ): OperationCall<ArtifactVersionCommitUploadView, UploadArtifactVersionCommitFileResult>;
  getArtifactVersionContentByPath(
    ...call: CallArguments<GetArtifactVersionContentByPathParameters, Defaults>
  ): OperationCall<ArtifactVersionContentView, GetArtifactVersionContentByPathResult>;
  createArtifactVersionDirectory(
    ...call: CallArguments<CreateArtifactVersionDirectoryParameters, Defaults>
  ): OperationCall<ArtifactVersionContentItem, CreateArtifactVersionDirectoryResult>;
  deleteArtifactVersionContent(
    ...call: CallArguments<DeleteArtifactVersionContentParameters, Defaults>
  ): OperationCall<undefined, DeleteArtifactVersionContentResult>;
  uploadArtifactVersionFile(
    ...call: CallArguments<UploadArtifactVersionFileParameters, Defaults>
  ): OperationCall<ArtifactVersionContentItem, UploadArtifactVersionFileResult>;
  downloadArtifactVersionFile(
    ...call: CallArguments<DownloadArtifactVersionFileParameters, Defaults>
  ): DownloadCall<globalThis.Blob, DownloadArtifactVersionFileResult>;
  downloadArtifactVersion(
    ...call: CallArguments<DownloadArtifactVersionParameters, Defaults>
  ): DownloadCall<globalThis.Blob, DownloadArtifactVersionResult>;
  uploadArtifactVersionFromZip(
    ...call: CallArguments<UploadArtifactVersionFromZipParameters, Defaults>
  ): OperationCall<ArtifactVersionView, UploadArtifactVersionFromZipResult>;
  getRepositoryContents(
    ...call: CallArguments<GetRepositoryContentsParameters, Defaults>
  ): OperationCall<RepositoryContentsView, GetRepositoryContentsResult>;
  commitNewFile(
    ...call: CallArguments<CommitNewFileParameters, Defaults>
  ): OperationCall<CommittedFileView, CommitNewFileResult>;
  getRepositoryContent(
    ...call: CallArguments<GetRepositoryContentParameters, Defaults>
  ): OperationCall<RepositoryPathView, GetRepositoryContentResult>;
  commitFileChanges(
    ...call: CallArguments<CommitFileChangesParameters, Defaults>
  ): OperationCall<CommittedFileView, CommitFileChangesResult>;
  deleteFile(
    ...call: CallArguments<DeleteFileParameters, Defaults>
  ): OperationCall<ShortCommitView | undefined, DeleteFileResult>;
  getBranches(
    ...call: CallArguments<GetBranchesParameters, Defaults>
  ): OperationCall<BranchesView, GetBranchesResult>;
  addBranch(
    ...call: CallArguments<AddBranchParameters, Defaults>
  ): OperationCall<BranchView, AddBranchResult>;
  getBranch(
    ...call: CallArguments<GetBranchParameters, Defaults>
  ): OperationCall<BranchView, GetBranchResult>;
  deleteBranch(
    ...call: CallArguments<DeleteBranchParameters, Defaults>
  ): OperationCall<undefined, DeleteBranchResult>;
  getCommits(
    ...call: CallArguments<GetCommitsParameters, Defaults>
  ): PagedCall<CommitsView, GetCommitsResult, NonNullable<CommitsView["commits"]>[number]>;
  getCommit(
    ...call: CallArguments<GetCommitParameters, Defaults>
  ): OperationCall<CommitView, GetCommitResult>;
  getComparison(
    ...call: CallArguments<GetComparisonParameters, Defaults>
  ): OperationCall<CommitComparisonView, GetComparisonResult>;
  getTags(...call: CallArguments<GetTagsParameters, Defaults>): OperationCall<TagsView, GetTagsResult>;
  addTag(...call: CallArguments<AddTagParameters, Defaults>): OperationCall<TagView, AddTagResult>;
  getTag(...call: CallArguments<GetTagParameters, Defaults>): OperationCall<TagView, GetTagResult>;
  deleteTag(...call: CallArguments<DeleteTagParameters, Defaults>): OperationCall<undefined, DeleteTagResult>;
  getPullRequests(
    ...call: CallArguments<GetPullRequestsParameters, Defaults>
  ): OperationCall<PullRequestsView, GetPullRequestsResult>;
  addPullRequest(
    ...call: CallArguments<AddPullRequestParameters, Defaults>
  ): OperationCall<PullRequestView, AddPullRequestResult>;
  getPullRequest(
    ...call: CallArguments<GetPullRequestParameters, Defaults>
  ): OperationCall<PullRequestView, GetPullRequestResult>;
  mergePullRequest(
    ...call: CallArguments<MergePullRequestParameters, Defaults>
  ): OperationCall<PullRequestView, MergePullRequestResult>;
  updatePullRequestBranch(
    ...call: CallArguments<UpdatePullRequestBranchParameters, Defaults>
  ): OperationCall<PullRequestView, UpdatePullRequestBranchResult>;
  getWorkspaceMembers(
    ...call: CallArguments<GetWorkspaceMembersParameters, Defaults>
  ): PagedCall<
    WorkspaceMembersView,
    GetWorkspaceMembersResult,
    NonNullable<WorkspaceMembersView["members"]>[number]
  >;
  addWorkspaceMember(
    ...call: CallArguments<AddWorkspaceMemberParameters, Defaults>
  ): OperationCall<WorkspaceMemberView, AddWorkspaceMemberResult>;
  getWorkspaceMember(
    ...call: CallArguments<GetWorkspaceMemberParameters, Defaults>
  ): OperationCall<WorkspaceMemberView, GetWorkspaceMemberResult>;
  deleteWorkspaceMember(
    ...call: CallArguments<DeleteWorkspaceMemberParameters, Defaults>
  ): OperationCall<undefined, DeleteWorkspaceMemberResult>;
  updateWorkspaceMember(
    ...call: CallArguments<UpdateWorkspaceMemberParameters, Defaults>
  ): OperationCall<WorkspaceMemberView, UpdateWorkspaceMemberResult>;
  getWorkspaceMemberProjects(
    ...call: CallArguments<GetWorkspaceMemberProjectsParameters, Defaults>
  ): PagedCall<ProjectsView, GetWorkspaceMemberProjectsResult, NonNullable<ProjectsView["projects"]>[number]>;
  getGroups(
    ...call: CallArguments<GetGroupsParameters, Defaults>
  ): OperationCall<GroupsView, GetGroupsResult>;
  addGroup(...call: CallArguments<AddGroupParameters, Defaults>): OperationCall<GroupView, AddGroupResult>;
  getGroup(...call: CallArguments<GetGroupParameters, Defaults>): OperationCall<GroupView, GetGroupResult>;
  deleteGroup(
    ...call: CallArguments<DeleteGroupParameters, Defaults>
  ): OperationCall<undefined, DeleteGroupResult>;
  updateGroup(
    ...call: CallArguments<UpdateGroupParameters, Defaults>
  ): OperationCall<GroupView, UpdateGroupResult>;
  getGroupMembers(
    ...call: CallArguments<GetGroupMembersParameters, Defaults>
  ): OperationCall<GroupMembersView, GetGroupMembersResult>;
  addGroupMember(
    ...call: CallArguments<AddGroupMemberParameters, Defaults>
  ): OperationCall<GroupMemberView, AddGroupMemberResult>;
  getGroupMember(
    ...call: CallArguments<GetGroupMemberParameters, Defaults>
  ): OperationCall<GroupMemberView, GetGroupMemberResult>;
  deleteGroupMember(
    ...call: CallArguments<DeleteGroupMemberParameters, Defaults>
  ): OperationCall<undefined, DeleteGroupMemberResult>;
  updateGroupMember(
    ...call: CallArguments<UpdateGroupMemberParameters, Defaults>
  ): OperationCall<GroupMemberView, UpdateGroupMemberResult>;
  getPermissionSets(
    ...call: CallArguments<GetPermissionSetsParameters, Defaults>
  ): OperationCall<PermissionSetsView, GetPermissionSetsResult>;
  addPermissionSet(
    ...call: CallArguments<AddPermissionSetParameters, Defaults>
  ): OperationCall<PermissionSetView, AddPermissionSetResult>;
  getPermissionSet(
    ...call: CallArguments<GetPermissionSetParameters, Defaults>
  ): OperationCall<PermissionSetView, GetPermissionSetResult>;
  deletePermissionSet(
    ...call: CallArguments<DeletePermissionSetParameters, Defaults>
  ): OperationCall<undefined, DeletePermissionSetResult>;
  updatePermissionSet(
    ...call: CallArguments<UpdatePermissionSetParameters, Defaults>
  ): OperationCall<PermissionSetView, UpdatePermissionSetResult>;
  getDomains(
    ...call: CallArguments<GetDomainsParameters, Defaults>
  ): OperationCall<DomainsView, GetDomainsResult>;
  addDomain(
    ...call: CallArguments<AddDomainParameters, Defaults>
  ): OperationCall<DomainView, AddDomainResult>;
  getDomain(
    ...call: CallArguments<GetDomainParameters, Defaults>
  ): OperationCall<DomainView, GetDomainResult>;
  deleteDomain(
    ...call: CallArguments<DeleteDomainParameters, Defaults>
  ): OperationCall<undefined, DeleteDomainResult>;
  getDomainYaml(
    ...call: CallArguments<GetDomainYamlParameters, Defaults>
  ): OperationCall<DomainYamlView, GetDomainYamlResult>;
  updateDomainByYaml(
    ...call: CallArguments<UpdateDomainByYamlParameters, Defaults>
  ): OperationCall<DomainView, UpdateDomainByYamlResult>;
  registerDomain(
    ...call: CallArguments<RegisterDomainParameters, Defaults>
  ): OperationCall<DomainView, RegisterDomainResult>;
  claimDomain(
    ...call: CallArguments<ClaimDomainParameters, Defaults>
  ): OperationCall<DomainView, ClaimDomainResult>;
  getAllDomainRecords(
    ...call: CallArguments<GetAllDomainRecordsParameters, Defaults>
  ): OperationCall<RecordsView, GetAllDomainRecordsResult>;
  getSubdomainRecords(
    ...call: CallArguments<GetSubdomainRecordsParameters, Defaults>
  ): OperationCall<RecordsView, GetSubdomainRecordsResult>;
  getDomainRecord(
    ...call: CallArguments<GetDomainRecordParameters, Defaults>
  ): OperationCall<RecordView, GetDomainRecordResult>;
  deleteDomainRecord(
    ...call: CallArguments<DeleteDomainRecordParameters, Defaults>
  ): OperationCall<undefined, DeleteDomainRecordResult>;
  upsertDomainRecord(
    ...call: CallArguments<UpsertDomainRecordParameters, Defaults>
  ): OperationCall<RecordView, UpsertDomainRecordResult>;
  getDistributions(
    ...call: CallArguments<GetDistributionsParameters, Defaults>
  ): OperationCall<DistributionsView, GetDistributionsResult>;
  addDistribution(
    ...call: CallArguments<AddDistributionParameters, Defaults>
  ): OperationCall<DistributionView, AddDistributionResult>;
  getDistribution(
    ...call: CallArguments<GetDistributionParameters, Defaults>
  ): OperationCall<DistributionView, GetDistributionResult>;
  deleteDistribution(
    ...call: CallArguments<DeleteDistributionParameters, Defaults>
  ): OperationCall<undefined, DeleteDistributionResult>;
  updateDistribution(
    ...call: CallArguments<UpdateDistributionParameters, Defaults>
  ): OperationCall<DistributionView, UpdateDistributionResult>;
  getRoutableDomains(
    ...call: CallArguments<GetRoutableDomainsParameters, Defaults>
  ): OperationCall<RoutableDomainsView, GetRoutableDomainsResult>;
  getRoutes(
    ...call: CallArguments<GetRoutesParameters, Defaults>
  ): OperationCall<RoutesView, GetRoutesResult>;
  addRoute(...call: CallArguments<AddRouteParameters, Defaults>): OperationCall<RouteView, AddRouteResult>;
  getRoute(...call: CallArguments<GetRouteParameters, Defaults>): OperationCall<RouteView, GetRouteResult>;
  updateRoute(
    ...call: CallArguments<UpdateRouteParameters, Defaults>
  ): OperationCall<RouteView, UpdateRouteResult>;
  getUnitTestSuites(
    ...call: CallArguments<GetUnitTestSuitesParameters, Defaults>
  ): OperationCall<UnitTestSuitesView, GetUnitTestSuitesResult>;
  addUnitTestSuite(
    ...call: CallArguments<AddUnitTestSuiteParameters, Defaults>
  ): OperationCall<UnitTestSuiteView, AddUnitTestSuiteResult>;
  getUnitTestSuite(
    ...call: CallArguments<GetUnitTestSuiteParameters, Defaults>
  ): OperationCall<UnitTestSuiteView, GetUnitTestSuiteResult>;
  deleteUnitTestSuite(
    ...call: CallArguments<DeleteUnitTestSuiteParameters, Defaults>
  ): OperationCall<undefined, DeleteUnitTestSuiteResult>;
  getUnitTestSuiteToken(
    ...call: CallArguments<GetUnitTestSuiteTokenParameters, Defaults>
  ): OperationCall<SuiteTokenView, GetUnitTestSuiteTokenResult>;
  getUnitTestSessions(
    ...call: CallArguments<GetUnitTestSessionsParameters, Defaults>
  ): PagedCall<
    TestSessionsView,
    GetUnitTestSessionsResult,
    NonNullable<TestSessionsView["sessions"]>[number]
  >;
  addUnitTestSession(
    ...call: CallArguments<AddUnitTestSessionParameters, Defaults>
  ): OperationCall<TestSessionView, AddUnitTestSessionResult>;
  getUnitTestSession(
    ...call: CallArguments<GetUnitTestSessionParameters, Defaults>
  ): OperationCall<TestSessionView, GetUnitTestSessionResult>;
  deleteUnitTestSession(
    ...call: CallArguments<DeleteUnitTestSessionParameters, Defaults>
  ): OperationCall<undefined, DeleteUnitTestSessionResult>;
  closeUnitTestSession(
    ...call: CallArguments<CloseUnitTestSessionParameters, Defaults>
  ): OperationCall<TestSessionView, CloseUnitTestSessionResult>;
  reopenUnitTestSession(
    ...call: CallArguments<ReopenUnitTestSessionParameters, Defaults>
  ): OperationCall<TestSessionView, ReopenUnitTestSessionResult>;
  getSessionCases(
    ...call: CallArguments<GetSessionCasesParameters, Defaults>
  ): PagedCall<TestCasesView, GetSessionCasesResult, NonNullable<TestCasesView["cases"]>[number]>;
  upsertUnitTestCase(
    ...call: CallArguments<UpsertUnitTestCaseParameters, Defaults>
  ): OperationCall<TestCaseView, UpsertUnitTestCaseResult>;
  getUnitTestGroups(
    ...call: CallArguments<GetUnitTestGroupsParameters, Defaults>
  ): PagedCall<TestGroupsView, GetUnitTestGroupsResult, NonNullable<TestGroupsView["test_groups"]>[number]>;
  addUnitTestGroup(
    ...call: CallArguments<AddUnitTestGroupParameters, Defaults>
  ): OperationCall<TestGroupView, AddUnitTestGroupResult>;
  getUnitTestGroup(
    ...call: CallArguments<GetUnitTestGroupParameters, Defaults>
  ): OperationCall<TestGroupView, GetUnitTestGroupResult>;
  getUnitTestCases(
    ...call: CallArguments<GetUnitTestCasesParameters, Defaults>
  ): PagedCall<TestCasesView, GetUnitTestCasesResult, NonNullable<TestCasesView["cases"]>[number]>;
  getUnitTestCase(
    ...call: CallArguments<GetUnitTestCaseParameters, Defaults>
  ): OperationCall<TestCaseView, GetUnitTestCaseResult>;
  importSession(
    parameters: ImportSessionParameters,
    options?: CallOptions,
  ): OperationCall<TestSessionView, ImportSessionResult>;
  addSessionByToken(
    parameters: AddSessionByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestSessionView, AddSessionByTokenResult>;
  upsertCaseByToken(
    parameters: UpsertCaseByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestCaseView, UpsertCaseByTokenResult>;
  addCasesByToken(
    parameters: AddCasesByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestCasesView, AddCasesByTokenResult>;
  closeSessionByToken(
    parameters: CloseSessionByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestSessionView, CloseSessionByTokenResult>;
  reopenSessionByToken(
    parameters: ReopenSessionByTokenParameters,
    options?: CallOptions,
  ): OperationCall<TestSessionView, ReopenSessionByTokenResult>;
  getVisualTestSuites(
    ...call: CallArguments<GetVisualTestSuitesParameters, Defaults>
  ): OperationCall<VisualTestSuitesView, GetVisualTestSuitesResult>;
  addVisualTestSuite(
    ...call: CallArguments<AddVisualTestSuiteParameters, Defaults>
  ): OperationCall<VisualTestSuiteView, AddVisualTestSuiteResult>;
  getVisualTestSuiteToken(
    ...call: CallArguments<GetVisualTestSuiteTokenParameters, Defaults>
  ): OperationCall<SuiteTokenView, GetVisualTestSuiteTokenResult>;
  getUser(parameters?: GetUserParameters, options?: CallOptions): OperationCall<UserView, GetUserResult>;
  updateUser(
    parameters: UpdateUserParameters,
    options?: CallOptions,
  ): OperationCall<UserView, UpdateUserResult>;
  getCurrentToken(
    parameters?: GetCurrentTokenParameters,
    options?: CallOptions,
  ): OperationCall<TokenView, GetCurrentTokenResult>;
  getEmails(
    parameters?: GetEmailsParameters,
    options?: CallOptions,
  ): OperationCall<UserEmailsView, GetEmailsResult>;
  addEmail(
    parameters: AddEmailParameters,
    options?: CallOptions,
  ): OperationCall<UserEmailView, AddEmailResult>;
  deleteEmail(
    parameters: DeleteEmailParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteEmailResult>;
  getKeys(
    parameters?: GetKeysParameters,
    options?: CallOptions,
  ): OperationCall<PublicSshKeysView, GetKeysResult>;
  addKey(parameters: AddKeyParameters, options?: CallOptions): OperationCall<PublicSshKeyView, AddKeyResult>;
  getKey(parameters: GetKeyParameters, options?: CallOptions): OperationCall<PublicSshKeyView, GetKeyResult>;
  deleteKey(
    parameters: DeleteKeyParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteKeyResult>;
  getTokens(
    parameters?: GetTokensParameters,
    options?: CallOptions,
  ): OperationCall<TokensView, GetTokensResult>;
  addToken(parameters: AddTokenParameters, options?: CallOptions): OperationCall<TokenView, AddTokenResult>;
  getTokenById(
    parameters: GetTokenByIdParameters,
    options?: CallOptions,
  ): OperationCall<TokenView, GetTokenByIdResult>;
  deleteToken(
    parameters: DeleteTokenParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteTokenResult>;
  issueCredentialsWithOidcProvider(
    parameters: IssueCredentialsWithOidcProviderParameters,
    options?: CallOptions,
  ): OperationCall<string, IssueCredentialsWithOidcProviderResult>;
  registerClient(
    parameters: RegisterClientParameters,
    options?: CallOptions,
  ): OperationCall<DynamicClientRegistrationResponse, RegisterClientResult>;
  getClientConfiguration(
    parameters: GetClientConfigurationParameters,
    options?: CallOptions,
  ): OperationCall<DynamicClientRegistrationResponse, GetClientConfigurationResult>;
  deleteClient(
    parameters: DeleteClientParameters,
    options?: CallOptions,
  ): OperationCall<undefined, DeleteClientResult>;
  updateClientConfiguration(
    parameters: UpdateClientConfigurationParameters,
    options?: CallOptions,
  ): OperationCall<DynamicClientRegistrationResponse, UpdateClientConfigurationResult>;
  issueToken(
    parameters: IssueTokenParameters,
    options?: CallOptions,
  ): OperationCall<OAuthTokenView, IssueTokenResult>;
  revokeToken(
    parameters: RevokeTokenParameters,
    options?: CallOptions,
  ): OperationCall<undefined, RevokeTokenResult>;
}

interface ClaimDomainParameters {
  workspace: string;
  body: ClaimDomainRequest;
}

type ClaimDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface ClientDefaults {
  workspace: string;
  project_name: string;
}

interface CloseSessionByTokenParameters {
  session_id: string;
}

type CloseSessionByTokenResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface CloseUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
}

type CloseUnitTestSessionResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface CollectionItems {
  getWorkspaces: WorkspaceView;
  getProjects: ProjectView;
  getProjectMembers: ProjectMemberView;
  getProjectGroups: ProjectGroupView;
  getPipelines: PipelineView;
  getActions: ActionView;
  getExecutions: ExecutionView;
  getVariables: VariableView;
  getEnvironments: EnvironmentView;
  getTargets: TargetView;
  getIntegrations: IntegrationView;
  getWebhooks: WebhookView;
  getSandboxes: SandboxResponse;
  getSandboxSnapshots: SnapshotView;
  getArtifacts: ArtifactView;
  getArtifactVersions: ArtifactVersionView;
  getBranches: BranchView;
  getTags: TagView;
  getPullRequests: PullRequestView;
  getWorkspaceMembers: WorkspaceMemberView;
  getGroups: GroupView;
  getGroupMembers: GroupMemberView;
  getPermissionSets: PermissionSetView;
  getDomains: DomainView;
  getDistributions: DistributionView;
  getRoutes: RouteView;
  getUnitTestSuites: UnitTestSuiteView;
  getUnitTestSessions: TestSessionView;
  getUnitTestGroups: TestGroupView;
  getUnitTestCases: TestCaseView;
  getKeys: PublicSshKeyView;
  getTokens: TokenView;
}

interface CommitFileChangesParameters {
  workspace: string;
  project_name: string;
  path: string;
  body: CommitFileRequest;
}

type CommitFileChangesResult =
  | Success<200, CommittedFileView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface CommitNewFileParameters {
  workspace: string;
  project_name: string;
  body: CommitNewFileRequest;
}

type CommitNewFileResult =
  | Success<201, CommittedFileView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface CreateArtifactVersionDirectoryParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
}

type CreateArtifactVersionDirectoryResult =
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

interface CreateSandboxDirectoryParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
}

type CreateSandboxDirectoryResult =
  | Success<201, SandboxContentItem, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<409, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 409 | 429>, ErrorView>;

interface DeleteActionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  action_id: number;
}

type DeleteActionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteArtifactParameters {
  workspace: string;
  artifact_id: string;
}

type DeleteArtifactResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteArtifactVersionContentParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
}

type DeleteArtifactVersionContentResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteArtifactVersionParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
}

type DeleteArtifactVersionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteBranchParameters {
  workspace: string;
  project_name: string;
  name: string;
  force?: boolean | undefined;
}

type DeleteBranchResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteClientParameters {
  client_id: string;
}

type DeleteClientResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteDistributionParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type DeleteDistributionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteDomainParameters {
  workspace: string;
  domain_id: string;
}

interface DeleteDomainRecordParameters {
  workspace: string;
  domain_id: string;
  record_name: string;
  type: DomainRecordType;
}

type DeleteDomainRecordResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type DeleteDomainResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteEmailParameters {
  email: string;
}

type DeleteEmailResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteEnvironmentParameters {
  workspace: string;
  environment_id: string;
}

type DeleteEnvironmentResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteFileParameters {
  workspace: string;
  project_name: string;
  path: string;
  body: CommitRequest;
}

type DeleteFileResult =
  | Success<200, ShortCommitView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteGroupMemberParameters {
  workspace: string;
  group_id: number;
  member_id: number;
}

type DeleteGroupMemberResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteGroupParameters {
  workspace: string;
  group_id: number;
}

type DeleteGroupResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

interface DeleteKeyParameters {
  key_id: number;
}

type DeleteKeyResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeletePermissionSetParameters {
  workspace: string;
  permission_set_id: number;
}

type DeletePermissionSetResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeletePipelineParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
}

type DeletePipelineResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteProjectGroupParameters {
  workspace: string;
  project_name: string;
  group_id: number;
}

type DeleteProjectGroupResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteProjectMemberParameters {
  workspace: string;
  project_name: string;
  member_id: number;
}

type DeleteProjectMemberResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteProjectParameters {
  workspace: string;
  project_name: string;
}

type DeleteProjectResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteSandboxFileParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
}

type DeleteSandboxFileResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

type DeleteSandboxResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteSandboxSnapshotParameters {
  workspace: string;
  sandbox_id: string;
  snapshot_id: string;
}

type DeleteSandboxSnapshotResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteSnapshotParameters {
  workspace: string;
  snapshot_id: string;
}

type DeleteSnapshotResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteTagParameters {
  workspace: string;
  project_name: string;
  name: string;
}

type DeleteTagResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteTargetParameters {
  workspace: string;
  target_id: string;
}

type DeleteTargetResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteTokenParameters {
  token_id: string;
}

type DeleteTokenResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
}

type DeleteUnitTestSessionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteUnitTestSuiteParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
}

type DeleteUnitTestSuiteResult =
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

interface DeleteWebhookParameters {
  workspace: string;
  webhook_id: number;
}

type DeleteWebhookResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteWorkspaceMemberParameters {
  workspace: string;
  member_id: number;
}

type DeleteWorkspaceMemberResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DeleteWorkspaceParameters {
  workspace: string;
}

type DeleteWorkspaceResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DisableSsoParameters {
  workspace: string;
}

type DisableSsoResult =
  | Success<200, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DownloadArtifactVersionFileParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
}

type DownloadArtifactVersionFileResult =
  | Success<200, globalThis.Blob, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DownloadArtifactVersionParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
}

type DownloadArtifactVersionResult =
  | Success<200, globalThis.Blob, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface DownloadSandboxContentParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
}

type DownloadSandboxContentResult =
  | Success<200, globalThis.Blob, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface EnableSsoParameters {
  workspace: string;
}

type EnableSsoResult =
  | Success<200, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface ExecSandboxCommandParameters {
  workspace: string;
  sandbox_id: string;
  body: ExecuteSandboxCommandRequest;
}

type ExecSandboxCommandResult =
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

interface ExecuteSandboxCommandParameters {
  workspace: string;
  sandbox_id: string;
  body: ExecuteSandboxCommandRequest;
}

type ExecuteSandboxCommandResult =
  | Success<200, SandboxCommandView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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
  UpdateWorkspaceRequest: UpdateWorkspaceRequest;
  AddWorkspaceRequest: AddWorkspaceRequest;
  WorkspaceView: WorkspaceView;
  IdsView: IdsView;
  SsoView: SsoView;
  UpdateSsoRequest: UpdateSsoRequest;
  ShortProjectView: ShortProjectView;
  ProjectsView: ProjectsView;
  IntegrationRequestView: IntegrationRequestView;
  AddProjectRequest: AddProjectRequest;
  MemberView: MemberView;
  IntegrationIdView: IntegrationIdView;
  ProjectView: ProjectView;
  UpdateProjectRequest: UpdateProjectRequest;
  PermissionSetView: PermissionSetView;
  ProjectMemberView: ProjectMemberView;
  ProjectMembersView: ProjectMembersView;
  PermissionSetIdRequest: PermissionSetIdRequest;
  UpdateProjectMemberRequest: UpdateProjectMemberRequest;
  AddProjectMemberRequest: AddProjectMemberRequest;
  ProjectGroupView: ProjectGroupView;
  ProjectGroupsView: ProjectGroupsView;
  UpdateProjectGroupRequest: UpdateProjectGroupRequest;
  AddProjectGroupRequest: AddProjectGroupRequest;
  EventArtifactView: EventArtifactView;
  EventEnvironmentView: EventEnvironmentView;
  EventCustomFieldView: EventCustomFieldView;
  PipelineEventView: PipelineEventView;
  PipelinePropertyView: PipelinePropertyView;
  YamlDefinitionView: YamlDefinitionView;
  ShortPipelineView: ShortPipelineView;
  PipelinesView: PipelinesView;
  TriggerConditionView: TriggerConditionView;
  UserPermissionView: UserPermissionView;
  GroupPermissionView: GroupPermissionView;
  PermissionsView: PermissionsView;
  AllowedPipelineView: AllowedPipelineView;
  AllowedSandboxView: AllowedSandboxView;
  AddVariableInObjectRequest: AddVariableInObjectRequest;
  UpdatePipelineRequest: UpdatePipelineRequest;
  AddPipelineRequest: AddPipelineRequest;
  IntegrationIdentifierView: IntegrationIdentifierView;
  EnvironmentVariableView: EnvironmentVariableView;
  ShortActionResponse: ShortActionResponse;
  PipelineView: PipelineView;
  PipelineYamlView: PipelineYamlView;
  ActionsView: ActionsView;
  UpdateActionRequest: UpdateActionRequest;
  AddActionRequest: AddActionRequest;
  ActionView: ActionView;
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
  UpdateVariableRequest: UpdateVariableRequest;
  AddVariableRequest: AddVariableRequest;
  ShortEnvironmentView: ShortEnvironmentView;
  EnvironmentsView: EnvironmentsView;
  AllowedEnvironmentView: AllowedEnvironmentView;
  UpdateEnvironmentRequest: UpdateEnvironmentRequest;
  AddEnvironmentRequest: AddEnvironmentRequest;
  EnvironmentView: EnvironmentView;
  EnvironmentYamlView: EnvironmentYamlView;
  TargetAuthView: TargetAuthView;
  TargetProxyView: TargetProxyView;
  TargetSettingsView: TargetSettingsView;
  TargetUseView: TargetUseView;
  TargetView: TargetView;
  TargetsView: TargetsView;
  UpdateTargetRequest: UpdateTargetRequest;
  AddTargetRequest: AddTargetRequest;
  TargetYamlView: TargetYamlView;
  IntegrationPermissionsView: IntegrationPermissionsView;
  ShortIntegrationView: ShortIntegrationView;
  IntegrationsView: IntegrationsView;
  RoleAssumptionView: RoleAssumptionView;
  UpdateIntegrationRequest: UpdateIntegrationRequest;
  AddIntegrationRequest: AddIntegrationRequest;
  IntegrationView: IntegrationView;
  ShortWebhookView: ShortWebhookView;
  WebhooksView: WebhooksView;
  UpdateWebhookRequest: UpdateWebhookRequest;
  AddWebhookRequest: AddWebhookRequest;
  WebhookRequestView: WebhookRequestView;
  WebhookView: WebhookView;
  ShortSandboxView: ShortSandboxView;
  SandboxesView: SandboxesView;
  SandboxFetchView: SandboxFetchView;
  HttpSettingsView: HttpSettingsView;
  TlsSettingsView: TlsSettingsView;
  TunnelView: TunnelView;
  AddSandboxRequest: AddSandboxRequest;
  SandboxAppView: SandboxAppView;
  SandboxResponse: SandboxResponse;
  UpdateSandboxRequest: UpdateSandboxRequest;
  SandboxAppLogsView: SandboxAppLogsView;
  SandboxCommandView: SandboxCommandView;
  SandboxCommandsView: SandboxCommandsView;
  ExecuteSandboxCommandRequest: ExecuteSandboxCommandRequest;
  SandboxCommandResultView: SandboxCommandResultView;
  SandboxCommandLog: SandboxCommandLog;
  ShortSnapshotView: ShortSnapshotView;
  SnapshotsView: SnapshotsView;
  AddSnapshotRequest: AddSnapshotRequest;
  SnapshotView: SnapshotView;
  SandboxYamlView: SandboxYamlView;
  SandboxContentItem: SandboxContentItem;
  SandboxContentView: SandboxContentView;
  SandboxFileRequest: SandboxFileRequest;
  TunnelTokenView: TunnelTokenView;
  ShortArtifactView: ShortArtifactView;
  ArtifactsView: ArtifactsView;
  ArtifactAuthorizationView: ArtifactAuthorizationView;
  ArtifactPermissionView: ArtifactPermissionView;
  ArtifactPermissionsView: ArtifactPermissionsView;
  UpdateArtifactRequest: UpdateArtifactRequest;
  AddArtifactRequest: AddArtifactRequest;
  ArtifactView: ArtifactView;
  ArtifactVersionView: ArtifactVersionView;
  ArtifactVersionsView: ArtifactVersionsView;
  AddArtifactVersionRequest: AddArtifactVersionRequest;
  ArtifactVersionContentItem: ArtifactVersionContentItem;
  ArtifactVersionContentView: ArtifactVersionContentView;
  CommitIdView: CommitIdView;
  ArtifactVersionCommitView: ArtifactVersionCommitView;
  ArtifactVersionCommitsView: ArtifactVersionCommitsView;
  AddArtifactVersionCommitRequest: AddArtifactVersionCommitRequest;
  ArtifactVersionCommitUploadView: ArtifactVersionCommitUploadView;
  ArtifactVersionFileRequest: ArtifactVersionFileRequest;
  RepositoryContentView: RepositoryContentView;
  RepositoryContentsView: RepositoryContentsView;
  CommitRequest: CommitRequest;
  CommitFileRequest: CommitFileRequest;
  CommitNewFileRequest: CommitNewFileRequest;
  CommittedFileView: CommittedFileView;
  RepositoryPathView: RepositoryPathView;
  ShortBranchView: ShortBranchView;
  BranchesView: BranchesView;
  CommitReference: CommitReference;
  AddBranchRequest: AddBranchRequest;
  CommitsView: CommitsView;
  CommitStatsView: CommitStatsView;
  FileEntryView: FileEntryView;
  CommitView: CommitView;
  CommitComparisonView: CommitComparisonView;
  ShortTagView: ShortTagView;
  TagsView: TagsView;
  AddTagRequest: AddTagRequest;
  PullRequestsView: PullRequestsView;
  AddPullRequestRequest: AddPullRequestRequest;
  WorkspaceMemberView: WorkspaceMemberView;
  WorkspaceMembersView: WorkspaceMembersView;
  UpdateWorkspaceMemberRequest: UpdateWorkspaceMemberRequest;
  AddWorkspaceMemberRequest: AddWorkspaceMemberRequest;
  ShortGroupView: ShortGroupView;
  GroupsView: GroupsView;
  UpdateGroupRequest: UpdateGroupRequest;
  AddGroupRequest: AddGroupRequest;
  GroupView: GroupView;
  GroupMemberView: GroupMemberView;
  GroupMembersView: GroupMembersView;
  AddGroupMemberRequest: AddGroupMemberRequest;
  UpdateGroupMemberRequest: UpdateGroupMemberRequest;
  PermissionSetsView: PermissionSetsView;
  UpdatePermissionSetRequest: UpdatePermissionSetRequest;
  AddPermissionSetRequest: AddPermissionSetRequest;
  ShortDomainView: ShortDomainView;
  DomainsView: DomainsView;
  AddDomainRequest: AddDomainRequest;
  DomainView: DomainView;
  DomainYamlView: DomainYamlView;
  RegisterDomainRequest: RegisterDomainRequest;
  ClaimDomainRequest: ClaimDomainRequest;
  ShortRecordView: ShortRecordView;
  RecordsView: RecordsView;
  RecordView: RecordView;
  UpsertDomainRecordRequest: UpsertDomainRecordRequest;
  ShortDistributionView: ShortDistributionView;
  DistributionsView: DistributionsView;
  AddDistributionRequest: AddDistributionRequest;
  RouteView: RouteView;
  DistributionView: DistributionView;
  UpdateDistributionRequest: UpdateDistributionRequest;
  RoutableDomainView: RoutableDomainView;
  RoutableDomainsView: RoutableDomainsView;
  RoutesView: RoutesView;
  UpdateRouteRequest: UpdateRouteRequest;
  AddRouteRequest: AddRouteRequest;
  ShortUnitTestSuiteView: ShortUnitTestSuiteView;
  UnitTestSuitesView: UnitTestSuitesView;
  AddUnitTestSuiteRequest: AddUnitTestSuiteRequest;
  UnitTestSuiteView: UnitTestSuiteView;
  SuiteTokenView: SuiteTokenView;
  TestSessionView: TestSessionView;
  TestSessionsView: TestSessionsView;
  MemberIdRequest: MemberIdRequest;
  AddTestSessionRequest: AddTestSessionRequest;
  ShortTestCaseView: ShortTestCaseView;
  TestCasesView: TestCasesView;
  AddTestCaseRequest: AddTestCaseRequest;
  TestCaseView: TestCaseView;
  TestGroupView: TestGroupView;
  TestGroupsView: TestGroupsView;
  AddTestGroupRequest: AddTestGroupRequest;
  ImportSessionRequest: ImportSessionRequest;
  AddCasesRequest: AddCasesRequest;
  ShortVisualTestSuiteView: ShortVisualTestSuiteView;
  VisualTestSuitesView: VisualTestSuitesView;
  AddVisualTestSuiteRequest: AddVisualTestSuiteRequest;
  VisualTestSuiteView: VisualTestSuiteView;
  UserView: UserView;
  UpdateUserRequest: UpdateUserRequest;
  TokenView: TokenView;
  UserEmailView: UserEmailView;
  UserEmailsView: UserEmailsView;
  AddEmailRequest: AddEmailRequest;
  PublicSshKeyView: PublicSshKeyView;
  PublicSshKeysView: PublicSshKeysView;
  AddSshKeyRequest: AddSshKeyRequest;
  ShortTokenView: ShortTokenView;
  TokensView: TokensView;
  AddTokenRequest: AddTokenRequest;
  IssueTokenRequest: IssueTokenRequest;
  DynamicClientRegistrationRequest: DynamicClientRegistrationRequest;
  DynamicClientRegistrationResponse: DynamicClientRegistrationResponse;
  IssueOAuthTokenRequest: IssueOAuthTokenRequest;
  OAuthTokenView: OAuthTokenView;
  RevokeOAuthTokenRequest: RevokeOAuthTokenRequest;
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

interface GetActionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  action_id: number;
}

type GetActionResult =
  | Success<200, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetActionsParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  trigger_time?: ActionTriggerTime | undefined;
}

type GetActionsResult =
  | Success<200, ActionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetAllDomainRecordsParameters {
  workspace: string;
  domain_id: string;
}

type GetAllDomainRecordsResult =
  | Success<200, RecordsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetArtifactParameters {
  workspace: string;
  artifact_id: string;
}

type GetArtifactResult =
  | Success<200, ArtifactView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetArtifactVersionCommitParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  hash: string;
}

type GetArtifactVersionCommitResult =
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

interface GetArtifactVersionCommitsParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetArtifactVersionCommitsResult =
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

interface GetArtifactVersionContentByPathParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
}

type GetArtifactVersionContentByPathResult =
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

interface GetArtifactVersionParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
}

type GetArtifactVersionResult =
  | Success<200, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetArtifactVersionRootContentParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
}

type GetArtifactVersionRootContentResult =
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

interface GetArtifactVersionsParameters {
  workspace: string;
  artifact_id: string;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetArtifactVersionsResult =
  | Success<200, ArtifactVersionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetArtifactsParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type GetArtifactsResult =
  | Success<200, ArtifactsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetBranchParameters {
  workspace: string;
  project_name: string;
  name: string;
}

type GetBranchResult =
  | Success<200, BranchView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetBranchesParameters {
  workspace: string;
  project_name: string;
}

type GetBranchesResult =
  | Success<200, BranchesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetClientConfigurationParameters {
  client_id: string;
}

type GetClientConfigurationResult =
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

interface GetCommitParameters {
  workspace: string;
  project_name: string;
  revision: string;
}

type GetCommitResult =
  | Success<200, CommitView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetCommitsParameters {
  workspace: string;
  project_name: string;
  path?: string | undefined;
  branch?: string | undefined;
  author?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  revision?: string | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetCommitsResult =
  | Success<200, CommitsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetComparisonParameters {
  workspace: string;
  project_name: string;
  base: string;
  head: string;
}

type GetComparisonResult =
  | Success<200, CommitComparisonView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface GetDistributionParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type GetDistributionResult =
  | Success<200, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetDistributionsParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type GetDistributionsResult =
  | Success<200, DistributionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetDomainParameters {
  workspace: string;
  domain_id: string;
}

interface GetDomainRecordParameters {
  workspace: string;
  domain_id: string;
  record_name: string;
  type: DomainRecordType;
}

type GetDomainRecordResult =
  | Success<200, RecordView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type GetDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetDomainYamlParameters {
  workspace: string;
  domain_id: string;
}

type GetDomainYamlResult =
  | Success<200, DomainYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetDomainsParameters {
  workspace: string;
}

type GetDomainsResult =
  | Success<200, DomainsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type GetEmailsParameters = Record<string, never>;

type GetEmailsResult =
  | Success<200, UserEmailsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface GetEnvironmentYamlParameters {
  workspace: string;
  environment_id: string;
}

type GetEnvironmentYamlResult =
  | Success<200, EnvironmentYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface GetGroupMemberParameters {
  workspace: string;
  group_id: number;
  member_id: number;
}

type GetGroupMemberResult =
  | Success<200, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetGroupMembersParameters {
  workspace: string;
  group_id: number;
}

type GetGroupMembersResult =
  | Success<200, GroupMembersView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface GetKeyParameters {
  key_id: number;
}

type GetKeyResult =
  | Success<200, PublicSshKeyView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type GetKeysParameters = Record<string, never>;

type GetKeysResult =
  | Success<200, PublicSshKeysView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface GetPermissionSetParameters {
  workspace: string;
  permission_set_id: number;
}

type GetPermissionSetResult =
  | Success<200, PermissionSetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetPermissionSetsParameters {
  workspace: string;
}

type GetPermissionSetsResult =
  | Success<200, PermissionSetsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface GetPipelineYamlParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
}

type GetPipelineYamlResult =
  | Success<200, PipelineYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface GetProjectGroupParameters {
  workspace: string;
  project_name: string;
  group_id: number;
}

type GetProjectGroupResult =
  | Success<200, ProjectGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetProjectGroupsParameters {
  workspace: string;
  project_name: string;
}

type GetProjectGroupsResult =
  | Success<200, ProjectGroupsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetProjectMemberParameters {
  workspace: string;
  project_name: string;
  member_id: number;
}

type GetProjectMemberResult =
  | Success<200, ProjectMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetProjectMembersParameters {
  workspace: string;
  project_name: string;
  sort_by?: ProjectMemberSortKey | undefined;
  sort_direction?: SortDirection | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetProjectMembersResult =
  | Success<200, ProjectMembersView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface GetProjectSnapshotsParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type GetProjectSnapshotsResult =
  | Success<200, SnapshotsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface GetPullRequestParameters {
  workspace: string;
  project_name: string;
  number: number;
}

type GetPullRequestResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetPullRequestsParameters {
  workspace: string;
  project_name: string;
}

type GetPullRequestsResult =
  | Success<200, PullRequestsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetRepositoryContentParameters {
  workspace: string;
  project_name: string;
  path: string;
  revision?: string | undefined;
}

type GetRepositoryContentResult =
  | Success<200, RepositoryPathView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetRepositoryContentsParameters {
  workspace: string;
  project_name: string;
  revision?: string | undefined;
}

type GetRepositoryContentsResult =
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

interface GetRoutableDomainsParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type GetRoutableDomainsResult =
  | Success<200, RoutableDomainsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetRouteParameters {
  workspace: string;
  distribution_id: string;
  route_id: number;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type GetRouteResult =
  | Success<200, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetRoutesParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type GetRoutesResult =
  | Success<200, RoutesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxAppLogsByIdParameters {
  workspace: string;
  sandbox_id: string;
  app_id: string;
  cursor?: string | undefined;
}

type GetSandboxAppLogsByIdResult =
  | Success<200, SandboxAppLogsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxCommandLogsParameters {
  workspace: string;
  sandbox_id: string;
  command_id: string;
  follow?: boolean | undefined;
}

type GetSandboxCommandLogsResult =
  | Success<200, SandboxCommandLog[], "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxCommandParameters {
  workspace: string;
  sandbox_id: string;
  command_id: string;
}

type GetSandboxCommandResult =
  | Success<200, SandboxCommandView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxCommandsParameters {
  workspace: string;
  sandbox_id: string;
  cursor?: string | undefined;
  limit?: number | undefined;
}

type GetSandboxCommandsResult =
  | Success<200, SandboxCommandsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxContentParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
}

type GetSandboxContentResult =
  | Success<200, SandboxContentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

type GetSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxSnapshotParameters {
  workspace: string;
  sandbox_id: string;
  snapshot_id: string;
}

type GetSandboxSnapshotResult =
  | Success<200, SnapshotView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxSnapshotsParameters {
  workspace: string;
  sandbox_id: string;
}

type GetSandboxSnapshotsResult =
  | Success<200, SnapshotsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxYamlParameters {
  workspace: string;
  sandbox_id: string;
}

type GetSandboxYamlResult =
  | Success<200, SandboxYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSandboxesParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

type GetSandboxesResult =
  | Success<200, SandboxesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSessionCasesParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  status?: TestCaseStatus | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetSessionCasesResult =
  | Success<200, TestCasesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSsoParameters {
  workspace: string;
}

type GetSsoResult =
  | Success<200, SsoView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetSubdomainRecordsParameters {
  workspace: string;
  domain_id: string;
  record_name: string;
}

type GetSubdomainRecordsResult =
  | Success<200, RecordsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetTagParameters {
  workspace: string;
  project_name: string;
  name: string;
}

type GetTagResult =
  | Success<200, TagView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetTagsParameters {
  workspace: string;
  project_name: string;
}

type GetTagsResult =
  | Success<200, TagsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetTargetParameters {
  workspace: string;
  target_id: string;
}

type GetTargetResult =
  | Success<200, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetTargetYamlParameters {
  workspace: string;
  target_id: string;
}

type GetTargetYamlResult =
  | Success<200, TargetYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetTargetsParameters {
  workspace: string;
  project_name?: string | undefined;
  pipeline_id?: number | undefined;
  environment_id?: string | undefined;
  action_id?: number | undefined;
}

type GetTargetsResult =
  | Success<200, TargetsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetTokenByIdParameters {
  token_id: string;
}

type GetTokenByIdResult =
  | Success<200, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type GetTokensParameters = Record<string, never>;

type GetTokensResult =
  | Success<200, TokensView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface GetTunnelTokenParameters {
  workspace: string;
  project_name?: string | undefined;
}

type GetTunnelTokenResult =
  | Success<200, TunnelTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetUnitTestCaseParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  test_group_id: string;
  case_id: string;
}

type GetUnitTestCaseResult =
  | Success<200, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetUnitTestCasesParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  test_group_id: string;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetUnitTestCasesResult =
  | Success<200, TestCasesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetUnitTestGroupParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  test_group_id: string;
}

type GetUnitTestGroupResult =
  | Success<200, TestGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetUnitTestGroupsParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetUnitTestGroupsResult =
  | Success<200, TestGroupsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
}

type GetUnitTestSessionResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetUnitTestSessionsParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  branch?: string | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetUnitTestSessionsResult =
  | Success<200, TestSessionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetUnitTestSuiteParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
}

type GetUnitTestSuiteResult =
  | Success<200, UnitTestSuiteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetUnitTestSuiteTokenParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
}

type GetUnitTestSuiteTokenResult =
  | Success<200, SuiteTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetUnitTestSuitesParameters {
  workspace: string;
  project_name: string;
}

type GetUnitTestSuitesResult =
  | Success<200, UnitTestSuitesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface GetVisualTestSuiteTokenParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
}

type GetVisualTestSuiteTokenResult =
  | Success<200, SuiteTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetVisualTestSuitesParameters {
  workspace: string;
  project_name: string;
}

type GetVisualTestSuitesResult =
  | Success<200, VisualTestSuitesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetWebhookParameters {
  workspace: string;
  webhook_id: number;
}

type GetWebhookResult =
  | Success<200, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetWebhooksParameters {
  workspace: string;
}

type GetWebhooksResult =
  | Success<200, WebhooksView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface GetWorkspaceMemberParameters {
  workspace: string;
  member_id: number;
}

interface GetWorkspaceMemberProjectsParameters {
  workspace: string;
  member_id: number;
  status?: ProjectStatus | undefined;
  sort_by?: ProjectSortKey | undefined;
  sort_direction?: SortDirection | undefined;
  all?: boolean | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
}

type GetWorkspaceMemberProjectsResult =
  | Success<200, ProjectsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

interface ImportSessionParameters {
  body: ImportSessionRequest;
}

type ImportSessionResult =
  | Success<201, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

interface IssueCredentialsWithOidcProviderParameters {
  body: IssueTokenRequest;
}

type IssueCredentialsWithOidcProviderResult =
  | Success<200, string, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

interface IssueTokenParameters {
  body: IssueOAuthTokenRequest;
}

type IssueTokenResult =
  | Success<200, OAuthTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

interface MergePullRequestParameters {
  workspace: string;
  project_name: string;
  number: number;
  squash?: boolean | undefined;
  delete_branch?: boolean | undefined;
  commit_message?: string | undefined;
}

type MergePullRequestResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface RecreateSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

type RecreateSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface RegenerateTunnelTokenParameters {
  workspace: string;
  project_name?: string | undefined;
}

type RegenerateTunnelTokenResult =
  | Success<200, TunnelTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, TunnelTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface RegisterClientParameters {
  body: DynamicClientRegistrationRequest;
}

type RegisterClientResult =
  | Success<
      201,
      DynamicClientRegistrationResponse,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

interface RegisterDomainParameters {
  workspace: string;
  body: RegisterDomainRequest;
}

type RegisterDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface ReopenSessionByTokenParameters {
  session_id: string;
}

type ReopenSessionByTokenResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface ReopenUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
}

type ReopenUnitTestSessionResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface RestartSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

type RestartSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface RevokeTokenParameters {
  body: RevokeOAuthTokenRequest;
}

type RevokeTokenResult =
  | Success<200, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

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

interface StartSandboxAppParameters {
  workspace: string;
  sandbox_id: string;
  app_id: string;
}

type StartSandboxAppResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface StartSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

type StartSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type State =
  | NonNullable<ExecutionView["status"]>
  | NonNullable<SandboxResponse["status"]>
  | NonNullable<SnapshotView["status"]>;

interface StopSandboxAppParameters {
  workspace: string;
  sandbox_id: string;
  app_id: string;
}

type StopSandboxAppResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface StopSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

type StopSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface TerminateSandboxCommandParameters {
  workspace: string;
  sandbox_id: string;
  command_id: string;
}

type TerminateSandboxCommandResult =
  | Success<200, SandboxCommandView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type TokenName = "SuiteToken" | "RegistrationToken";

interface UpdateActionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  action_id: number;
  body: UpdateActionRequest;
}

type UpdateActionResult =
  | Success<200, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateArtifactParameters {
  workspace: string;
  artifact_id: string;
  body: UpdateArtifactRequest;
}

type UpdateArtifactResult =
  | Success<200, ArtifactView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateClientConfigurationParameters {
  client_id: string;
  body: DynamicClientRegistrationRequest;
}

type UpdateClientConfigurationResult =
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

interface UpdateDistributionParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
  body: UpdateDistributionRequest;
}

type UpdateDistributionResult =
  | Success<200, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateDomainByYamlParameters {
  workspace: string;
  domain_id: string;
  body: DomainYamlViewInput;
}

type UpdateDomainByYamlResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateEnvironmentByYamlParameters {
  workspace: string;
  environment_id: string;
  body: EnvironmentYamlViewInput;
}

type UpdateEnvironmentByYamlResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateEnvironmentParameters {
  workspace: string;
  environment_id: string;
  body: UpdateEnvironmentRequest;
}

type UpdateEnvironmentResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

interface UpdateGroupMemberParameters {
  workspace: string;
  group_id: number;
  member_id: number;
  body: UpdateGroupMemberRequest;
}

type UpdateGroupMemberResult =
  | Success<200, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateGroupParameters {
  workspace: string;
  group_id: number;
  body: UpdateGroupRequest;
}

type UpdateGroupResult =
  | Success<200, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

interface UpdatePermissionSetParameters {
  workspace: string;
  permission_set_id: number;
  body: UpdatePermissionSetRequest;
}

type UpdatePermissionSetResult =
  | Success<200, PermissionSetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdatePipelineByYamlParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  body: PipelineYamlViewInput;
}

type UpdatePipelineByYamlResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdatePipelineParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  body: UpdatePipelineRequest;
}

type UpdatePipelineResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateProjectGroupParameters {
  workspace: string;
  project_name: string;
  group_id: number;
  body: UpdateProjectGroupRequest;
}

type UpdateProjectGroupResult =
  | Success<200, ProjectGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateProjectMemberParameters {
  workspace: string;
  project_name: string;
  member_id: number;
  body: UpdateProjectMemberRequest;
}

type UpdateProjectMemberResult =
  | Success<200, ProjectMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateProjectParameters {
  workspace: string;
  project_name: string;
  body: UpdateProjectRequest;
}

type UpdateProjectResult =
  | Success<200, ProjectView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdatePullRequestBranchParameters {
  workspace: string;
  project_name: string;
  number: number;
}

type UpdatePullRequestBranchResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateRouteParameters {
  workspace: string;
  distribution_id: string;
  route_id: number;
  project_name?: string | undefined;
  environment_id?: string | undefined;
  body: UpdateRouteRequest;
}

type UpdateRouteResult =
  | Success<200, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateSandboxByYamlParameters {
  workspace: string;
  sandbox_id: string;
  body: SandboxYamlViewInput;
}

type UpdateSandboxByYamlResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateSandboxParameters {
  workspace: string;
  sandbox_id: string;
  body: UpdateSandboxRequest;
}

type UpdateSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateSsoParameters {
  workspace: string;
  body: UpdateSsoRequest;
}

type UpdateSsoResult =
  | Success<200, SsoView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateTargetByYamlParameters {
  workspace: string;
  target_id: string;
  body: TargetYamlViewInput;
}

type UpdateTargetByYamlResult =
  | Success<200, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateTargetParameters {
  workspace: string;
  target_id: string;
  body: UpdateTargetRequest;
}

type UpdateTargetResult =
  | Success<200, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateUserParameters {
  body: UpdateUserRequest;
}

type UpdateUserResult =
  | Success<200, UserView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

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

interface UpdateWebhookParameters {
  workspace: string;
  webhook_id: number;
  body: UpdateWebhookRequest;
}

type UpdateWebhookResult =
  | Success<200, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateWorkspaceMemberParameters {
  workspace: string;
  member_id: number;
  body: UpdateWorkspaceMemberRequest;
}

type UpdateWorkspaceMemberResult =
  | Success<200, WorkspaceMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpdateWorkspaceParameters {
  workspace: string;
  body: UpdateWorkspaceRequest;
}

type UpdateWorkspaceResult =
  | Success<200, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UploadArtifactVersionCommitFileParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  filename?: string | undefined;
  body: globalThis.Blob | globalThis.ArrayBuffer | globalThis.ArrayBufferView;
}

type UploadArtifactVersionCommitFileResult =
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

interface UploadArtifactVersionFileParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
  body: ArtifactVersionFileRequest;
}

type UploadArtifactVersionFileResult =
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

interface UploadArtifactVersionFromZipParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  body: ArtifactVersionFileRequest;
}

type UploadArtifactVersionFromZipResult =
  | Success<201, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<409, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 409 | 429>, ErrorView>;

interface UploadSandboxFileParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
  userName?: string | undefined;
  body: SandboxFileRequest;
}

type UploadSandboxFileResult =
  | Success<201, SandboxContentItem, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpsertCaseByTokenParameters {
  session_id: string;
  body: AddTestCaseRequest;
}

type UpsertCaseByTokenResult =
  | Success<201, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpsertDomainRecordParameters {
  workspace: string;
  domain_id: string;
  record_name: string;
  type: DomainRecordType;
  body: UpsertDomainRecordRequest;
}

type UpsertDomainRecordResult =
  | Success<200, RecordView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

interface UpsertUnitTestCaseParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  body: AddTestCaseRequest;
}

type UpsertUnitTestCaseResult =
  | Success<200, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;
