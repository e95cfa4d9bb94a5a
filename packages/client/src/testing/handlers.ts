import type { BoundOperations } from "../generated/operations.js";
import type { Failure, Success } from "../results.js";
import type { MockFailure } from "./failures.js";

/** The name of an operation that can be mocked. */
export type MockedOperation = keyof BoundOperations;

type ParametersOf<Name extends MockedOperation> = NonNullable<Parameters<BoundOperations[Name]>[0]>;

/** Every result of an operation. */
export type MockedResult<Name extends MockedOperation> = Awaited<
  ReturnType<ReturnType<BoundOperations[Name]>["result"]>
>;

type Responding<Status, Body, HeaderName extends string> = {
  status: Status;
  headers?: Partial<Record<HeaderName | (string & {}), string>>;
} & (undefined extends Body ? { body?: Body } : { body: Body });

/** A status that the spec declares for an operation, with a body of the type that it declares for that status. */
export type MockResponse<Result> =
  Result extends Success<infer Status, infer Data, infer HeaderName>
    ? Responding<Status, Data, HeaderName>
    : Result extends Failure<infer Status, infer Body, infer HeaderName>
      ? unknown extends Body
        ? never
        : Responding<Status, Body, HeaderName>
      : never;

/** Where there are no parameters, their type has every name. */
type BodyParameter<Parameters> = string extends keyof Parameters
  ? undefined
  : Parameters extends Record<"body", infer Body>
    ? Body
    : "body" extends keyof Parameters
      ? Parameters["body"]
      : undefined;

/** The parameters of a call, as text. One that is optional may be missing. */
export type MockedParameters<Name extends MockedOperation> = {
  readonly [Key in Exclude<keyof ParametersOf<Name>, "body">]: undefined extends ParametersOf<Name>[Key]
    ? string | undefined
    : string;
};

/** A call of an operation, as it reached the mock. */
export interface MockedCall<Name extends MockedOperation = MockedOperation> {
  readonly operationId: Name;
  readonly url: URL;
  /** The parameters that were sent, as text. What is repeated in the query has the first of its values; `url` has all. */
  readonly parameters: MockedParameters<Name>;
  /** The body that was sent, parsed where it is JSON. */
  readonly body: BodyParameter<ParametersOf<Name>>;
  /** The headers that were sent, without `authorization`. */
  readonly headers: Headers;
  /** What came of each attempt. A `fetch` that is wrapped makes each attempt a call of its own. */
  readonly attempts: readonly MockedAttempt[];
}

/** An attempt of a call. */
export interface MockedAttempt {
  /** The status of the response; `undefined` where there was none (yet). */
  readonly status: number | undefined;
}

/**
 * What one call gets: a response, a failure, or a function of the call that gives one of them. A function that gives
 * `undefined` leaves the call to the mock. What it throws, such as the error of an assertion, the call rejects with, as it is and
 * without another attempt, if the client has the mock's own `fetch`.
 */
export type MockStep<Name extends MockedOperation> =
  | MockResponse<MockedResult<Name>>
  | MockFailure
  | ((call: MockedCall<Name>) => MockStepResult<Name> | Promise<MockStepResult<Name>>);

type MockStepResult<Name extends MockedOperation> =
  | MockResponse<MockedResult<Name>>
  | MockFailure
  | undefined;

/**
 * What every attempt of an operation gets; or, as a list, what each gets in turn, after which the mock responds by itself. Lists
 * in a list are a part of it.
 */
export type MockHandler<Name extends MockedOperation> = MockStep<Name> | readonly MockHandler<Name>[];

/** Handlers by the name of their operation. */
export type MockHandlers = { readonly [Name in MockedOperation]?: MockHandler<Name> | undefined };

/** The calls of each operation. */
export type MockedCalls = { readonly [Name in MockedOperation]: readonly MockedCall<Name>[] };

/**
 * Operations as code calls them that needs no more than their data: a client has them, and so has an object of async functions.
 *
 * @example
 * ```ts
 * import type { BuddyFake } from "@buddy-openapi/client/testing";
 * import { fixtures } from "@buddy-openapi/client/testing";
 *
 * async function nameOf(buddy: BuddyFake<"getUser">) {
 *   return (await buddy.getUser()).name;
 * }
 * console.log(await nameOf({ getUser: async () => fixtures.UserView({ name: "Ann" }) }));
 * ```
 */
export type BuddyFake<Name extends MockedOperation> = {
  readonly [Key in Name]: (
    ...parameters: Parameters<BoundOperations[Key]>
  ) => PromiseLike<Awaited<ReturnType<BoundOperations[Key]>>>;
};
