// What @buddy-openapi/client exports. Written by `pnpm generate`. Do not edit.

export type * from "@buddy-openapi/types";
import { ActionExecutionLogsView } from "@buddy-openapi/types";
import { ActionExecutionView } from "@buddy-openapi/types";
import { AddIntegrationRequest } from "@buddy-openapi/types";
import { AddVariableRequest } from "@buddy-openapi/types";
import { EnvironmentView } from "@buddy-openapi/types";
import { EnvironmentsView } from "@buddy-openapi/types";
import { ErrorView } from "@buddy-openapi/types";
import { ExecutionStatus } from "@buddy-openapi/types";
import { ExecutionView } from "@buddy-openapi/types";
import { ExecutionsView } from "@buddy-openapi/types";
import { GroupView } from "@buddy-openapi/types";
import { GroupsView } from "@buddy-openapi/types";
import { IdsView } from "@buddy-openapi/types";
import { IntegrationView } from "@buddy-openapi/types";
import { IntegrationsView } from "@buddy-openapi/types";
import { Middleware } from "openapi-fetch";
import { ParamsOption } from "openapi-fetch";
import { ParseAsResponse } from "openapi-fetch";
import { PipelineSortKey } from "@buddy-openapi/types";
import { PipelineView } from "@buddy-openapi/types";
import { PipelinesView } from "@buddy-openapi/types";
import { ProjectSortKey } from "@buddy-openapi/types";
import { ProjectStatus } from "@buddy-openapi/types";
import { ProjectView } from "@buddy-openapi/types";
import { ProjectsView } from "@buddy-openapi/types";
import { RequestOptions } from "openapi-fetch";
import { RunPipelineRequest } from "@buddy-openapi/types";
import { ShortActionExecutionView } from "@buddy-openapi/types";
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

type BodyReader = (bytes: ReturnType<typeof Uint8Array.of>, contentType: string) => unknown;

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
  readonly execution: ExecutionView | undefined;
}

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
  ask?(): Promise<unknown>;
  forget?(): void;
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
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
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
  parameters?: Readonly<Record<string, "query" | "header">>;
  writeQuery?: typeof serializeQuery;
  writeHeader?: typeof serializeHeader;
  contentType?: string;
  write?: BodyWriter;
  encoding?: Readonly<Record<string, "json" | "list">>;
  reads?: Readonly<Record<string, BodyReader>>;
  open?: OpenBody["open"];
  auth?: "none" | "optional";
  token?: string;
  ownToken?: typeof ownToken;
  required?: readonly string[];
  secrets?: readonly string[];
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
  separators?: Readonly<Record<string, string>>;
  json?: readonly string[];
  booleans?: readonly string[];
  segments?: readonly string[];
  writeSegments?: (what: string, value: unknown) => string;
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
  redact: Redact;
}

type Redact = (text: string) => string;

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

export type Streamed<Result> = Result extends {
  ok: true;
}
  ? {
      [Key in keyof Result]: Key extends "data" ? ReadableStream<Uint8Array<ArrayBuffer>> : Result[Key];
    }
  : never;

export interface Success<Status extends number, Data, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: true;
  readonly data: Data;
}

type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;

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
  readonly execution: ExecutionView | undefined;
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

function serializeHeader(name: string, value: unknown): string | undefined;

function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  { separators, json }?: ParameterForms,
): string;

export function waitForExecution<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetExecutionParameters, Defaults>,
  options?: WaitOptions,
): Promise<WaitResult>;

// What follows is generated from the document.

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

export interface BoundOperations<Defaults extends ClientDefault = never> {
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

export interface ClientDefaults {
  workspace: string;
  project_name: string;
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

type TokenName = never;

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

export const addIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddIntegrationParameters, Defaults>
) => OperationCall<IntegrationView, AddIntegrationResult>;

export const addVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<AddVariableParameters, Defaults>
) => OperationCall<VariableView, AddVariableResult>;

export const deleteIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteIntegrationParameters, Defaults>
) => OperationCall<undefined, DeleteIntegrationResult>;

export const deleteVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<DeleteVariableParameters, Defaults>
) => OperationCall<undefined, DeleteVariableResult>;

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

export const getCurrentToken: (
  client: BaseClient,
  parameters?: GetCurrentTokenParameters,
  options?: CallOptions,
) => OperationCall<TokenView, GetCurrentTokenResult>;

export const getEnvironment: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetEnvironmentParameters, Defaults>
) => OperationCall<EnvironmentView, GetEnvironmentResult>;

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

export const getPipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPipelineParameters, Defaults>
) => OperationCall<PipelineView, GetPipelineResult>;

export const getPipelines: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetPipelinesParameters, Defaults>
) => PagedCall<PipelinesView, GetPipelinesResult, NonNullable<PipelinesView["pipelines"]>[number]>;

export const getProject: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectParameters, Defaults>
) => OperationCall<ProjectView, GetProjectResult>;

export const getProjects: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetProjectsParameters, Defaults>
) => PagedCall<ProjectsView, GetProjectsResult, NonNullable<ProjectsView["projects"]>[number]>;

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

export const getWorkspace: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceParameters, Defaults>
) => OperationCall<WorkspaceView, GetWorkspaceResult>;

export const getWorkspaceMember: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<GetWorkspaceMemberParameters, Defaults>
) => OperationCall<WorkspaceMemberView, GetWorkspaceMemberResult>;

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

export const runPipeline: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<RunPipelineParameters, Defaults>
) => OperationCall<ExecutionView, RunPipelineResult>;

export const updateExecution: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateExecutionParameters, Defaults>
) => OperationCall<ExecutionView, UpdateExecutionResult>;

export const updateIntegration: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateIntegrationParameters, Defaults>
) => OperationCall<IntegrationView, UpdateIntegrationResult>;

export const updateVariable: <Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  ...call: CallArguments<UpdateVariableParameters, Defaults>
) => OperationCall<VariableView, UpdateVariableResult>;
