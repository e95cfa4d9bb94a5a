// What @buddy-openapi/client exports. Written by `pnpm generate`. Do not edit.

export type * from "@buddy-openapi/types";
import { ActionExecutionLogsView } from "@buddy-openapi/types";
import { ActionExecutionView } from "@buddy-openapi/types";
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
import { AddVariableRequest } from "@buddy-openapi/types";
import { AddVisualTestSuiteRequest } from "@buddy-openapi/types";
import { AddWebhookRequest } from "@buddy-openapi/types";
import { AddWorkspaceMemberRequest } from "@buddy-openapi/types";
import { AddWorkspaceRequest } from "@buddy-openapi/types";
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
import { CommitNewFileRequest } from "@buddy-openapi/types";
import { CommitRequest } from "@buddy-openapi/types";
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
import { EnvironmentView } from "@buddy-openapi/types";
import { EnvironmentYamlView } from "@buddy-openapi/types";
import { EnvironmentYamlViewInput } from "@buddy-openapi/types";
import { EnvironmentsView } from "@buddy-openapi/types";
import { ErrorView } from "@buddy-openapi/types";
import { ExecuteSandboxCommandRequest } from "@buddy-openapi/types";
import { ExecutionStatus } from "@buddy-openapi/types";
import { ExecutionView } from "@buddy-openapi/types";
import { ExecutionsView } from "@buddy-openapi/types";
import { GroupMemberView } from "@buddy-openapi/types";
import { GroupMembersView } from "@buddy-openapi/types";
import { GroupView } from "@buddy-openapi/types";
import { GroupsView } from "@buddy-openapi/types";
import { IdsView } from "@buddy-openapi/types";
import { ImportSessionRequest } from "@buddy-openapi/types";
import { IntegrationView } from "@buddy-openapi/types";
import { IntegrationsView } from "@buddy-openapi/types";
import { IssueOAuthTokenRequest } from "@buddy-openapi/types";
import { IssueTokenRequest } from "@buddy-openapi/types";
import { Middleware } from "openapi-fetch";
import { OAuthTokenView } from "@buddy-openapi/types";
import { ParamsOption } from "openapi-fetch";
import { ParseAsResponse } from "openapi-fetch";
import { PermissionSetView } from "@buddy-openapi/types";
import { PermissionSetsView } from "@buddy-openapi/types";
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
import { RegisterDomainRequest } from "@buddy-openapi/types";
import { RepositoryContentsView } from "@buddy-openapi/types";
import { RepositoryPathView } from "@buddy-openapi/types";
import { RequestOptions } from "openapi-fetch";
import { RevokeOAuthTokenRequest } from "@buddy-openapi/types";
import { RoutableDomainsView } from "@buddy-openapi/types";
import { RouteView } from "@buddy-openapi/types";
import { RoutesView } from "@buddy-openapi/types";
import { RunPipelineRequest } from "@buddy-openapi/types";
import { SandboxAppLogsView } from "@buddy-openapi/types";
import { SandboxCommandLog } from "@buddy-openapi/types";
import { SandboxCommandResultView } from "@buddy-openapi/types";
import { SandboxCommandView } from "@buddy-openapi/types";
import { SandboxCommandsView } from "@buddy-openapi/types";
import { SandboxContentItem } from "@buddy-openapi/types";
import { SandboxContentView } from "@buddy-openapi/types";
import { SandboxFileRequest } from "@buddy-openapi/types";
import { SandboxResponse } from "@buddy-openapi/types";
import { SandboxYamlView } from "@buddy-openapi/types";
import { SandboxYamlViewInput } from "@buddy-openapi/types";
import { SandboxesView } from "@buddy-openapi/types";
import { ShortActionExecutionView } from "@buddy-openapi/types";
import { ShortCommitView } from "@buddy-openapi/types";
import { SnapshotView } from "@buddy-openapi/types";
import { SnapshotsView } from "@buddy-openapi/types";
import { SortDirection } from "@buddy-openapi/types";
import { SsoView } from "@buddy-openapi/types";
import { SuiteTokenView } from "@buddy-openapi/types";
import { TagView } from "@buddy-openapi/types";
import { TagsView } from "@buddy-openapi/types";
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
import { TokenView } from "@buddy-openapi/types";
import { TokensView } from "@buddy-openapi/types";
import { TunnelTokenView } from "@buddy-openapi/types";
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
import { UserView } from "@buddy-openapi/types";
import { VariableView } from "@buddy-openapi/types";
import { VariablesView } from "@buddy-openapi/types";
import { VisualTestSuiteView } from "@buddy-openapi/types";
import { VisualTestSuitesView } from "@buddy-openapi/types";
import { WebhookView } from "@buddy-openapi/types";
import { WebhooksView } from "@buddy-openapi/types";
import { WorkspaceMemberSortKey } from "@buddy-openapi/types";
import { WorkspaceMemberView } from "@buddy-openapi/types";
import { WorkspaceMembersView } from "@buddy-openapi/types";
import { WorkspaceView } from "@buddy-openapi/types";
import { WorkspacesView } from "@buddy-openapi/types";
import { paths } from "@buddy-openapi/types";

export interface ActionProgress {
  lines: number;
  ended: boolean;
}

export type AnyOperation<Result> = (...args: any) => OperationCall<any, Result>;

export interface ApiResult<Status extends number, HeaderName extends string = never> {
  readonly status: Status;
  readonly headers: ResponseHeaders<HeaderName>;
  readonly rateLimit: RateLimit | undefined;
  readonly attempts: number;
  readonly response: Response;
}

type At<Path extends keyof paths, Method extends HttpMethod> =
  paths[Path] extends Record<Method, infer Found> ? Found : never;

const BRAND: unique symbol;

export interface BaseClient<in Defaults extends ClientDefault = never> {
  readonly call: {
    <Data, Result>(
      descriptor: OperationDescriptor,
      parameters: Readonly<Record<string, unknown>>,
      options?: CallOptions,
    ): OperationCall<Data, Result>;
    readonly signal?: AbortSignal | undefined;
    readonly defaults?: Readonly<Record<Defaults, string>>;
  };
}

type BodyOption<Operation> = Operation extends {
  requestBody: infer Body;
}
  ? {
      body: Content<Body>;
    }
  : Operation extends {
        requestBody?: infer Body;
      }
    ? [NonNullable<Body>] extends [never]
      ? {
          body?: never;
        }
      : {
          body?: Content<NonNullable<Body>> | undefined;
        }
    : {
        body?: never;
      };

type BodyReader = (
  bytes: Bytes,
  contentType: string,
  readers?: Readonly<Record<string, BodyReader>>,
) => unknown;

type BodyWriter = (
  value: unknown,
  contentType: string,
  encoding: Readonly<Record<string, "json" | "list">>,
) => WrittenBody | Promise<WrittenBody>;

export class BuddyApiError<Status extends number = number, Body = unknown> extends BuddyResponseError<
  Status,
  Body
> {
  readonly name = "BuddyApiError";
  constructor(
    call: FailedCall,
    response: Response,
    body: Body,
    scopes?: readonly string[],
    redact?: (text: string) => string,
  );
}

export abstract class BuddyCallError extends BuddyError implements FailedCall {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly page?: number;
  readonly offset?: number;
  readonly cursor?: string | number;
  readonly url: string;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
  constructor(call: FailedCall, what: string, options?: ErrorOptions);
}

export interface BuddyClient<Defaults extends ClientDefault = never>
  extends BaseClient<Defaults>,
    BoundOperations<Defaults> {
  readonly http: HttpClient;
}

export type BuddyClientOptions = CallOptions &
  PathOptions & {
    token?: BuddyToken | undefined;
    fetch?: Fetch | undefined;
    hooks?: Hooks | undefined;
    validate?: ValidateOptions | undefined;
    userAgent?: string | undefined;
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
  constructor(message: string, options?: ErrorOptions);
  get [BRAND](): true;
  toJSON(): Record<string, unknown>;
}

export type BuddyErrorName =
  | "BuddyUsageError"
  | "BuddyApiError"
  | "BuddyContractError"
  | "BuddyNetworkError"
  | "BuddyPagingError"
  | "BuddyParseError"
  | "BuddyRedirectError"
  | "BuddyScopeError"
  | "BuddyTimeoutError"
  | "BuddyTooLargeError";

export class BuddyNetworkError extends BuddyCallError {
  readonly name = "BuddyNetworkError";
  readonly cause: Cause;
  constructor(call: FailedCall, cause: Cause);
}

export class BuddyPagingError extends BuddyError implements Place {
  readonly name = "BuddyPagingError";
  readonly operationId: string;
  readonly page?: number;
  readonly offset?: number;
  readonly cursor?: string | number;
  constructor(operationId: string, place: Place, what: string);
}

export class BuddyParseError extends BuddyResponseError<number, string> {
  readonly name = "BuddyParseError";
  constructor(call: FailedCall, response: Response, body: string, reason?: string);
}

export class BuddyRedirectError extends BuddyCallError {
  readonly name = "BuddyRedirectError";
  readonly location: string | undefined;
  constructor(call: FailedCall, location: string);
}

export type BuddyRegion = "us" | "eu" | "asia";

export abstract class BuddyResponseError<Status extends number, Body> extends BuddyCallError {
  #private;
  readonly status: Status;
  readonly rateLimit: RateLimit | undefined;
  constructor(call: FailedCall, response: Response, body: Body, what: string);
  get body(): Body;
  get response(): Response;
  get headers(): Headers;
}

export class BuddyTimeoutError extends BuddyCallError {
  readonly name = "BuddyTimeoutError";
  readonly timeoutMs: number;
  constructor(
    call: FailedCall,
    option: "timeoutMs" | "totalTimeoutMs" | "maxWaitMs",
    timeoutMs: number,
    what?: string,
  );
}

export type BuddyToken = string | (() => string | Promise<string>);

export class BuddyTooLargeError extends BuddyCallError {
  readonly name = "BuddyTooLargeError";
  readonly maxResponseBytes: number;
  constructor(call: FailedCall, maxResponseBytes: number);
}

export class BuddyUsageError extends BuddyError {
  readonly name = "BuddyUsageError";
}

export class BuddyWaitTimeoutError extends BuddyTimeoutError implements WaitProgress {
  readonly polls: number;
  readonly execution?: ExecutionView | undefined;
  readonly sandbox?: SandboxResponse | undefined;
  readonly snapshot?: SnapshotView | undefined;
  readonly command?: SandboxCommandView | undefined;
}

type Bytes = ReturnType<typeof Uint8Array.of>;

export type CallArguments<Parameters, Defaults extends ClientDefault> =
  Record<never, never> extends ParametersFor<Parameters, Defaults>
    ? [parameters?: ParametersFor<Parameters, Defaults>, options?: CallOptions]
    : [parameters: ParametersFor<Parameters, Defaults>, options?: CallOptions];

export interface CallOptions {
  timeoutMs?: number | undefined;
  totalTimeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
  retry?: RetryOptions | false | undefined;
  maxResponseBytes?: number | undefined;
  headers?: HeadersOption | undefined;
  tokens?: OwnTokens | undefined;
}

export interface Cause {
  readonly name: string;
  readonly message: string;
  readonly code: string;
}

type ChangeOf<Request, Needed extends keyof Request> = {
  readonly [Name in Exclude<keyof Request, Needed>]?: Request[Name] | undefined;
} & Pick<Request, Needed>;

type Check = (value: unknown) => void;

interface CheckedResponse {
  response: Response;
  failedCall(): FailedCall;
  redact(text: string): string;
}

export type ClientDefault = keyof ClientDefaults;

type Content<Holder> = Holder extends {
  content: infer Media;
}
  ? Media[keyof Media]
  : undefined;

interface Credentials {
  token?: string;
  ask?(signal: AbortSignal): Promise<unknown>;
}

type DataOf<Operation> = Content<ResponseOf<Operation>[keyof ResponseOf<Operation> & Ok]>;

type Declared<Result, Status> =
  Result extends Failure<infer Statuses, infer Body, string>
    ? Status extends Statuses
      ? Body
      : never
    : never;

export type DefaultsOf<Options> = {
  [Name in ClientDefault]: Options extends Readonly<Record<Name, string>> ? Name : never;
}[ClientDefault];

type Defined<T> = {
  [Name in keyof T]-?: NonNullable<T[Name]>;
};

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export class DownloadCall<Data extends Blob, Result> extends OperationCall<Data, Result> {
  #private;
  constructor(call: OperationCall<Data, Result>, body: OpenBody);
  stream(): Promise<Streamed<Result>>;
}

interface Drift {
  readonly operationId: string;
  readonly status: number | undefined;
  readonly kind: "mismatch" | "new value" | "undeclared status";
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

type ErrorOf<Operation> = Content<ResponseOf<Operation>[Exclude<keyof ResponseOf<Operation>, Ok>]>;

export type ExecutionEvent =
  | {
      type: "actionStart";
      action: ShortActionExecutionView;
    }
  | {
      type: "log";
      action: ShortActionExecutionView;
      line: string;
      offset: number;
    }
  | {
      type: "actionEnd";
      action: ShortActionExecutionView;
    }
  | ({
      type: "end";
    } & WaitResult);

export interface ExecutionOptions extends PollOptions {
  until?: "waiting" | "finished" | undefined;
}

export interface FailedCall extends Place {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
}

export interface Failure<Status extends number, Body, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: false;
  readonly error: Body;
  readonly text: string | undefined;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
}

export type FailureStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;

export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

export interface FollowOptions extends ExecutionOptions {
  maxIntervalMs?: number | undefined;
  progress?: Map<string, ActionProgress> | undefined;
}

export type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Headers
  | readonly (readonly [name: string, value: string])[];

export interface HookEvent extends Place {
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

export type HttpCall<Method extends HttpMethod> = <
  Path extends HttpPath<Method>,
  Options extends HttpOptions<At<Path, Method>>,
>(
  path: Path,
  ...options: Record<never, never> extends HttpOptions<At<Path, Method>>
    ? [options?: Options]
    : [options: Options]
) => Promise<HttpResult<ParseAsResponse<DataOf<At<Path, Method>>, Options>, ErrorOf<At<Path, Method>>>>;

export interface HttpClient {
  request<
    Method extends HttpMethod,
    Path extends HttpPath<Method>,
    Options extends HttpOptions<At<Path, Method>>,
  >(
    method: Method,
    path: Path,
    ...options: Record<never, never> extends HttpOptions<At<Path, Method>>
      ? [options?: Options]
      : [options: Options]
  ): Promise<HttpResult<ParseAsResponse<DataOf<At<Path, Method>>, Options>, ErrorOf<At<Path, Method>>>>;
  GET: HttpCall<"get">;
  PUT: HttpCall<"put">;
  POST: HttpCall<"post">;
  DELETE: HttpCall<"delete">;
  OPTIONS: HttpCall<"options">;
  HEAD: HttpCall<"head">;
  PATCH: HttpCall<"patch">;
  TRACE: HttpCall<"trace">;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

export type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

export { Middleware as HttpMiddleware } from "openapi-fetch";

export type HttpOptions<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> &
  Omit<RequestOptions<Operation>, "body" | "params" | "fetch"> &
  Omit<RequestInit, "body" | "headers" | "redirect">;

export type HttpPath<Method extends HttpMethod> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, object> ? Path : never;
}[keyof paths];

export type HttpResult<Data, Failure> =
  | {
      data: Data;
      error?: never;
      response: Response;
    }
  | {
      data?: never;
      error: Failure;
      response: Response;
    };

export class LinesCall<Line, Result> extends OperationCall<Line[], Result> implements AsyncIterable<Line> {
  #private;
  constructor(call: OperationCall<Line[], Result>, body: OpenBody);
  [Symbol.asyncIterator](): AsyncGenerator<Line, void, undefined>;
}

type Ok = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";

export type OnlyOptions<Options> = Options &
  Readonly<Record<Exclude<keyof Options, keyof BuddyClientOptions>, never>>;

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

export class OperationCall<Data, Result> implements Promise<Data> {
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

export interface OperationDescriptor extends ParameterForms {
  operationId: string;
  method: string;
  path: string;
  place?: Place;
  writeQuery?: typeof writeQuery;
  writeHeaders?: typeof writeHeaders;
  contentType?: string;
  write?: BodyWriter;
  encoding?: Readonly<Record<string, "json" | "list">>;
  reads?: Readonly<Record<string, BodyReader>>;
  read?: BodyReader;
  open?: OpenBody["open"];
  auth?: "none" | "optional";
  token?: string;
  ownToken?: typeof ownToken;
  required?: readonly string[];
  secrets?: readonly string[];
  secretsIn?: typeof secretsIn;
  scopes: readonly string[];
  empty?: boolean;
  idempotent?: boolean;
}

type OperationValidator = (
  options: ValidateOptions,
  operationId: string,
  value: unknown,
  received?: CheckedResponse,
  parameters?: Readonly<Record<string, unknown>>,
) => void;

export type OwnTokens = {
  readonly [Name in TokenName]?: BuddyToken | undefined;
};

export interface PaceOptions {
  maxConcurrent?: number | undefined;
  slowBelow?: number | undefined;
  maxWaitMs?: number | undefined;
  fetch?: Fetch | undefined;
}

export type PacedFetch = Fetch & {
  acquire?(signal: AbortSignal | undefined, call: () => FailedCall): Promise<Turn>;
};

export class PagedCall<Data, Result, Item>
  extends OperationCall<Data, Result>
  implements AsyncIterable<Item>
{
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

interface ParameterForms {
  parameters?: Readonly<Record<string, "query" | "header">>;
  separators?: Readonly<Record<string, string>>;
  json?: readonly string[];
  booleans?: readonly string[];
  segments?: readonly string[];
  writeInPath?: (name: string, value: unknown, forms: ParameterForms) => string;
}

export type ParametersFor<Parameters, Defaults extends ClientDefault> = [Defaults] extends [never]
  ? Parameters
  : Omit<Parameters, Defaults> & {
      [Name in keyof Parameters as Extract<Name, Defaults>]?: Parameters[Name] | undefined;
    };

type PathOptions = {
  [Name in keyof ClientDefaults]?: ClientDefaults[Name] | undefined;
};

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

export interface PollOptions extends CallOptions {
  intervalMs?: number | undefined;
  maxIntervalMs?: number | undefined;
  totalTimeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
}

export interface RateLimit {
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

export interface ResponseHeaders<Name extends string = string> extends Headers {
  get(name: Name | (string & {})): string | null;
}

type ResponseOf<Operation> = Operation extends {
  responses: infer Responses;
}
  ? Responses
  : never;

export interface RetryOptions {
  attempts?: number | undefined;
  baseDelayMs?: number | undefined;
  maxDelayMs?: number | undefined;
  maxRetryAfterMs?: number | undefined;
  idempotent?: boolean | undefined;
}

export interface SandboxOptions extends PollOptions {
  until?: "RUNNING" | "STOPPED" | undefined;
}

export type Streamed<Result> = Result extends {
  ok: true;
}
  ? {
      [Key in keyof Result]: Key extends "data" ? ReadableStream<Bytes> : Result[Key];
    }
  : never;

export interface Success<Status extends number, Data, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: true;
  readonly data: Data;
}

type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;

export type ToUpdate<View, Request, Needed extends keyof Request> = (
  view: View,
  ...change: [Needed] extends [never]
    ? [change?: ChangeOf<Request, Needed>]
    : [change: ChangeOf<Request, Needed>]
) => Request;

export interface Turn {
  fetch: Fetch;
  release(): void;
}

interface ValidateOptions {
  validators: readonly OperationValidator[];
  response?: "warn" | "throw" | undefined;
  request?: "warn" | "throw" | undefined;
  onDrift?: ((drift: Drift) => void) | undefined;
}

export interface WaitOptions extends ExecutionOptions {
  onPoll?: ((execution: ExecutionView) => unknown) | undefined;
}

export interface WaitProgress {
  readonly polls: number;
  readonly execution?: ExecutionView | undefined;
  readonly sandbox?: SandboxResponse | undefined;
  readonly snapshot?: SnapshotView | undefined;
  readonly command?: SandboxCommandView | undefined;
}

export interface WaitResult {
  state: "finished" | "waiting";
  status: ExecutionStatus;
  execution: ExecutionView;
}

interface Way {
  by: keyof Place;
  first?: number;
  next(here: number, page: ReadPage, longest: number): unknown;
}

interface WrittenBody {
  body: string | ArrayBuffer | Blob;
  contentType: string;
}

export function changesOf(operation: AnyOperation<unknown>, before: object, after: object): string[];

export function createBaseClient<Options extends BuddyClientOptions>(
  options: OnlyOptions<Options>,
): BaseClient<DefaultsOf<Options>>;

export function createBaseClient<Defaults extends ClientDefault = never>(
  options?: BuddyClientOptions,
): BaseClient<Defaults>;

export function createBaseClient(options?: BuddyClientOptions): BaseClient;

export function createBuddyClient<Options extends BuddyClientOptions>(
  options: OnlyOptions<Options>,
): BuddyClient<DefaultsOf<Options>>;

export function createBuddyClient<Defaults extends ClientDefault = never>(
  options?: BuddyClientOptions,
): BuddyClient<Defaults>;

export function createBuddyClient(options?: BuddyClientOptions): BuddyClient;

export function followExecution<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetExecutionParameters, Defaults>,
  options?: FollowOptions,
): AsyncGenerator<ExecutionEvent, void, undefined>;

export function isBuddyApiError<Result, Status extends number>(
  error: unknown,
  operation: AnyOperation<Result>,
  status: Status,
): error is BuddyApiError<Status, Declared<Result, Status>>;

export function isBuddyApiError<Status extends number = number, Body = unknown>(
  error: unknown,
  status?: Status,
): error is BuddyApiError<Status, Body>;

export function isBuddyError(error: unknown): error is BuddyError;

export function isBuddyWaitError(error: unknown): error is BuddyCallError & WaitProgress;

function ownToken(
  { operationId }: Pick<OperationDescriptor, "operationId">,
  name: string,
  { tokens }: Pick<ResolvedCallOptions, "tokens">,
): Credentials;

export function pace(options?: PaceOptions): PacedFetch;

function secretsIn(body: unknown, names?: readonly string[], isSecret?: boolean): string[];

export function waitForExecution<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetExecutionParameters, Defaults>,
  options?: WaitOptions,
): Promise<WaitResult>;

export function waitForSandbox<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetSandboxParameters, Defaults>,
  options?: SandboxOptions,
): Promise<SandboxResponse>;

export function waitForSandboxCommand<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetSandboxCommandParameters, Defaults>,
  options?: PollOptions,
): Promise<SandboxCommandView>;

export function waitForSnapshot<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetSandboxSnapshotParameters, Defaults>,
  options?: PollOptions,
): Promise<SnapshotView>;

function writeHeaders(
  values: Readonly<Record<string, unknown>>,
  forms: ParameterForms,
): Record<string, string>;

function writeQuery(values: Readonly<Record<string, unknown>>, forms: ParameterForms): string;

// What follows is generated from the document.

export interface AddActionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  body: AddActionRequest;
}

export type AddActionResult =
  | Success<200, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddArtifactParameters {
  workspace: string;
  body: AddArtifactRequest;
}

export type AddArtifactResult =
  | Success<201, ArtifactView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddArtifactVersionCommitParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  body: AddArtifactVersionCommitRequest;
}

export type AddArtifactVersionCommitResult =
  | Success<200, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddArtifactVersionParameters {
  workspace: string;
  artifact_id: string;
  body: AddArtifactVersionRequest;
}

export type AddArtifactVersionResult =
  | Success<201, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddBranchParameters {
  workspace: string;
  project_name: string;
  body: AddBranchRequest;
}

export type AddBranchResult =
  | Success<201, BranchView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddCasesByTokenParameters {
  session_id: string;
  body: AddCasesRequest;
}

export type AddCasesByTokenResult =
  | Success<201, TestCasesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddDistributionParameters {
  workspace: string;
  body: AddDistributionRequest;
}

export type AddDistributionResult =
  | Success<200, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddDomainParameters {
  workspace: string;
  body: AddDomainRequest;
}

export type AddDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddEmailParameters {
  body: AddEmailRequest;
}

export type AddEmailResult =
  | Success<200, UserEmailView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, UserEmailView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface AddEnvironmentByYamlParameters {
  workspace: string;
  project_name?: string | undefined;
  body: EnvironmentYamlViewInput;
}

export type AddEnvironmentByYamlResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddEnvironmentParameters {
  workspace: string;
  body: AddEnvironmentRequest;
}

export type AddEnvironmentResult =
  | Success<201, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddGroupMemberParameters {
  workspace: string;
  group_id: number;
  body: AddGroupMemberRequest;
}

export type AddGroupMemberResult =
  | Success<200, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddGroupParameters {
  workspace: string;
  body: AddGroupRequest;
}

export type AddGroupResult =
  | Success<200, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

export interface AddKeyParameters {
  body: AddSshKeyRequest;
}

export type AddKeyResult =
  | Success<201, PublicSshKeyView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface AddPermissionSetParameters {
  workspace: string;
  body: AddPermissionSetRequest;
}

export type AddPermissionSetResult =
  | Success<201, PermissionSetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddPipelineByYamlParameters {
  workspace: string;
  project_name: string;
  body: PipelineYamlViewInput;
}

export type AddPipelineByYamlResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddPipelineParameters {
  workspace: string;
  project_name: string;
  body: AddPipelineRequest;
}

export type AddPipelineResult =
  | Success<201, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddProjectGroupParameters {
  workspace: string;
  project_name: string;
  body: AddProjectGroupRequest;
}

export type AddProjectGroupResult =
  | Success<201, ProjectGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddProjectMemberParameters {
  workspace: string;
  project_name: string;
  body: AddProjectMemberRequest;
}

export type AddProjectMemberResult =
  | Success<201, ProjectMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddProjectParameters {
  workspace: string;
  body: AddProjectRequest;
}

export type AddProjectResult =
  | Success<201, ProjectView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddPullRequestParameters {
  workspace: string;
  project_name: string;
  body: AddPullRequestRequest;
}

export type AddPullRequestResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddRouteParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
  body: AddRouteRequest;
}

export type AddRouteResult =
  | Success<200, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddSandboxByYamlParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
  body: SandboxYamlViewInput;
}

export type AddSandboxByYamlResult =
  | Success<201, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddSandboxParameters {
  workspace: string;
  project_name?: string | undefined;
  body: AddSandboxRequest;
}

export type AddSandboxResult =
  | Success<201, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddSandboxSnapshotParameters {
  workspace: string;
  sandbox_id: string;
  body: AddSnapshotRequest;
}

export type AddSandboxSnapshotResult =
  | Success<201, SnapshotView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddSessionByTokenParameters {
  body: AddTestSessionRequest;
}

export type AddSessionByTokenResult =
  | Success<201, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface AddTagParameters {
  workspace: string;
  project_name: string;
  body: AddTagRequest;
}

export type AddTagResult =
  | Success<201, TagView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddTargetByYamlParameters {
  workspace: string;
  project_name?: string | undefined;
  pipeline_id?: number | undefined;
  environment_id?: string | undefined;
  body: TargetYamlViewInput;
}

export type AddTargetByYamlResult =
  | Success<201, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddTargetParameters {
  workspace: string;
  body: AddTargetRequest;
}

export type AddTargetResult =
  | Success<201, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddTokenParameters {
  body: AddTokenRequest;
}

export type AddTokenResult =
  | Success<200, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface AddUnitTestGroupParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  body: AddTestGroupRequest;
}

export type AddUnitTestGroupResult =
  | Success<201, TestGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  body: AddTestSessionRequest;
}

export type AddUnitTestSessionResult =
  | Success<201, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddUnitTestSuiteParameters {
  workspace: string;
  project_name: string;
  body: AddUnitTestSuiteRequest;
}

export type AddUnitTestSuiteResult =
  | Success<201, UnitTestSuiteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface AddVisualTestSuiteParameters {
  workspace: string;
  project_name: string;
  body: AddVisualTestSuiteRequest;
}

export type AddVisualTestSuiteResult =
  | Success<201, VisualTestSuiteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddWebhookParameters {
  workspace: string;
  body: AddWebhookRequest;
}

export type AddWebhookResult =
  | Success<200, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddWorkspaceMemberParameters {
  workspace: string;
  body: AddWorkspaceMemberRequest;
}

export type AddWorkspaceMemberResult =
  | Success<201, WorkspaceMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface AddWorkspaceParameters {
  body: AddWorkspaceRequest;
}

export type AddWorkspaceResult =
  | Success<200, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface BoundOperations<Defaults extends ClientDefault = never> {
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

export interface ClaimDomainParameters {
  workspace: string;
  body: ClaimDomainRequest;
}

export type ClaimDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface ClientDefaults {
  workspace: string;
  project_name: string;
}

export interface CloseSessionByTokenParameters {
  session_id: string;
}

export type CloseSessionByTokenResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface CloseUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
}

export type CloseUnitTestSessionResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface CommitFileChangesParameters {
  workspace: string;
  project_name: string;
  path: string;
  body: CommitFileRequest;
}

export type CommitFileChangesResult =
  | Success<200, CommittedFileView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface CommitNewFileParameters {
  workspace: string;
  project_name: string;
  body: CommitNewFileRequest;
}

export type CommitNewFileResult =
  | Success<201, CommittedFileView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface CreateArtifactVersionDirectoryParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
}

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

export interface CreateSandboxDirectoryParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
}

export type CreateSandboxDirectoryResult =
  | Success<201, SandboxContentItem, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<409, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 409 | 429>, ErrorView>;

export interface DeleteActionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  action_id: number;
}

export type DeleteActionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteArtifactParameters {
  workspace: string;
  artifact_id: string;
}

export type DeleteArtifactResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteArtifactVersionContentParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
}

export type DeleteArtifactVersionContentResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteArtifactVersionParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
}

export type DeleteArtifactVersionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteBranchParameters {
  workspace: string;
  project_name: string;
  name: string;
  force?: boolean | undefined;
}

export type DeleteBranchResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteClientParameters {
  client_id: string;
}

export type DeleteClientResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteDistributionParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type DeleteDistributionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteDomainParameters {
  workspace: string;
  domain_id: string;
}

export interface DeleteDomainRecordParameters {
  workspace: string;
  domain_id: string;
  record_name: string;
  type: DomainRecordType;
}

export type DeleteDomainRecordResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type DeleteDomainResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteEmailParameters {
  email: string;
}

export type DeleteEmailResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteEnvironmentParameters {
  workspace: string;
  environment_id: string;
}

export type DeleteEnvironmentResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteFileParameters {
  workspace: string;
  project_name: string;
  path: string;
  body: CommitRequest;
}

export type DeleteFileResult =
  | Success<200, ShortCommitView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteGroupMemberParameters {
  workspace: string;
  group_id: number;
  member_id: number;
}

export type DeleteGroupMemberResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteGroupParameters {
  workspace: string;
  group_id: number;
}

export type DeleteGroupResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

export interface DeleteKeyParameters {
  key_id: number;
}

export type DeleteKeyResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeletePermissionSetParameters {
  workspace: string;
  permission_set_id: number;
}

export type DeletePermissionSetResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeletePipelineParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
}

export type DeletePipelineResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteProjectGroupParameters {
  workspace: string;
  project_name: string;
  group_id: number;
}

export type DeleteProjectGroupResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteProjectMemberParameters {
  workspace: string;
  project_name: string;
  member_id: number;
}

export type DeleteProjectMemberResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteProjectParameters {
  workspace: string;
  project_name: string;
}

export type DeleteProjectResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteSandboxFileParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
}

export type DeleteSandboxFileResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

export type DeleteSandboxResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteSandboxSnapshotParameters {
  workspace: string;
  sandbox_id: string;
  snapshot_id: string;
}

export type DeleteSandboxSnapshotResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteSnapshotParameters {
  workspace: string;
  snapshot_id: string;
}

export type DeleteSnapshotResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteTagParameters {
  workspace: string;
  project_name: string;
  name: string;
}

export type DeleteTagResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteTargetParameters {
  workspace: string;
  target_id: string;
}

export type DeleteTargetResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteTokenParameters {
  token_id: string;
}

export type DeleteTokenResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
}

export type DeleteUnitTestSessionResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteUnitTestSuiteParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
}

export type DeleteUnitTestSuiteResult =
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

export interface DeleteWebhookParameters {
  workspace: string;
  webhook_id: number;
}

export type DeleteWebhookResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteWorkspaceMemberParameters {
  workspace: string;
  member_id: number;
}

export type DeleteWorkspaceMemberResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DeleteWorkspaceParameters {
  workspace: string;
}

export type DeleteWorkspaceResult =
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DisableSsoParameters {
  workspace: string;
}

export type DisableSsoResult =
  | Success<200, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DownloadArtifactVersionFileParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
}

export type DownloadArtifactVersionFileResult =
  | Success<200, globalThis.Blob, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DownloadArtifactVersionParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
}

export type DownloadArtifactVersionResult =
  | Success<200, globalThis.Blob, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface DownloadSandboxContentParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
}

export type DownloadSandboxContentResult =
  | Success<200, globalThis.Blob, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface EnableSsoParameters {
  workspace: string;
}

export type EnableSsoResult =
  | Success<200, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<204, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface ExecSandboxCommandParameters {
  workspace: string;
  sandbox_id: string;
  body: ExecuteSandboxCommandRequest;
}

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

export interface ExecuteSandboxCommandParameters {
  workspace: string;
  sandbox_id: string;
  body: ExecuteSandboxCommandRequest;
}

export type ExecuteSandboxCommandResult =
  | Success<200, SandboxCommandView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

export interface GetActionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  action_id: number;
}

export type GetActionResult =
  | Success<200, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetActionsParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  trigger_time?: ActionTriggerTime | undefined;
}

export type GetActionsResult =
  | Success<200, ActionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetAllDomainRecordsParameters {
  workspace: string;
  domain_id: string;
}

export type GetAllDomainRecordsResult =
  | Success<200, RecordsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetArtifactParameters {
  workspace: string;
  artifact_id: string;
}

export type GetArtifactResult =
  | Success<200, ArtifactView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetArtifactVersionCommitParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  hash: string;
}

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

export interface GetArtifactVersionCommitsParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  page?: number | undefined;
  per_page?: number | undefined;
}

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

export interface GetArtifactVersionContentByPathParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
}

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

export interface GetArtifactVersionParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
}

export type GetArtifactVersionResult =
  | Success<200, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetArtifactVersionRootContentParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
}

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

export interface GetArtifactVersionsParameters {
  workspace: string;
  artifact_id: string;
  page?: number | undefined;
  per_page?: number | undefined;
}

export type GetArtifactVersionsResult =
  | Success<200, ArtifactVersionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetArtifactsParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type GetArtifactsResult =
  | Success<200, ArtifactsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetBranchParameters {
  workspace: string;
  project_name: string;
  name: string;
}

export type GetBranchResult =
  | Success<200, BranchView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetBranchesParameters {
  workspace: string;
  project_name: string;
}

export type GetBranchesResult =
  | Success<200, BranchesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetClientConfigurationParameters {
  client_id: string;
}

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

export interface GetCommitParameters {
  workspace: string;
  project_name: string;
  revision: string;
}

export type GetCommitResult =
  | Success<200, CommitView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetCommitsParameters {
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

export type GetCommitsResult =
  | Success<200, CommitsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetComparisonParameters {
  workspace: string;
  project_name: string;
  base: string;
  head: string;
}

export type GetComparisonResult =
  | Success<200, CommitComparisonView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface GetDistributionParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type GetDistributionResult =
  | Success<200, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetDistributionsParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type GetDistributionsResult =
  | Success<200, DistributionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetDomainParameters {
  workspace: string;
  domain_id: string;
}

export interface GetDomainRecordParameters {
  workspace: string;
  domain_id: string;
  record_name: string;
  type: DomainRecordType;
}

export type GetDomainRecordResult =
  | Success<200, RecordView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type GetDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetDomainYamlParameters {
  workspace: string;
  domain_id: string;
}

export type GetDomainYamlResult =
  | Success<200, DomainYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetDomainsParameters {
  workspace: string;
}

export type GetDomainsResult =
  | Success<200, DomainsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type GetEmailsParameters = Record<string, never>;

export type GetEmailsResult =
  | Success<200, UserEmailsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface GetEnvironmentYamlParameters {
  workspace: string;
  environment_id: string;
}

export type GetEnvironmentYamlResult =
  | Success<200, EnvironmentYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface GetGroupMemberParameters {
  workspace: string;
  group_id: number;
  member_id: number;
}

export type GetGroupMemberResult =
  | Success<200, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetGroupMembersParameters {
  workspace: string;
  group_id: number;
}

export type GetGroupMembersResult =
  | Success<200, GroupMembersView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface GetKeyParameters {
  key_id: number;
}

export type GetKeyResult =
  | Success<200, PublicSshKeyView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type GetKeysParameters = Record<string, never>;

export type GetKeysResult =
  | Success<200, PublicSshKeysView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface GetPermissionSetParameters {
  workspace: string;
  permission_set_id: number;
}

export type GetPermissionSetResult =
  | Success<200, PermissionSetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetPermissionSetsParameters {
  workspace: string;
}

export type GetPermissionSetsResult =
  | Success<200, PermissionSetsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface GetPipelineYamlParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
}

export type GetPipelineYamlResult =
  | Success<200, PipelineYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface GetProjectGroupParameters {
  workspace: string;
  project_name: string;
  group_id: number;
}

export type GetProjectGroupResult =
  | Success<200, ProjectGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetProjectGroupsParameters {
  workspace: string;
  project_name: string;
}

export type GetProjectGroupsResult =
  | Success<200, ProjectGroupsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetProjectMemberParameters {
  workspace: string;
  project_name: string;
  member_id: number;
}

export type GetProjectMemberResult =
  | Success<200, ProjectMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetProjectMembersParameters {
  workspace: string;
  project_name: string;
  sort_by?: ProjectMemberSortKey | undefined;
  sort_direction?: SortDirection | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
}

export type GetProjectMembersResult =
  | Success<200, ProjectMembersView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface GetProjectSnapshotsParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type GetProjectSnapshotsResult =
  | Success<200, SnapshotsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface GetPullRequestParameters {
  workspace: string;
  project_name: string;
  number: number;
}

export type GetPullRequestResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetPullRequestsParameters {
  workspace: string;
  project_name: string;
}

export type GetPullRequestsResult =
  | Success<200, PullRequestsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetRepositoryContentParameters {
  workspace: string;
  project_name: string;
  path: string;
  revision?: string | undefined;
}

export type GetRepositoryContentResult =
  | Success<200, RepositoryPathView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetRepositoryContentsParameters {
  workspace: string;
  project_name: string;
  revision?: string | undefined;
}

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

export interface GetRoutableDomainsParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type GetRoutableDomainsResult =
  | Success<200, RoutableDomainsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetRouteParameters {
  workspace: string;
  distribution_id: string;
  route_id: number;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type GetRouteResult =
  | Success<200, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetRoutesParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type GetRoutesResult =
  | Success<200, RoutesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxAppLogsByIdParameters {
  workspace: string;
  sandbox_id: string;
  app_id: string;
  cursor?: string | undefined;
}

export type GetSandboxAppLogsByIdResult =
  | Success<200, SandboxAppLogsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxCommandLogsParameters {
  workspace: string;
  sandbox_id: string;
  command_id: string;
  follow?: boolean | undefined;
}

export type GetSandboxCommandLogsResult =
  | Success<200, SandboxCommandLog[], "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxCommandParameters {
  workspace: string;
  sandbox_id: string;
  command_id: string;
}

export type GetSandboxCommandResult =
  | Success<200, SandboxCommandView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxCommandsParameters {
  workspace: string;
  sandbox_id: string;
  cursor?: string | undefined;
  limit?: number | undefined;
}

export type GetSandboxCommandsResult =
  | Success<200, SandboxCommandsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxContentParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
}

export type GetSandboxContentResult =
  | Success<200, SandboxContentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

export type GetSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxSnapshotParameters {
  workspace: string;
  sandbox_id: string;
  snapshot_id: string;
}

export type GetSandboxSnapshotResult =
  | Success<200, SnapshotView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxSnapshotsParameters {
  workspace: string;
  sandbox_id: string;
}

export type GetSandboxSnapshotsResult =
  | Success<200, SnapshotsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxYamlParameters {
  workspace: string;
  sandbox_id: string;
}

export type GetSandboxYamlResult =
  | Success<200, SandboxYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSandboxesParameters {
  workspace: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
}

export type GetSandboxesResult =
  | Success<200, SandboxesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSessionCasesParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  status?: TestCaseStatus | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
}

export type GetSessionCasesResult =
  | Success<200, TestCasesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSsoParameters {
  workspace: string;
}

export type GetSsoResult =
  | Success<200, SsoView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetSubdomainRecordsParameters {
  workspace: string;
  domain_id: string;
  record_name: string;
}

export type GetSubdomainRecordsResult =
  | Success<200, RecordsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetTagParameters {
  workspace: string;
  project_name: string;
  name: string;
}

export type GetTagResult =
  | Success<200, TagView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetTagsParameters {
  workspace: string;
  project_name: string;
}

export type GetTagsResult =
  | Success<200, TagsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetTargetParameters {
  workspace: string;
  target_id: string;
}

export type GetTargetResult =
  | Success<200, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetTargetYamlParameters {
  workspace: string;
  target_id: string;
}

export type GetTargetYamlResult =
  | Success<200, TargetYamlView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetTargetsParameters {
  workspace: string;
  project_name?: string | undefined;
  pipeline_id?: number | undefined;
  environment_id?: string | undefined;
  action_id?: number | undefined;
}

export type GetTargetsResult =
  | Success<200, TargetsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetTokenByIdParameters {
  token_id: string;
}

export type GetTokenByIdResult =
  | Success<200, TokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export type GetTokensParameters = Record<string, never>;

export type GetTokensResult =
  | Success<200, TokensView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface GetTunnelTokenParameters {
  workspace: string;
  project_name?: string | undefined;
}

export type GetTunnelTokenResult =
  | Success<200, TunnelTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetUnitTestCaseParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  test_group_id: string;
  case_id: string;
}

export type GetUnitTestCaseResult =
  | Success<200, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetUnitTestCasesParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  test_group_id: string;
  page?: number | undefined;
  per_page?: number | undefined;
}

export type GetUnitTestCasesResult =
  | Success<200, TestCasesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetUnitTestGroupParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  test_group_id: string;
}

export type GetUnitTestGroupResult =
  | Success<200, TestGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetUnitTestGroupsParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  page?: number | undefined;
  per_page?: number | undefined;
}

export type GetUnitTestGroupsResult =
  | Success<200, TestGroupsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
}

export type GetUnitTestSessionResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetUnitTestSessionsParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  branch?: string | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
}

export type GetUnitTestSessionsResult =
  | Success<200, TestSessionsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetUnitTestSuiteParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
}

export type GetUnitTestSuiteResult =
  | Success<200, UnitTestSuiteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetUnitTestSuiteTokenParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
}

export type GetUnitTestSuiteTokenResult =
  | Success<200, SuiteTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetUnitTestSuitesParameters {
  workspace: string;
  project_name: string;
}

export type GetUnitTestSuitesResult =
  | Success<200, UnitTestSuitesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface GetVisualTestSuiteTokenParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
}

export type GetVisualTestSuiteTokenResult =
  | Success<200, SuiteTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetVisualTestSuitesParameters {
  workspace: string;
  project_name: string;
}

export type GetVisualTestSuitesResult =
  | Success<200, VisualTestSuitesView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetWebhookParameters {
  workspace: string;
  webhook_id: number;
}

export type GetWebhookResult =
  | Success<200, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetWebhooksParameters {
  workspace: string;
}

export type GetWebhooksResult =
  | Success<200, WebhooksView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface GetWorkspaceMemberParameters {
  workspace: string;
  member_id: number;
}

export interface GetWorkspaceMemberProjectsParameters {
  workspace: string;
  member_id: number;
  status?: ProjectStatus | undefined;
  sort_by?: ProjectSortKey | undefined;
  sort_direction?: SortDirection | undefined;
  all?: boolean | undefined;
  page?: number | undefined;
  per_page?: number | undefined;
}

export type GetWorkspaceMemberProjectsResult =
  | Success<200, ProjectsView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

export interface ImportSessionParameters {
  body: ImportSessionRequest;
}

export type ImportSessionResult =
  | Success<201, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

export interface IssueCredentialsWithOidcProviderParameters {
  body: IssueTokenRequest;
}

export type IssueCredentialsWithOidcProviderResult =
  | Success<200, string, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

export interface IssueTokenParameters {
  body: IssueOAuthTokenRequest;
}

export type IssueTokenResult =
  | Success<200, OAuthTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

export interface MergePullRequestParameters {
  workspace: string;
  project_name: string;
  number: number;
  squash?: boolean | undefined;
  delete_branch?: boolean | undefined;
  commit_message?: string | undefined;
}

export type MergePullRequestResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface RecreateSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

export type RecreateSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface RegenerateTunnelTokenParameters {
  workspace: string;
  project_name?: string | undefined;
}

export type RegenerateTunnelTokenResult =
  | Success<200, TunnelTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, TunnelTokenView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface RegisterClientParameters {
  body: DynamicClientRegistrationRequest;
}

export type RegisterClientResult =
  | Success<
      201,
      DynamicClientRegistrationResponse,
      "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset"
    >
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

export interface RegisterDomainParameters {
  workspace: string;
  body: RegisterDomainRequest;
}

export type RegisterDomainResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface ReopenSessionByTokenParameters {
  session_id: string;
}

export type ReopenSessionByTokenResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface ReopenUnitTestSessionParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
}

export type ReopenUnitTestSessionResult =
  | Success<200, TestSessionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface RestartSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

export type RestartSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface RevokeTokenParameters {
  body: RevokeOAuthTokenRequest;
}

export type RevokeTokenResult =
  | Success<200, undefined, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 429>, ErrorView>;

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

export interface StartSandboxAppParameters {
  workspace: string;
  sandbox_id: string;
  app_id: string;
}

export type StartSandboxAppResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface StartSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

export type StartSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface StopSandboxAppParameters {
  workspace: string;
  sandbox_id: string;
  app_id: string;
}

export type StopSandboxAppResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface StopSandboxParameters {
  workspace: string;
  sandbox_id: string;
}

export type StopSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface TerminateSandboxCommandParameters {
  workspace: string;
  sandbox_id: string;
  command_id: string;
}

export type TerminateSandboxCommandResult =
  | Success<200, SandboxCommandView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

type TokenName = "SuiteToken" | "RegistrationToken";

export interface UpdateActionParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  action_id: number;
  body: UpdateActionRequest;
}

export type UpdateActionResult =
  | Success<200, ActionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateArtifactParameters {
  workspace: string;
  artifact_id: string;
  body: UpdateArtifactRequest;
}

export type UpdateArtifactResult =
  | Success<200, ArtifactView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateClientConfigurationParameters {
  client_id: string;
  body: DynamicClientRegistrationRequest;
}

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

export interface UpdateDistributionParameters {
  workspace: string;
  distribution_id: string;
  project_name?: string | undefined;
  environment_id?: string | undefined;
  body: UpdateDistributionRequest;
}

export type UpdateDistributionResult =
  | Success<200, DistributionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateDomainByYamlParameters {
  workspace: string;
  domain_id: string;
  body: DomainYamlViewInput;
}

export type UpdateDomainByYamlResult =
  | Success<200, DomainView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateEnvironmentByYamlParameters {
  workspace: string;
  environment_id: string;
  body: EnvironmentYamlViewInput;
}

export type UpdateEnvironmentByYamlResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateEnvironmentParameters {
  workspace: string;
  environment_id: string;
  body: UpdateEnvironmentRequest;
}

export type UpdateEnvironmentResult =
  | Success<200, EnvironmentView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

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

export interface UpdateGroupMemberParameters {
  workspace: string;
  group_id: number;
  member_id: number;
  body: UpdateGroupMemberRequest;
}

export type UpdateGroupMemberResult =
  | Success<200, GroupMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateGroupParameters {
  workspace: string;
  group_id: number;
  body: UpdateGroupRequest;
}

export type UpdateGroupResult =
  | Success<200, GroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
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

export interface UpdatePermissionSetParameters {
  workspace: string;
  permission_set_id: number;
  body: UpdatePermissionSetRequest;
}

export type UpdatePermissionSetResult =
  | Success<200, PermissionSetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdatePipelineByYamlParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  body: PipelineYamlViewInput;
}

export type UpdatePipelineByYamlResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdatePipelineParameters {
  workspace: string;
  project_name: string;
  pipeline_id: number;
  body: UpdatePipelineRequest;
}

export type UpdatePipelineResult =
  | Success<200, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, PipelineView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateProjectGroupParameters {
  workspace: string;
  project_name: string;
  group_id: number;
  body: UpdateProjectGroupRequest;
}

export type UpdateProjectGroupResult =
  | Success<200, ProjectGroupView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateProjectMemberParameters {
  workspace: string;
  project_name: string;
  member_id: number;
  body: UpdateProjectMemberRequest;
}

export type UpdateProjectMemberResult =
  | Success<200, ProjectMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateProjectParameters {
  workspace: string;
  project_name: string;
  body: UpdateProjectRequest;
}

export type UpdateProjectResult =
  | Success<200, ProjectView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdatePullRequestBranchParameters {
  workspace: string;
  project_name: string;
  number: number;
}

export type UpdatePullRequestBranchResult =
  | Success<200, PullRequestView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateRouteParameters {
  workspace: string;
  distribution_id: string;
  route_id: number;
  project_name?: string | undefined;
  environment_id?: string | undefined;
  body: UpdateRouteRequest;
}

export type UpdateRouteResult =
  | Success<200, RouteView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateSandboxByYamlParameters {
  workspace: string;
  sandbox_id: string;
  body: SandboxYamlViewInput;
}

export type UpdateSandboxByYamlResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateSandboxParameters {
  workspace: string;
  sandbox_id: string;
  body: UpdateSandboxRequest;
}

export type UpdateSandboxResult =
  | Success<200, SandboxResponse, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateSsoParameters {
  workspace: string;
  body: UpdateSsoRequest;
}

export type UpdateSsoResult =
  | Success<200, SsoView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateTargetByYamlParameters {
  workspace: string;
  target_id: string;
  body: TargetYamlViewInput;
}

export type UpdateTargetByYamlResult =
  | Success<200, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateTargetParameters {
  workspace: string;
  target_id: string;
  body: UpdateTargetRequest;
}

export type UpdateTargetResult =
  | Success<200, TargetView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateUserParameters {
  body: UpdateUserRequest;
}

export type UpdateUserResult =
  | Success<200, UserView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 429>, ErrorView>;

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

export interface UpdateWebhookParameters {
  workspace: string;
  webhook_id: number;
  body: UpdateWebhookRequest;
}

export type UpdateWebhookResult =
  | Success<200, WebhookView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateWorkspaceMemberParameters {
  workspace: string;
  member_id: number;
  body: UpdateWorkspaceMemberRequest;
}

export type UpdateWorkspaceMemberResult =
  | Success<200, WorkspaceMemberView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpdateWorkspaceParameters {
  workspace: string;
  body: UpdateWorkspaceRequest;
}

export type UpdateWorkspaceResult =
  | Success<200, WorkspaceView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UploadArtifactVersionCommitFileParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  filename?: string | undefined;
  body: globalThis.Blob | globalThis.ArrayBuffer | globalThis.ArrayBufferView;
}

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

export interface UploadArtifactVersionFileParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  path: string;
  body: ArtifactVersionFileRequest;
}

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

export interface UploadArtifactVersionFromZipParameters {
  workspace: string;
  artifact_id: string;
  version_id: string;
  body: ArtifactVersionFileRequest;
}

export type UploadArtifactVersionFromZipResult =
  | Success<201, ArtifactVersionView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<409, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 409 | 429>, ErrorView>;

export interface UploadSandboxFileParameters {
  workspace: string;
  sandbox_id: string;
  path: string;
  userName?: string | undefined;
  body: SandboxFileRequest;
}

export type UploadSandboxFileResult =
  | Success<201, SandboxContentItem, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpsertCaseByTokenParameters {
  session_id: string;
  body: AddTestCaseRequest;
}

export type UpsertCaseByTokenResult =
  | Success<201, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpsertDomainRecordParameters {
  workspace: string;
  domain_id: string;
  record_name: string;
  type: DomainRecordType;
  body: UpsertDomainRecordRequest;
}

export type UpsertDomainRecordResult =
  | Success<200, RecordView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export interface UpsertUnitTestCaseParameters {
  workspace: string;
  project_name: string;
  suite_id: string;
  session_id: string;
  body: AddTestCaseRequest;
}

export type UpsertUnitTestCaseResult =
  | Success<200, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Success<201, TestCaseView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<401, ErrorView>
  | Failure<403, ErrorView>
  | Failure<404, ErrorView>
  | Failure<429, ErrorView, "X-Rate-Limit-Limit" | "X-Rate-Limit-Remaining" | "X-Rate-Limit-Reset">
  | Failure<Exclude<FailureStatus, 401 | 403 | 404 | 429>, ErrorView>;

export const addAction: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddActionParameters, Defaults>
) => OperationCall<ActionView, AddActionResult>;

export const addArtifact: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddArtifactParameters, Defaults>
) => OperationCall<ArtifactView, AddArtifactResult>;

export const addArtifactVersion: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddArtifactVersionParameters, Defaults>
) => OperationCall<ArtifactVersionView, AddArtifactVersionResult>;

export const addArtifactVersionCommit: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddArtifactVersionCommitParameters, Defaults>
) => OperationCall<ArtifactVersionView, AddArtifactVersionCommitResult>;

export const addBranch: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddBranchParameters, Defaults>
) => OperationCall<BranchView, AddBranchResult>;

export const addCasesByToken: (
  client: BaseClient,
  parameters: AddCasesByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestCasesView, AddCasesByTokenResult>;

export const addDistribution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddDistributionParameters, Defaults>
) => OperationCall<DistributionView, AddDistributionResult>;

export const addDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddDomainParameters, Defaults>
) => OperationCall<DomainView, AddDomainResult>;

export const addEmail: (
  client: BaseClient,
  parameters: AddEmailParameters,
  options?: CallOptions,
) => OperationCall<UserEmailView, AddEmailResult>;

export const addEnvironment: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddEnvironmentParameters, Defaults>
) => OperationCall<EnvironmentView, AddEnvironmentResult>;

export const addEnvironmentByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddEnvironmentByYamlParameters, Defaults>
) => OperationCall<EnvironmentView, AddEnvironmentByYamlResult>;

export const addGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddGroupParameters, Defaults>
) => OperationCall<GroupView, AddGroupResult>;

export const addGroupMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddGroupMemberParameters, Defaults>
) => OperationCall<GroupMemberView, AddGroupMemberResult>;

export const addIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddIntegrationParameters, Defaults>
) => OperationCall<IntegrationView, AddIntegrationResult>;

export const addKey: (
  client: BaseClient,
  parameters: AddKeyParameters,
  options?: CallOptions,
) => OperationCall<PublicSshKeyView, AddKeyResult>;

export const addPermissionSet: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddPermissionSetParameters, Defaults>
) => OperationCall<PermissionSetView, AddPermissionSetResult>;

export const addPipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddPipelineParameters, Defaults>
) => OperationCall<PipelineView, AddPipelineResult>;

export const addPipelineByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddPipelineByYamlParameters, Defaults>
) => OperationCall<PipelineView, AddPipelineByYamlResult>;

export const addProject: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddProjectParameters, Defaults>
) => OperationCall<ProjectView, AddProjectResult>;

export const addProjectGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddProjectGroupParameters, Defaults>
) => OperationCall<ProjectGroupView, AddProjectGroupResult>;

export const addProjectMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddProjectMemberParameters, Defaults>
) => OperationCall<ProjectMemberView, AddProjectMemberResult>;

export const addPullRequest: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddPullRequestParameters, Defaults>
) => OperationCall<PullRequestView, AddPullRequestResult>;

export const addRoute: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddRouteParameters, Defaults>
) => OperationCall<RouteView, AddRouteResult>;

export const addSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, AddSandboxResult>;

export const addSandboxByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddSandboxByYamlParameters, Defaults>
) => OperationCall<SandboxResponse, AddSandboxByYamlResult>;

export const addSandboxSnapshot: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddSandboxSnapshotParameters, Defaults>
) => OperationCall<SnapshotView, AddSandboxSnapshotResult>;

export const addSessionByToken: (
  client: BaseClient,
  parameters: AddSessionByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestSessionView, AddSessionByTokenResult>;

export const addTag: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddTagParameters, Defaults>
) => OperationCall<TagView, AddTagResult>;

export const addTarget: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddTargetParameters, Defaults>
) => OperationCall<TargetView, AddTargetResult>;

export const addTargetByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddTargetByYamlParameters, Defaults>
) => OperationCall<TargetView, AddTargetByYamlResult>;

export const addToken: (
  client: BaseClient,
  parameters: AddTokenParameters,
  options?: CallOptions,
) => OperationCall<TokenView, AddTokenResult>;

export const addUnitTestGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddUnitTestGroupParameters, Defaults>
) => OperationCall<TestGroupView, AddUnitTestGroupResult>;

export const addUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddUnitTestSessionParameters, Defaults>
) => OperationCall<TestSessionView, AddUnitTestSessionResult>;

export const addUnitTestSuite: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddUnitTestSuiteParameters, Defaults>
) => OperationCall<UnitTestSuiteView, AddUnitTestSuiteResult>;

export const addVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddVariableParameters, Defaults>
) => OperationCall<VariableView, AddVariableResult>;

export const addVisualTestSuite: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddVisualTestSuiteParameters, Defaults>
) => OperationCall<VisualTestSuiteView, AddVisualTestSuiteResult>;

export const addWebhook: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddWebhookParameters, Defaults>
) => OperationCall<WebhookView, AddWebhookResult>;

export const addWorkspace: (
  client: BaseClient,
  parameters: AddWorkspaceParameters,
  options?: CallOptions,
) => OperationCall<WorkspaceView, AddWorkspaceResult>;

export const addWorkspaceMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddWorkspaceMemberParameters, Defaults>
) => OperationCall<WorkspaceMemberView, AddWorkspaceMemberResult>;

export const claimDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<ClaimDomainParameters, Defaults>
) => OperationCall<DomainView, ClaimDomainResult>;

export const closeSessionByToken: (
  client: BaseClient,
  parameters: CloseSessionByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestSessionView, CloseSessionByTokenResult>;

export const closeUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CloseUnitTestSessionParameters, Defaults>
) => OperationCall<TestSessionView, CloseUnitTestSessionResult>;

export const commitFileChanges: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CommitFileChangesParameters, Defaults>
) => OperationCall<CommittedFileView, CommitFileChangesResult>;

export const commitNewFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CommitNewFileParameters, Defaults>
) => OperationCall<CommittedFileView, CommitNewFileResult>;

export const createArtifactVersionDirectory: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CreateArtifactVersionDirectoryParameters, Defaults>
) => OperationCall<ArtifactVersionContentItem, CreateArtifactVersionDirectoryResult>;

export const createSandboxDirectory: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<CreateSandboxDirectoryParameters, Defaults>
) => OperationCall<SandboxContentItem, CreateSandboxDirectoryResult>;

export const deleteAction: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteActionParameters, Defaults>
) => OperationCall<undefined, DeleteActionResult>;

export const deleteArtifact: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteArtifactParameters, Defaults>
) => OperationCall<undefined, DeleteArtifactResult>;

export const deleteArtifactVersion: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteArtifactVersionParameters, Defaults>
) => OperationCall<undefined, DeleteArtifactVersionResult>;

export const deleteArtifactVersionContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteArtifactVersionContentParameters, Defaults>
) => OperationCall<undefined, DeleteArtifactVersionContentResult>;

export const deleteBranch: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteBranchParameters, Defaults>
) => OperationCall<undefined, DeleteBranchResult>;

export const deleteClient: (
  client: BaseClient,
  parameters: DeleteClientParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteClientResult>;

export const deleteDistribution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteDistributionParameters, Defaults>
) => OperationCall<undefined, DeleteDistributionResult>;

export const deleteDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteDomainParameters, Defaults>
) => OperationCall<undefined, DeleteDomainResult>;

export const deleteDomainRecord: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteDomainRecordParameters, Defaults>
) => OperationCall<undefined, DeleteDomainRecordResult>;

export const deleteEmail: (
  client: BaseClient,
  parameters: DeleteEmailParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteEmailResult>;

export const deleteEnvironment: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteEnvironmentParameters, Defaults>
) => OperationCall<undefined, DeleteEnvironmentResult>;

export const deleteFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteFileParameters, Defaults>
) => OperationCall<ShortCommitView | undefined, DeleteFileResult>;

export const deleteGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteGroupParameters, Defaults>
) => OperationCall<undefined, DeleteGroupResult>;

export const deleteGroupMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteGroupMemberParameters, Defaults>
) => OperationCall<undefined, DeleteGroupMemberResult>;

export const deleteIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteIntegrationParameters, Defaults>
) => OperationCall<undefined, DeleteIntegrationResult>;

export const deleteKey: (
  client: BaseClient,
  parameters: DeleteKeyParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteKeyResult>;

export const deletePermissionSet: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeletePermissionSetParameters, Defaults>
) => OperationCall<undefined, DeletePermissionSetResult>;

export const deletePipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeletePipelineParameters, Defaults>
) => OperationCall<undefined, DeletePipelineResult>;

export const deleteProject: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteProjectParameters, Defaults>
) => OperationCall<undefined, DeleteProjectResult>;

export const deleteProjectGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteProjectGroupParameters, Defaults>
) => OperationCall<undefined, DeleteProjectGroupResult>;

export const deleteProjectMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteProjectMemberParameters, Defaults>
) => OperationCall<undefined, DeleteProjectMemberResult>;

export const deleteSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteSandboxParameters, Defaults>
) => OperationCall<undefined, DeleteSandboxResult>;

export const deleteSandboxFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteSandboxFileParameters, Defaults>
) => OperationCall<undefined, DeleteSandboxFileResult>;

export const deleteSandboxSnapshot: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteSandboxSnapshotParameters, Defaults>
) => OperationCall<undefined, DeleteSandboxSnapshotResult>;

export const deleteSnapshot: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteSnapshotParameters, Defaults>
) => OperationCall<undefined, DeleteSnapshotResult>;

export const deleteTag: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteTagParameters, Defaults>
) => OperationCall<undefined, DeleteTagResult>;

export const deleteTarget: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteTargetParameters, Defaults>
) => OperationCall<undefined, DeleteTargetResult>;

export const deleteToken: (
  client: BaseClient,
  parameters: DeleteTokenParameters,
  options?: CallOptions,
) => OperationCall<undefined, DeleteTokenResult>;

export const deleteUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteUnitTestSessionParameters, Defaults>
) => OperationCall<undefined, DeleteUnitTestSessionResult>;

export const deleteUnitTestSuite: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteUnitTestSuiteParameters, Defaults>
) => OperationCall<undefined, DeleteUnitTestSuiteResult>;

export const deleteVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteVariableParameters, Defaults>
) => OperationCall<undefined, DeleteVariableResult>;

export const deleteWebhook: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteWebhookParameters, Defaults>
) => OperationCall<undefined, DeleteWebhookResult>;

export const deleteWorkspace: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteWorkspaceParameters, Defaults>
) => OperationCall<undefined, DeleteWorkspaceResult>;

export const deleteWorkspaceMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteWorkspaceMemberParameters, Defaults>
) => OperationCall<undefined, DeleteWorkspaceMemberResult>;

export const disableSso: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DisableSsoParameters, Defaults>
) => OperationCall<undefined, DisableSsoResult>;

export const downloadArtifactVersion: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DownloadArtifactVersionParameters, Defaults>
) => DownloadCall<globalThis.Blob, DownloadArtifactVersionResult>;

export const downloadArtifactVersionFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DownloadArtifactVersionFileParameters, Defaults>
) => DownloadCall<globalThis.Blob, DownloadArtifactVersionFileResult>;

export const downloadSandboxContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DownloadSandboxContentParameters, Defaults>
) => DownloadCall<globalThis.Blob, DownloadSandboxContentResult>;

export const enableSso: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<EnableSsoParameters, Defaults>
) => OperationCall<undefined, EnableSsoResult>;

export const execSandboxCommand: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<ExecSandboxCommandParameters, Defaults>
) => OperationCall<SandboxCommandResultView, ExecSandboxCommandResult>;

export const executeSandboxCommand: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<ExecuteSandboxCommandParameters, Defaults>
) => OperationCall<SandboxCommandView, ExecuteSandboxCommandResult>;

export const getAction: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetActionParameters, Defaults>
) => OperationCall<ActionView, GetActionResult>;

export const getActionExecution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetActionExecutionParameters, Defaults>
) => OperationCall<ActionExecutionView, GetActionExecutionResult>;

export const getActionExecutionLogs: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetActionExecutionLogsParameters, Defaults>
) => PagedCall<
  ActionExecutionLogsView,
  GetActionExecutionLogsResult,
  NonNullable<ActionExecutionLogsView["logs"]>[number]
>;

export const getActions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetActionsParameters, Defaults>
) => OperationCall<ActionsView, GetActionsResult>;

export const getAllDomainRecords: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetAllDomainRecordsParameters, Defaults>
) => OperationCall<RecordsView, GetAllDomainRecordsResult>;

export const getArtifact: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactParameters, Defaults>
) => OperationCall<ArtifactView, GetArtifactResult>;

export const getArtifactVersion: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionParameters, Defaults>
) => OperationCall<ArtifactVersionView, GetArtifactVersionResult>;

export const getArtifactVersionCommit: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionCommitParameters, Defaults>
) => OperationCall<ArtifactVersionCommitView, GetArtifactVersionCommitResult>;

export const getArtifactVersionCommits: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionCommitsParameters, Defaults>
) => PagedCall<
  ArtifactVersionCommitsView,
  GetArtifactVersionCommitsResult,
  NonNullable<ArtifactVersionCommitsView["commits"]>[number]
>;

export const getArtifactVersionContentByPath: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionContentByPathParameters, Defaults>
) => OperationCall<ArtifactVersionContentView, GetArtifactVersionContentByPathResult>;

export const getArtifactVersionRootContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionRootContentParameters, Defaults>
) => OperationCall<ArtifactVersionContentView, GetArtifactVersionRootContentResult>;

export const getArtifactVersions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactVersionsParameters, Defaults>
) => PagedCall<
  ArtifactVersionsView,
  GetArtifactVersionsResult,
  NonNullable<ArtifactVersionsView["versions"]>[number]
>;

export const getArtifacts: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetArtifactsParameters, Defaults>
) => OperationCall<ArtifactsView, GetArtifactsResult>;

export const getBranch: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetBranchParameters, Defaults>
) => OperationCall<BranchView, GetBranchResult>;

export const getBranches: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetBranchesParameters, Defaults>
) => OperationCall<BranchesView, GetBranchesResult>;

export const getClientConfiguration: (
  client: BaseClient,
  parameters: GetClientConfigurationParameters,
  options?: CallOptions,
) => OperationCall<DynamicClientRegistrationResponse, GetClientConfigurationResult>;

export const getCommit: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetCommitParameters, Defaults>
) => OperationCall<CommitView, GetCommitResult>;

export const getCommits: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetCommitsParameters, Defaults>
) => PagedCall<CommitsView, GetCommitsResult, NonNullable<CommitsView["commits"]>[number]>;

export const getComparison: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetComparisonParameters, Defaults>
) => OperationCall<CommitComparisonView, GetComparisonResult>;

export const getCurrentToken: (
  client: BaseClient,
  parameters?: GetCurrentTokenParameters,
  options?: CallOptions,
) => OperationCall<TokenView, GetCurrentTokenResult>;

export const getDistribution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDistributionParameters, Defaults>
) => OperationCall<DistributionView, GetDistributionResult>;

export const getDistributions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDistributionsParameters, Defaults>
) => OperationCall<DistributionsView, GetDistributionsResult>;

export const getDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDomainParameters, Defaults>
) => OperationCall<DomainView, GetDomainResult>;

export const getDomainRecord: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDomainRecordParameters, Defaults>
) => OperationCall<RecordView, GetDomainRecordResult>;

export const getDomainYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDomainYamlParameters, Defaults>
) => OperationCall<DomainYamlView, GetDomainYamlResult>;

export const getDomains: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetDomainsParameters, Defaults>
) => OperationCall<DomainsView, GetDomainsResult>;

export const getEmails: (
  client: BaseClient,
  parameters?: GetEmailsParameters,
  options?: CallOptions,
) => OperationCall<UserEmailsView, GetEmailsResult>;

export const getEnvironment: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetEnvironmentParameters, Defaults>
) => OperationCall<EnvironmentView, GetEnvironmentResult>;

export const getEnvironmentYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetEnvironmentYamlParameters, Defaults>
) => OperationCall<EnvironmentYamlView, GetEnvironmentYamlResult>;

export const getEnvironments: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetEnvironmentsParameters, Defaults>
) => OperationCall<EnvironmentsView, GetEnvironmentsResult>;

export const getExecution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetExecutionParameters, Defaults>
) => OperationCall<ExecutionView, GetExecutionResult>;

export const getExecutions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetExecutionsParameters, Defaults>
) => PagedCall<ExecutionsView, GetExecutionsResult, NonNullable<ExecutionsView["executions"]>[number]>;

export const getGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetGroupParameters, Defaults>
) => OperationCall<GroupView, GetGroupResult>;

export const getGroupMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetGroupMemberParameters, Defaults>
) => OperationCall<GroupMemberView, GetGroupMemberResult>;

export const getGroupMembers: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetGroupMembersParameters, Defaults>
) => OperationCall<GroupMembersView, GetGroupMembersResult>;

export const getGroups: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetGroupsParameters, Defaults>
) => OperationCall<GroupsView, GetGroupsResult>;

export const getIdentifiers: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetIdentifiersParameters, Defaults>
) => OperationCall<IdsView, GetIdentifiersResult>;

export const getIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetIntegrationParameters, Defaults>
) => OperationCall<IntegrationView, GetIntegrationResult>;

export const getIntegrations: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetIntegrationsParameters, Defaults>
) => OperationCall<IntegrationsView, GetIntegrationsResult>;

export const getKey: (
  client: BaseClient,
  parameters: GetKeyParameters,
  options?: CallOptions,
) => OperationCall<PublicSshKeyView, GetKeyResult>;

export const getKeys: (
  client: BaseClient,
  parameters?: GetKeysParameters,
  options?: CallOptions,
) => OperationCall<PublicSshKeysView, GetKeysResult>;

export const getPermissionSet: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPermissionSetParameters, Defaults>
) => OperationCall<PermissionSetView, GetPermissionSetResult>;

export const getPermissionSets: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPermissionSetsParameters, Defaults>
) => OperationCall<PermissionSetsView, GetPermissionSetsResult>;

export const getPipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPipelineParameters, Defaults>
) => OperationCall<PipelineView, GetPipelineResult>;

export const getPipelineYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPipelineYamlParameters, Defaults>
) => OperationCall<PipelineYamlView, GetPipelineYamlResult>;

export const getPipelines: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPipelinesParameters, Defaults>
) => PagedCall<PipelinesView, GetPipelinesResult, NonNullable<PipelinesView["pipelines"]>[number]>;

export const getProject: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectParameters, Defaults>
) => OperationCall<ProjectView, GetProjectResult>;

export const getProjectGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectGroupParameters, Defaults>
) => OperationCall<ProjectGroupView, GetProjectGroupResult>;

export const getProjectGroups: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectGroupsParameters, Defaults>
) => OperationCall<ProjectGroupsView, GetProjectGroupsResult>;

export const getProjectMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectMemberParameters, Defaults>
) => OperationCall<ProjectMemberView, GetProjectMemberResult>;

export const getProjectMembers: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectMembersParameters, Defaults>
) => PagedCall<
  ProjectMembersView,
  GetProjectMembersResult,
  NonNullable<ProjectMembersView["members"]>[number]
>;

export const getProjectSnapshots: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectSnapshotsParameters, Defaults>
) => OperationCall<SnapshotsView, GetProjectSnapshotsResult>;

export const getProjects: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectsParameters, Defaults>
) => PagedCall<ProjectsView, GetProjectsResult, NonNullable<ProjectsView["projects"]>[number]>;

export const getPullRequest: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPullRequestParameters, Defaults>
) => OperationCall<PullRequestView, GetPullRequestResult>;

export const getPullRequests: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPullRequestsParameters, Defaults>
) => OperationCall<PullRequestsView, GetPullRequestsResult>;

export const getRepositoryContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRepositoryContentParameters, Defaults>
) => OperationCall<RepositoryPathView, GetRepositoryContentResult>;

export const getRepositoryContents: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRepositoryContentsParameters, Defaults>
) => OperationCall<RepositoryContentsView, GetRepositoryContentsResult>;

export const getRoutableDomains: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRoutableDomainsParameters, Defaults>
) => OperationCall<RoutableDomainsView, GetRoutableDomainsResult>;

export const getRoute: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRouteParameters, Defaults>
) => OperationCall<RouteView, GetRouteResult>;

export const getRoutes: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetRoutesParameters, Defaults>
) => OperationCall<RoutesView, GetRoutesResult>;

export const getSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, GetSandboxResult>;

export const getSandboxAppLogsById: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxAppLogsByIdParameters, Defaults>
) => PagedCall<
  SandboxAppLogsView,
  GetSandboxAppLogsByIdResult,
  NonNullable<SandboxAppLogsView["logs"]>[number]
>;

export const getSandboxCommand: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxCommandParameters, Defaults>
) => OperationCall<SandboxCommandView, GetSandboxCommandResult>;

export const getSandboxCommandLogs: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxCommandLogsParameters, Defaults>
) => LinesCall<SandboxCommandLog, GetSandboxCommandLogsResult>;

export const getSandboxCommands: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxCommandsParameters, Defaults>
) => PagedCall<
  SandboxCommandsView,
  GetSandboxCommandsResult,
  NonNullable<SandboxCommandsView["commands"]>[number]
>;

export const getSandboxContent: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxContentParameters, Defaults>
) => OperationCall<SandboxContentView, GetSandboxContentResult>;

export const getSandboxSnapshot: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxSnapshotParameters, Defaults>
) => OperationCall<SnapshotView, GetSandboxSnapshotResult>;

export const getSandboxSnapshots: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxSnapshotsParameters, Defaults>
) => OperationCall<SnapshotsView, GetSandboxSnapshotsResult>;

export const getSandboxYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxYamlParameters, Defaults>
) => OperationCall<SandboxYamlView, GetSandboxYamlResult>;

export const getSandboxes: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSandboxesParameters, Defaults>
) => OperationCall<SandboxesView, GetSandboxesResult>;

export const getSessionCases: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSessionCasesParameters, Defaults>
) => PagedCall<TestCasesView, GetSessionCasesResult, NonNullable<TestCasesView["cases"]>[number]>;

export const getSso: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSsoParameters, Defaults>
) => OperationCall<SsoView, GetSsoResult>;

export const getSubdomainRecords: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetSubdomainRecordsParameters, Defaults>
) => OperationCall<RecordsView, GetSubdomainRecordsResult>;

export const getTag: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTagParameters, Defaults>
) => OperationCall<TagView, GetTagResult>;

export const getTags: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTagsParameters, Defaults>
) => OperationCall<TagsView, GetTagsResult>;

export const getTarget: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTargetParameters, Defaults>
) => OperationCall<TargetView, GetTargetResult>;

export const getTargetYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTargetYamlParameters, Defaults>
) => OperationCall<TargetYamlView, GetTargetYamlResult>;

export const getTargets: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTargetsParameters, Defaults>
) => OperationCall<TargetsView, GetTargetsResult>;

export const getTokenById: (
  client: BaseClient,
  parameters: GetTokenByIdParameters,
  options?: CallOptions,
) => OperationCall<TokenView, GetTokenByIdResult>;

export const getTokens: (
  client: BaseClient,
  parameters?: GetTokensParameters,
  options?: CallOptions,
) => OperationCall<TokensView, GetTokensResult>;

export const getTunnelToken: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetTunnelTokenParameters, Defaults>
) => OperationCall<TunnelTokenView, GetTunnelTokenResult>;

export const getUnitTestCase: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestCaseParameters, Defaults>
) => OperationCall<TestCaseView, GetUnitTestCaseResult>;

export const getUnitTestCases: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestCasesParameters, Defaults>
) => PagedCall<TestCasesView, GetUnitTestCasesResult, NonNullable<TestCasesView["cases"]>[number]>;

export const getUnitTestGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestGroupParameters, Defaults>
) => OperationCall<TestGroupView, GetUnitTestGroupResult>;

export const getUnitTestGroups: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestGroupsParameters, Defaults>
) => PagedCall<TestGroupsView, GetUnitTestGroupsResult, NonNullable<TestGroupsView["test_groups"]>[number]>;

export const getUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSessionParameters, Defaults>
) => OperationCall<TestSessionView, GetUnitTestSessionResult>;

export const getUnitTestSessions: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSessionsParameters, Defaults>
) => PagedCall<
  TestSessionsView,
  GetUnitTestSessionsResult,
  NonNullable<TestSessionsView["sessions"]>[number]
>;

export const getUnitTestSuite: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSuiteParameters, Defaults>
) => OperationCall<UnitTestSuiteView, GetUnitTestSuiteResult>;

export const getUnitTestSuiteToken: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSuiteTokenParameters, Defaults>
) => OperationCall<SuiteTokenView, GetUnitTestSuiteTokenResult>;

export const getUnitTestSuites: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetUnitTestSuitesParameters, Defaults>
) => OperationCall<UnitTestSuitesView, GetUnitTestSuitesResult>;

export const getUser: (
  client: BaseClient,
  parameters?: GetUserParameters,
  options?: CallOptions,
) => OperationCall<UserView, GetUserResult>;

export const getVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetVariableParameters, Defaults>
) => OperationCall<VariableView, GetVariableResult>;

export const getVariables: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetVariablesParameters, Defaults>
) => OperationCall<VariablesView, GetVariablesResult>;

export const getVisualTestSuiteToken: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetVisualTestSuiteTokenParameters, Defaults>
) => OperationCall<SuiteTokenView, GetVisualTestSuiteTokenResult>;

export const getVisualTestSuites: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetVisualTestSuitesParameters, Defaults>
) => OperationCall<VisualTestSuitesView, GetVisualTestSuitesResult>;

export const getWebhook: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWebhookParameters, Defaults>
) => OperationCall<WebhookView, GetWebhookResult>;

export const getWebhooks: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWebhooksParameters, Defaults>
) => OperationCall<WebhooksView, GetWebhooksResult>;

export const getWorkspace: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceParameters, Defaults>
) => OperationCall<WorkspaceView, GetWorkspaceResult>;

export const getWorkspaceMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceMemberParameters, Defaults>
) => OperationCall<WorkspaceMemberView, GetWorkspaceMemberResult>;

export const getWorkspaceMemberProjects: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceMemberProjectsParameters, Defaults>
) => PagedCall<ProjectsView, GetWorkspaceMemberProjectsResult, NonNullable<ProjectsView["projects"]>[number]>;

export const getWorkspaceMembers: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceMembersParameters, Defaults>
) => PagedCall<
  WorkspaceMembersView,
  GetWorkspaceMembersResult,
  NonNullable<WorkspaceMembersView["members"]>[number]
>;

export const getWorkspaces: (
  client: BaseClient,
  parameters?: GetWorkspacesParameters,
  options?: CallOptions,
) => OperationCall<WorkspacesView, GetWorkspacesResult>;

export const importSession: (
  client: BaseClient,
  parameters: ImportSessionParameters,
  options?: CallOptions,
) => OperationCall<TestSessionView, ImportSessionResult>;

export const issueCredentialsWithOidcProvider: (
  client: BaseClient,
  parameters: IssueCredentialsWithOidcProviderParameters,
  options?: CallOptions,
) => OperationCall<string, IssueCredentialsWithOidcProviderResult>;

export const issueToken: (
  client: BaseClient,
  parameters: IssueTokenParameters,
  options?: CallOptions,
) => OperationCall<OAuthTokenView, IssueTokenResult>;

export const mergePullRequest: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<MergePullRequestParameters, Defaults>
) => OperationCall<PullRequestView, MergePullRequestResult>;

export const recreateSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RecreateSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, RecreateSandboxResult>;

export const regenerateTunnelToken: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RegenerateTunnelTokenParameters, Defaults>
) => OperationCall<TunnelTokenView, RegenerateTunnelTokenResult>;

export const registerClient: (
  client: BaseClient,
  parameters: RegisterClientParameters,
  options?: CallOptions,
) => OperationCall<DynamicClientRegistrationResponse, RegisterClientResult>;

export const registerDomain: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RegisterDomainParameters, Defaults>
) => OperationCall<DomainView, RegisterDomainResult>;

export const reopenSessionByToken: (
  client: BaseClient,
  parameters: ReopenSessionByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestSessionView, ReopenSessionByTokenResult>;

export const reopenUnitTestSession: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<ReopenUnitTestSessionParameters, Defaults>
) => OperationCall<TestSessionView, ReopenUnitTestSessionResult>;

export const restartSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RestartSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, RestartSandboxResult>;

export const revokeToken: (
  client: BaseClient,
  parameters: RevokeTokenParameters,
  options?: CallOptions,
) => OperationCall<undefined, RevokeTokenResult>;

export const runPipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RunPipelineParameters, Defaults>
) => OperationCall<ExecutionView, RunPipelineResult>;

export const startSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<StartSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, StartSandboxResult>;

export const startSandboxApp: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<StartSandboxAppParameters, Defaults>
) => OperationCall<SandboxResponse, StartSandboxAppResult>;

export const stopSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<StopSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, StopSandboxResult>;

export const stopSandboxApp: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<StopSandboxAppParameters, Defaults>
) => OperationCall<SandboxResponse, StopSandboxAppResult>;

export const terminateSandboxCommand: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<TerminateSandboxCommandParameters, Defaults>
) => OperationCall<SandboxCommandView, TerminateSandboxCommandResult>;

export const toCommitFileChanges: ToUpdate<RepositoryPathView, CommitFileRequest, "message" | "content">;

export const toUpdateAction: ToUpdate<ActionView, UpdateActionRequest, never>;

export const toUpdateArtifact: ToUpdate<ArtifactView, UpdateArtifactRequest, never>;

export const toUpdateClientConfiguration: ToUpdate<
  DynamicClientRegistrationResponse,
  DynamicClientRegistrationRequest,
  never
>;

export const toUpdateDistribution: ToUpdate<DistributionView, UpdateDistributionRequest, never>;

export const toUpdateDomainByYaml: ToUpdate<DomainYamlView, DomainYamlViewInput, never>;

export const toUpdateEnvironment: ToUpdate<EnvironmentView, UpdateEnvironmentRequest, never>;

export const toUpdateEnvironmentByYaml: ToUpdate<EnvironmentYamlView, EnvironmentYamlViewInput, never>;

export const toUpdateGroup: ToUpdate<GroupView, UpdateGroupRequest, never>;

export const toUpdateGroupMember: ToUpdate<GroupMemberView, UpdateGroupMemberRequest, never>;

export const toUpdateIntegration: ToUpdate<IntegrationView, UpdateIntegrationRequest, never>;

export const toUpdatePermissionSet: ToUpdate<PermissionSetView, UpdatePermissionSetRequest, never>;

export const toUpdatePipeline: ToUpdate<PipelineView, UpdatePipelineRequest, never>;

export const toUpdatePipelineByYaml: ToUpdate<PipelineYamlView, PipelineYamlViewInput, never>;

export const toUpdateProject: ToUpdate<ProjectView, UpdateProjectRequest, never>;

export const toUpdateProjectGroup: ToUpdate<ProjectGroupView, UpdateProjectGroupRequest, "permission_set">;

export const toUpdateProjectMember: ToUpdate<ProjectMemberView, UpdateProjectMemberRequest, "permission_set">;

export const toUpdateRoute: ToUpdate<RouteView, UpdateRouteRequest, never>;

export const toUpdateSandbox: ToUpdate<SandboxResponse, UpdateSandboxRequest, never>;

export const toUpdateSandboxByYaml: ToUpdate<SandboxYamlView, SandboxYamlViewInput, never>;

export const toUpdateSso: ToUpdate<SsoView, UpdateSsoRequest, never>;

export const toUpdateTarget: ToUpdate<TargetView, UpdateTargetRequest, never>;

export const toUpdateTargetByYaml: ToUpdate<TargetYamlView, TargetYamlViewInput, never>;

export const toUpdateUser: ToUpdate<UserView, UpdateUserRequest, never>;

export const toUpdateVariable: ToUpdate<VariableView, UpdateVariableRequest, never>;

export const toUpdateWebhook: ToUpdate<WebhookView, UpdateWebhookRequest, never>;

export const toUpdateWorkspace: ToUpdate<WorkspaceView, UpdateWorkspaceRequest, never>;

export const toUpdateWorkspaceMember: ToUpdate<WorkspaceMemberView, UpdateWorkspaceMemberRequest, never>;

export const toUpsertDomainRecord: ToUpdate<RecordView, UpsertDomainRecordRequest, never>;

export const updateAction: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateActionParameters, Defaults>
) => OperationCall<ActionView, UpdateActionResult>;

export const updateArtifact: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateArtifactParameters, Defaults>
) => OperationCall<ArtifactView, UpdateArtifactResult>;

export const updateClientConfiguration: (
  client: BaseClient,
  parameters: UpdateClientConfigurationParameters,
  options?: CallOptions,
) => OperationCall<DynamicClientRegistrationResponse, UpdateClientConfigurationResult>;

export const updateDistribution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateDistributionParameters, Defaults>
) => OperationCall<DistributionView, UpdateDistributionResult>;

export const updateDomainByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateDomainByYamlParameters, Defaults>
) => OperationCall<DomainView, UpdateDomainByYamlResult>;

export const updateEnvironment: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateEnvironmentParameters, Defaults>
) => OperationCall<EnvironmentView, UpdateEnvironmentResult>;

export const updateEnvironmentByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateEnvironmentByYamlParameters, Defaults>
) => OperationCall<EnvironmentView, UpdateEnvironmentByYamlResult>;

export const updateExecution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateExecutionParameters, Defaults>
) => OperationCall<ExecutionView, UpdateExecutionResult>;

export const updateGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateGroupParameters, Defaults>
) => OperationCall<GroupView, UpdateGroupResult>;

export const updateGroupMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateGroupMemberParameters, Defaults>
) => OperationCall<GroupMemberView, UpdateGroupMemberResult>;

export const updateIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateIntegrationParameters, Defaults>
) => OperationCall<IntegrationView, UpdateIntegrationResult>;

export const updatePermissionSet: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdatePermissionSetParameters, Defaults>
) => OperationCall<PermissionSetView, UpdatePermissionSetResult>;

export const updatePipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdatePipelineParameters, Defaults>
) => OperationCall<PipelineView, UpdatePipelineResult>;

export const updatePipelineByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdatePipelineByYamlParameters, Defaults>
) => OperationCall<PipelineView, UpdatePipelineByYamlResult>;

export const updateProject: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateProjectParameters, Defaults>
) => OperationCall<ProjectView, UpdateProjectResult>;

export const updateProjectGroup: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateProjectGroupParameters, Defaults>
) => OperationCall<ProjectGroupView, UpdateProjectGroupResult>;

export const updateProjectMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateProjectMemberParameters, Defaults>
) => OperationCall<ProjectMemberView, UpdateProjectMemberResult>;

export const updatePullRequestBranch: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdatePullRequestBranchParameters, Defaults>
) => OperationCall<PullRequestView, UpdatePullRequestBranchResult>;

export const updateRoute: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateRouteParameters, Defaults>
) => OperationCall<RouteView, UpdateRouteResult>;

export const updateSandbox: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateSandboxParameters, Defaults>
) => OperationCall<SandboxResponse, UpdateSandboxResult>;

export const updateSandboxByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateSandboxByYamlParameters, Defaults>
) => OperationCall<SandboxResponse, UpdateSandboxByYamlResult>;

export const updateSso: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateSsoParameters, Defaults>
) => OperationCall<SsoView, UpdateSsoResult>;

export const updateTarget: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateTargetParameters, Defaults>
) => OperationCall<TargetView, UpdateTargetResult>;

export const updateTargetByYaml: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateTargetByYamlParameters, Defaults>
) => OperationCall<TargetView, UpdateTargetByYamlResult>;

export const updateUser: (
  client: BaseClient,
  parameters: UpdateUserParameters,
  options?: CallOptions,
) => OperationCall<UserView, UpdateUserResult>;

export const updateVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateVariableParameters, Defaults>
) => OperationCall<VariableView, UpdateVariableResult>;

export const updateWebhook: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateWebhookParameters, Defaults>
) => OperationCall<WebhookView, UpdateWebhookResult>;

export const updateWorkspace: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateWorkspaceParameters, Defaults>
) => OperationCall<WorkspaceView, UpdateWorkspaceResult>;

export const updateWorkspaceMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateWorkspaceMemberParameters, Defaults>
) => OperationCall<WorkspaceMemberView, UpdateWorkspaceMemberResult>;

export const uploadArtifactVersionCommitFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UploadArtifactVersionCommitFileParameters, Defaults>
) => OperationCall<ArtifactVersionCommitUploadView, UploadArtifactVersionCommitFileResult>;

export const uploadArtifactVersionFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UploadArtifactVersionFileParameters, Defaults>
) => OperationCall<ArtifactVersionContentItem, UploadArtifactVersionFileResult>;

export const uploadArtifactVersionFromZip: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UploadArtifactVersionFromZipParameters, Defaults>
) => OperationCall<ArtifactVersionView, UploadArtifactVersionFromZipResult>;

export const uploadSandboxFile: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UploadSandboxFileParameters, Defaults>
) => OperationCall<SandboxContentItem, UploadSandboxFileResult>;

export const upsertCaseByToken: (
  client: BaseClient,
  parameters: UpsertCaseByTokenParameters,
  options?: CallOptions,
) => OperationCall<TestCaseView, UpsertCaseByTokenResult>;

export const upsertDomainRecord: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpsertDomainRecordParameters, Defaults>
) => OperationCall<RecordView, UpsertDomainRecordResult>;

export const upsertUnitTestCase: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpsertUnitTestCaseParameters, Defaults>
) => OperationCall<TestCaseView, UpsertUnitTestCaseResult>;
