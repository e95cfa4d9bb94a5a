import { BuddyApiError } from "./response-errors.js";
import { type RateLimit, readRateLimit } from "./runtime/rate-limit.js";
import { isObject } from "./runtime/unknown.js";

/** `Headers` that completes the names that the spec declares. */
export interface ResponseHeaders<Name extends string = string> extends Headers {
  get(name: Name | (string & {})): string | null;
}

/** What every result of a call has. */
export interface ApiResult<Status extends number, HeaderName extends string = never> {
  readonly status: Status;
  readonly headers: ResponseHeaders<HeaderName>;
  /** The rate limit, where the response has one of its headers. */
  readonly rateLimit: RateLimit | undefined;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The response. Its body has been read, but for a {@link Failure}, whose body can be read once more. */
  readonly response: Response;
}

/** A response with a status of 2xx. */
export interface Success<Status extends number, Data, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: true;
  readonly data: Data;
}

/** A response with a status outside 2xx. */
export interface Failure<Status extends number, Body, HeaderName extends string = never>
  extends ApiResult<Status, HeaderName> {
  readonly ok: false;
  /** The parsed body. It is `{}` where the response had no JSON object: then see {@link text}. */
  readonly error: Body;
  /**
   * The body where it is no JSON object, such as a gateway's page; `""` where there was none. A JSON string is the string;
   * other JSON is its text. `undefined` where `error` has the body.
   */
  readonly text: string | undefined;
  /** Whether the failure may pass and the call can be repeated without doing its work twice. */
  readonly retryable: boolean;
  /** When the server wants to be asked again, if it said so. */
  readonly retryAfter: Date | undefined;
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** Every status outside 2xx that a response can have. */
export type FailureStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;

/** A successful response that has been read; headers and rate limit are read when someone asks. */
export interface ReadResponse<Data> {
  response: Response;
  attempts: number;
  /** When it was received, in milliseconds since 1970. */
  receivedAt: number;
  data: Data;
}

/**
 * A call that has been sent. It is a promise of the data that rejects for a status outside 2xx; `withResponse` and
 * `result` read the same call in other ways. However often it is read, it is sent once.
 */
export class OperationCall<Data, Result> implements Promise<Data> {
  readonly [Symbol.toStringTag] = "OperationCall";
  readonly #received: Promise<ReadResponse<Data>>;

  /** @internal Operations make calls. */
  constructor(received: Promise<ReadResponse<Data>>) {
    this.#received = received;
  }

  /** @internal What a call was made from, for a call that does more with it. */
  static received<Data, Result>(call: OperationCall<Data, Result>): Promise<ReadResponse<Data>> {
    return call.#received;
  }

  /** The data with its response. Rejects as the call itself does. */
  async withResponse(): Promise<Extract<Result, { ok: true }>> {
    const { data, response, attempts, receivedAt } = await this.#received;
    const { status, headers } = response;
    const rateLimit = readRateLimit(headers, receivedAt);
    const result = { ok: true, status, headers, rateLimit, attempts, response, data };
    // `Result` is generated with one success per declared 2xx, and this is one of them.
    return result as unknown as Extract<Result, { ok: true }>;
  }

  /**
   * The response, whatever its status: look at `ok`, or at `status` to know the type of the body. It rejects only where
   * there is no response, or a 2xx that can't be read.
   */
  async result(): Promise<Result> {
    try {
      // `Result` is generated with one type per declared status and one for all others.
      return (await this.withResponse()) as Result;
    } catch (error) {
      if (!(error instanceof BuddyApiError)) throw error;
      const { status, headers, rateLimit, attempts, response, retryable, retryAfter, body } = error;
      const parsed = isObject(body);
      const textOf = () => (typeof body === "string" ? body : (JSON.stringify(body) ?? ""));
      const content = { error: parsed ? body : {}, text: parsed ? undefined : textOf() };
      const failure = { ok: false, status, headers, rateLimit, attempts, response, retryable, retryAfter };
      return { ...failure, ...content } as Result;
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    // biome-ignore lint/suspicious/noExplicitAny: as in the type of Promise.
    onRejected?: ((reason: any) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#data().then(onFulfilled, onRejected);
  }

  /** V8 finds the caller of an error along functions that await, and not along callbacks. */
  async #data(): Promise<Data> {
    return (await this.#received).data;
  }

  catch<Rejected = never>(
    // biome-ignore lint/suspicious/noExplicitAny: as in the type of Promise.
    onRejected?: ((reason: any) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}
