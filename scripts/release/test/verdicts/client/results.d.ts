export interface ResponseHeaders<Name extends string = string> {
  get(name: Name | (string & {})): string | null;
}
interface ApiResult<Status extends number, HeaderName extends string = never> {
  readonly status: Status;
  readonly headers: ResponseHeaders<HeaderName>;
  readonly attempts: number;
}
export interface Success<Status extends number, Data, HeaderName extends string = never> extends ApiResult<Status, HeaderName> {
  readonly ok: true;
  readonly data: Data;
}
export interface Failure<Status extends number, Body, HeaderName extends string = never> extends ApiResult<Status, HeaderName> {
  readonly ok: false;
  readonly error: Body;
}
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;
export type FailureStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;
export declare class OperationCall<Data, Result> implements Promise<Data> {
  #private;
  readonly [Symbol.toStringTag] = "OperationCall";
  withResponse(): Promise<Extract<Result, { ok: true }>>;
  result(): Promise<Result>;
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected>;
  catch<Rejected = never>(onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null): Promise<Data | Rejected>;
  finally(onFinally?: (() => void) | null): Promise<Data>;
}
