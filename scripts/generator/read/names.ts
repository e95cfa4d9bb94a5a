import { refPointer } from "@buddy-openapi/openapi/document";

/**
 * What a schema can't be called, because something else has the name: what the types package exports beside schemas,
 * what the client exports by hand (a test compares it with its index), and what generated modules use.
 */
export const RESERVED_TYPES: readonly string[] = wordsOf(`
  paths components operations webhooks
  Array BaseClient BoundOperations CollectionItems Exclude Extract FixtureTypes NonNullable Object
  Record RegExp Validate
  BuddySchema SchemaIssue AnyOperation ApiResult BuddyApiError BuddyCallError BuddyClient BuddyClientOptions BuddyError
  DownloadCall LinesCall OwnTokens Streamed
  BuddyErrorName BuddyNetworkError BuddyPagingError BuddyParseError BuddyRedirectError BuddyRegion
  BuddyResponseError BuddyTimeoutError BuddyToken BuddyTooLargeError BuddyUsageError
  ActionProgress BuddyWaitTimeoutError CallArguments CallOptions Cause ClientDefault ClientDefaults Defaults DefaultsOf ExecutionEvent ExecutionOptions FailedCall Failure
  FailureStatus Fetch FollowOptions HeadersOption
  HookEvent Hooks HttpCall HttpClient HttpMethod HttpMiddleware HttpOptions HttpPath HttpResult
  OnlyOptions Operation OperationCall OperationDescriptor OperationError PaceOptions PacedFetch PagedCall
  Pagination ParametersFor RateLimit ResponseHeaders RetryOptions SandboxOptions Success ToUpdate Turn WaitOptions
  JsonSchemaOptions PollOptions WaitProgress WaitResult
`);

/** What an operation can't be called: what the client has itself, what objects have, and the words of JavaScript. */
const RESERVED_FUNCTIONS = new Set(
  wordsOf(`
    call http then constructor toString toJSON valueOf hasOwnProperty inspect
    createBaseClient createBuddyClient isBuddyApiError isBuddyError defineOperation
    byCursor byOffset changesOf defineDownload defineLines definePagedOperation isOperationError pace waitForExecution
    followExecution isBuddyWaitError waitForSandbox waitForSandboxCommand waitForSnapshot
    define ownToken readBlob readByType readJson readLines readText secretsIn writeBlob writeForm writeHeaders writeInPath writeJson
    writeMultipart writeQuery writeText
    arguments await break case catch class const continue debugger default delete do else enum eval
    export extends false finally for function if implements import in instanceof interface let new
    null package private protected public return static super switch this throw true try typeof
    undefined var void while with yield globalThis NaN Infinity
  `),
);

export function isReservedFunction(name: string): boolean {
  return RESERVED_FUNCTIONS.has(name);
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The words of a name: what is between characters that no identifier has. */
function words(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).filter(Boolean);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The function of an operationId: `repos/get-content` → `reposGetContent`. `""` where it has no letter to start with. */
export function functionName(operationId: string): string {
  const [first = "", ...others] = words(operationId);
  return /^[A-Za-z]/.test(first)
    ? first.charAt(0).toLowerCase() + first.slice(1) + others.map(capital).join("")
    : "";
}

/** The type of an operation's parameters or result. */
export function operationTypeName(operationId: string, suffix: "Parameters" | "Result"): string {
  return capital(functionName(operationId)) + suffix;
}

/** The type of a schema: `simple-user` → `SimpleUser`. A name that is one of a type stays as it is. */
export function typeName(name: string): string {
  if (/^[A-Z][A-Za-z0-9_]*$/.test(name)) return name;
  const pascal = words(name).map(capital).join("");
  return /^[A-Z]/.test(pascal) ? pascal : `Schema${pascal}`;
}

/** Gives names, each once. */
export class Names {
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved);
  }

  /** The name, or the first of `nameSchema`, `nameSchema2`, … that is free. */
  claim(name: string, suffix: string): string {
    let free = name;
    for (let number = 1; this.#taken.has(free); number += 1)
      free = `${name}${suffix}${number === 1 ? "" : number}`;
    this.#taken.add(free);
    return free;
  }
}

/** A type's name for a schema that is no component, from its place: `#/components/schemas/Tree/$defs/Node` → `TreeNode`. */
export function placeName($ref: string): string {
  const pointer = refPointer($ref);
  const shown = pointer[0] === "components" ? pointer.slice(2) : pointer.slice(-3);
  return typeName(
    shown.filter((part) => !["$defs", "properties", "items", "schema", "content"].includes(part)).join("-"),
  );
}

/** The reference to a component. */
export function refOf(name: string): string {
  return `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
