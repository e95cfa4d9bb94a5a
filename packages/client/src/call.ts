import { BuddyApiError } from "./errors.js";
import type { RateLimit } from "./rate-limit.js";

/** `Headers` that completes the names that the spec declares. */
export interface AnswerHeaders<Name extends string = string> extends Headers {
  get(name: Name | (string & {})): string | null;
}

/** What every answer has. */
export interface Answer<Status extends number, HeaderName extends string = never> {
  readonly status: Status;
  readonly headers: AnswerHeaders<HeaderName>;
  /** What the answer says of the rate limit, if it does. */
  readonly rateLimit: RateLimit | undefined;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The answer itself. Its body has been read. */
  readonly response: Response;
}

/** An answer of 2xx. */
export interface Success<Status extends number, Data, HeaderName extends string = never>
  extends Answer<Status, HeaderName> {
  readonly ok: true;
  readonly data: Data;
}

/** An answer outside 2xx. */
export interface Failure<Status extends number, Body, HeaderName extends string = never>
  extends Answer<Status, HeaderName> {
  readonly ok: false;
  /** The parsed body. It is `{}` where the answer held no JSON object, such as a gateway's page or nothing at all. */
  readonly error: Body;
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** Every status outside 2xx that an answer can have. */
export type FailureStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;

/**
 * A call that has been sent. It is a promise of the data that rejects for an answer outside 2xx; `withResponse` and
 * `result` read the same call in other ways. However often it is read, it is sent once.
 */
export class OperationCall<Data, Result> implements Promise<Data> {
  readonly [Symbol.toStringTag] = "OperationCall";
  readonly #success: Promise<AnySuccess<Data>>;

  /** @internal Operations make calls. */
  constructor(success: Promise<AnySuccess<Data>>) {
    this.#success = success;
  }

  /** The data with the answer around it. Rejects as the call itself does. */
  withResponse(): Promise<Extract<Result, { ok: true }>> {
    // `Result` is generated with one success per declared 2xx, and this is one of them.
    return this.#success as Promise<unknown> as Promise<Extract<Result, { ok: true }>>;
  }

  /**
   * The answer, whatever its status: look at `ok`, or at `status` to know the type of the body. It rejects only where
   * there is no answer, or a 2xx that can't be read.
   */
  result(): Promise<Result> {
    return this.#success.catch((error: unknown) => {
      if (!(error instanceof BuddyApiError)) throw error;
      const { status, headers, rateLimit, attempts, response, body } = error;
      const object: unknown = typeof body === "object" && body !== null ? body : {};
      return { ok: false, status, headers, rateLimit, attempts, response, error: object };
      // `Result` is generated with one member per declared status and one for all others.
    }) as Promise<Result>;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    // biome-ignore lint/suspicious/noExplicitAny: as in the type of Promise.
    onRejected?: ((reason: any) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#success.then(({ data }) => data).then(onFulfilled, onRejected);
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

type AnySuccess<Data> = Success<number, Data>;
