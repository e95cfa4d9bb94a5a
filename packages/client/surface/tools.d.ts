// What @buddy-openapi/client/tools exports. Written by `pnpm generate`. Do not edit.

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

type BuddyToken = string | (() => string | Promise<string>);

export interface BuddyTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: ToolInput & ToolSchema;
  readonly annotations: {
    readonly readOnlyHint: boolean;
    readonly destructiveHint: boolean;
    readonly idempotentHint: boolean;
    readonly openWorldHint: true;
  };
  readonly scopes: readonly string[];
  execute(input: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<unknown>;
}

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

type ScopedFunction = (...parameters: never[]) => unknown;

export interface ToolInput {
  readonly type: "object";
  readonly properties: Readonly<Record<string, object | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

export interface ToolSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "buddy-openapi";
    readonly types?:
      | {
          readonly input: Readonly<Record<string, unknown>>;
          readonly output: Readonly<Record<string, unknown>>;
        }
      | undefined;
    validate(value: unknown):
      | {
          readonly value: Readonly<Record<string, unknown>>;
          readonly issues?: undefined;
        }
      | {
          readonly issues: readonly {
            readonly message: string;
          }[];
        };
    readonly jsonSchema: {
      input(): Record<string, unknown>;
      output(): Record<string, unknown>;
    };
  };
}

export interface ToolsOptions {
  operations?: readonly ScopedFunction[] | undefined;
  scopes?: readonly string[] | undefined;
  readOnly?: boolean | undefined;
  given?: Readonly<Record<string, unknown>> | undefined;
}

interface WrittenBody {
  body: string | ArrayBuffer | Blob;
  contentType: string;
}

function ownToken(
  { operationId }: Pick<OperationDescriptor, "operationId">,
  name: string,
  { tokens }: Pick<ResolvedCallOptions, "tokens">,
): Credentials;

function secretsIn(body: unknown, names?: readonly string[], isSecret?: boolean): string[];

export function tools<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  options?: ToolsOptions,
): BuddyTool[];

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
