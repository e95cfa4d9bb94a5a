import type { ValidateOptions } from "./drift.js";
import type { ClientDefaults } from "./generated/client-defaults.js";
import type { TokenName } from "./generated/security.js";
import type { Hooks } from "./hooks.js";

/** How failed attempts are repeated. A call is repeated only where repeating it can't do its work twice. */
export interface RetryOptions {
  /** The number of requests at most, the first included. Default: 3. */
  attempts?: number | undefined;
  /** The longest wait before the second attempt, doubled for each further one, in milliseconds. Default: 500. */
  baseDelayMs?: number | undefined;
  /** The longest wait that the client chooses by itself, in milliseconds. Default: 10 000. */
  maxDelayMs?: number | undefined;
  /**
   * The longest wait that the server may ask for with `Retry-After` or `X-Rate-Limit-Reset`, in milliseconds. Beyond
   * it the call fails at once. Default: 60 000.
   */
  maxRetryAfterMs?: number | undefined;
  /** Says that repeating the call is safe, where its method (POST, PATCH) doesn't. Default: what the spec says. */
  idempotent?: boolean | undefined;
}

/** Options of a call; those of a client are the defaults of its calls. */
export interface CallOptions {
  /**
   * The time that one attempt may take, from asking for the token until its response has been read, in milliseconds;
   * `Infinity` for no limit. Where a body is read in parts, each part has this time. Default: 30 000.
   */
  timeoutMs?: number | undefined;
  /** The time that the call may take with all its attempts and waits, in milliseconds. Default: no limit. */
  totalTimeoutMs?: number | undefined;
  /** Ends the call when it aborts; the call then rejects with the signal's reason, as it is. */
  signal?: AbortSignal | undefined;
  /** How failed attempts are repeated; `false` sends one request and no more. */
  retry?: RetryOptions | false | undefined;
  /**
   * The size from which a successful response is refused, in bytes after decompression. A stream has no limit, and of lines
   * that are read one by one each has it. Default: 67 108 864 (64 MiB).
   */
  maxResponseBytes?: number | undefined;
  /** Headers to send besides the client's own: an object, `Headers`, or a list of pairs. `Authorization` is the option `token`. */
  headers?: HeadersOption | undefined;
  /**
   * The tokens of operations that have one of their own, which the documentation of the operation names. The `token` of the
   * client is never sent to them, nor are these to other operations.
   */
  tokens?: OwnTokens | undefined;
}

/** The tokens of operations that don't take the token of the client, by the name that the operation has for its token. */
export type OwnTokens = { readonly [Name in TokenName]?: BuddyToken | undefined };

/** Headers as an object, as `Headers`, or as a list of pairs. */
export type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Headers
  | readonly (readonly [name: string, value: string])[];

type PathOptions = { [Name in keyof ClientDefaults]?: ClientDefaults[Name] | undefined };

/** The regions of Buddy's cloud. They are separate installations: a token of one does not work on another. */
export type BuddyRegion = "us" | "eu" | "asia";

/** A token, or a function that gives one. It is called for each attempt; attempts that need one at the same time share a call. */
export type BuddyToken = string | (() => string | Promise<string>);

/**
 * Sends a request: the global `fetch`, or something that behaves like it. The client calls it with a URL as text, a plain
 * object of headers, a body that can be sent again (text, an `ArrayBuffer`, or a `Blob` of more than 1 MiB), and `redirect: "manual"`. {@link pace} makes one that works off many
 * calls.
 */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/**
 * Options of a client, among them the defaults of its calls. Token, region, base URL and path parameters are read from the
 * environment where they are left out and there is one.
 */
export type BuddyClientOptions = CallOptions &
  PathOptions & {
    /** A personal access token or an OAuth access token. Default: `BUDDY_TOKEN`. */
    token?: BuddyToken | undefined;
    /** Sends the requests. Default: the global `fetch`. */
    fetch?: Fetch | undefined;
    /** Functions that watch the calls. */
    hooks?: Hooks | undefined;
    /**
     * Checks what operations send and receive against the spec; calls by path are not checked. Default: nothing is.
     * See `@buddy-openapi/client/validate`.
     */
    validate?: ValidateOptions | undefined;
    /**
     * What to put before `buddy-openapi/<version>` in the `User-Agent` header, e.g. `my-tool/1.2`. Browsers send their own
     * `User-Agent` instead.
     */
    userAgent?: string | undefined;
  } & (
    | {
        /** The region of Buddy's cloud. Default: `BUDDY_REGION`, else `us`. */
        region?: BuddyRegion | undefined;
        baseUrl?: undefined;
      }
    | {
        region?: undefined;
        /**
         * The URL of an on-premises installation, with its path prefix: `https://buddy.example.com/api`.
         * `https:`, or `http:` on loopback. Default: `BUDDY_BASE_URL`, which wins over `BUDDY_REGION`.
         */
        baseUrl?: string | undefined;
      }
  );
