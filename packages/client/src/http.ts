export type { Middleware as HttpMiddleware } from "./runtime/openapi-fetch.js";

import type { paths } from "@buddy-openapi/types";
import type { Middleware, ParamsOption, ParseAsResponse, RequestOptions } from "./runtime/openapi-fetch.js";

/** The methods of HTTP, as the types of paths write them. */
export type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The paths that have this method. */
export type HttpPath<Method extends HttpMethod> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, object> ? Path : never;
}[keyof paths];

/** The operation of a path and a method. */
type At<Path extends keyof paths, Method extends HttpMethod> =
  paths[Path] extends Record<Method, infer Found> ? Found : never;

/** The content of a request or a response. */
type Content<Holder> = Holder extends { content: infer Media } ? Media[keyof Media] : undefined;

type ResponseOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;
type Ok = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";
type DataOf<Operation> = Content<ResponseOf<Operation>[keyof ResponseOf<Operation> & Ok]>;
type ErrorOf<Operation> = Content<ResponseOf<Operation>[Exclude<keyof ResponseOf<Operation>, Ok>]>;

type BodyOption<Operation> = Operation extends { requestBody: infer Body }
  ? { body: Content<Body> }
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? { body?: never }
      : { body?: Content<NonNullable<Body>> | undefined }
    : { body?: never };

/** The options of a call by path: those of openapi-fetch. */
export type HttpOptions<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> &
  Omit<RequestOptions<Operation>, "body" | "params" | "fetch"> &
  Omit<RequestInit, "body" | "headers" | "redirect">;

/** What a call by path resolves to. Look at `response.ok`: `error` is empty where a failure has no body. */
export type HttpResult<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response };

/** A call by path. Its options can be left out where none is required. */
export type HttpCall<Method extends HttpMethod> = <
  Path extends HttpPath<Method>,
  Options extends HttpOptions<At<Path, Method>>,
>(
  path: Path,
  ...options: Record<never, never> extends HttpOptions<At<Path, Method>>
    ? [options?: Options]
    : [options: Options]
) => Promise<HttpResult<ParseAsResponse<DataOf<At<Path, Method>>, Options>, ErrorOf<At<Path, Method>>>>;

/**
 * The openapi-fetch client of this API, for calls by path. Its data has the types of `@buddy-openapi/types` as they are.
 */
export interface HttpClient {
  /** Makes a call whose method is a value, in lower case. */
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
  /** Adds middleware of openapi-fetch. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away. */
  eject(...middleware: Middleware[]): void;
}
