import { BuddyUsageError } from "../errors.js";
import { nearest } from "../runtime/nearest.js";
import type { MockedAttempt, MockedCall, MockedCalls, MockedOperation } from "./handlers.js";
import { ROUTES } from "./route.js";

/** A request that reached the mock. */
export interface MockedRequest {
  readonly method: string;
  readonly url: URL;
  /** `undefined` where the spec has no such path or method. */
  readonly operationId: string | undefined;
  /** The status of the response; `undefined` where there was none (yet). */
  readonly status: number | undefined;
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** What reached a mock. */
export class Calls {
  readonly all: MockedCalls;
  readonly requests: Writable<MockedRequest>[] = [];
  /** The attempts of calls whose client says which call they are of. */
  readonly #known = new WeakMap<object, Writable<MockedAttempt>[]>();

  constructor() {
    // The names are those of all operations, and each call is in the list of its own.
    this.all = Object.fromEntries(ROUTES.map(({ name }) => [name, []])) as unknown as MockedCalls;
  }

  /** Notes an attempt, which is one of a call that is known already, or the first of another one. */
  note(call: Omit<MockedCall, "attempts">, key: object): Writable<MockedAttempt> {
    const attempt = { status: undefined };
    const known = this.#known.get(key);
    if (known) {
      known.push(attempt);
      return attempt;
    }
    const attempts = [attempt];
    this.#known.set(key, attempts);
    // Which operation it is, is known at run time only.
    (this.all[call.operationId] as unknown[]).push({ ...call, attempts });
    return attempt;
  }

  only<Name extends MockedOperation>(name: Name): MockedCall<Name> {
    if (!(name in this.all)) {
      throw new BuddyUsageError(
        `"${name}" is no operation of the spec. Write ${nearest(name, Object.keys(this.all))}.`,
      );
    }
    const [call, ...more] = this.all[name];
    if (call && more.length === 0) return call;
    const list = this.requests.map(
      ({ method, url, status }) => `${method} ${url.pathname}: ${status ?? "no response"}`,
    );
    const count = call ? `${more.length + 1} times` : "never";
    throw new BuddyUsageError(
      `${name} was called ${count}, not once. Requests: ${list.join(", ") || "none"}.`,
    );
  }

  clear(): void {
    for (const calls of Object.values<readonly unknown[]>(this.all)) (calls as unknown[]).length = 0;
    this.requests.length = 0;
  }
}
