// What @buddy-openapi/client/scopes exports. Written by `pnpm generate`. Do not edit.

const BRAND: unique symbol;

interface BaseClient<in Defaults extends ClientDefault = never> {
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

abstract class BuddyError extends Error {
  abstract readonly name: BuddyErrorName;
  constructor(message: string, options?: ErrorOptions);
  get [BRAND](): true;
  toJSON(): Record<string, unknown>;
}

type BuddyErrorName =
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

export class BuddyScopeError extends BuddyError {
  readonly name = "BuddyScopeError";
  readonly missing: readonly OperationScopes[];
  readonly spare: readonly string[];
  constructor(missing: readonly OperationScopes[], spare: readonly string[]);
}

type BuddyToken = string | (() => string | Promise<string>);

type Bytes = ReturnType<typeof Uint8Array.of>;

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

interface Credentials {
  token?: string;
  ask?(signal: AbortSignal): Promise<unknown>;
}

type Defined<T> = {
  [Name in keyof T]-?: NonNullable<T[Name]>;
};

interface FailedCall extends Place {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
}

type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Headers
  | readonly (readonly [name: string, value: string])[];

export interface NeededScopes {
  readonly scopes: readonly string[];
  readonly formerScopes: readonly string[];
  readonly inferred: readonly string[];
}

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

interface OperationDescriptor extends ParameterForms {
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

export interface OperationScopes extends NeededScopes {
  readonly operationId: string;
}

type OwnTokens = {
  readonly [Name in TokenName]?: BuddyToken | undefined;
};

interface ParameterForms {
  parameters?: Readonly<Record<string, "query" | "header">>;
  separators?: Readonly<Record<string, string>>;
  json?: readonly string[];
  booleans?: readonly string[];
  segments?: readonly string[];
  writeInPath?: (name: string, value: unknown, forms: ParameterForms) => string;
}

interface Place {
  readonly page?: number;
  readonly offset?: number;
  readonly cursor?: string | number;
}

export interface Preflight {
  readonly known: boolean;
  readonly spare: readonly string[];
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

interface RetryOptions {
  attempts?: number | undefined;
  baseDelayMs?: number | undefined;
  maxDelayMs?: number | undefined;
  maxRetryAfterMs?: number | undefined;
  idempotent?: boolean | undefined;
}

export type ScopedFunction = (...parameters: never[]) => unknown;

interface WrittenBody {
  body: string | ArrayBuffer | Blob;
  contentType: string;
}

function ownToken(
  { operationId }: Pick<OperationDescriptor, "operationId">,
  name: string,
  { tokens }: Pick<ResolvedCallOptions, "tokens">,
): Credentials;

export function preflight<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  operations: readonly ScopedFunction[],
  options?: CallOptions,
): Promise<Preflight>;

export function scopesOf(operations: readonly ScopedFunction[]): NeededScopes;

function secretsIn(body: unknown, names?: readonly string[], isSecret?: boolean): string[];

function writeHeaders(
  values: Readonly<Record<string, unknown>>,
  forms: ParameterForms,
): Record<string, string>;

function writeQuery(values: Readonly<Record<string, unknown>>, forms: ParameterForms): string;

// What follows is generated from the document.

interface ClientDefaults {
  workspace: string;
  project_name: string;
}

type TokenName = "SuiteToken" | "RegistrationToken";
