// The one module that knows openapi-fetch, so that it can be replaced in one place.
export {
  default as createClient,
  type FetchOptions,
  type MaybeOptionalInit,
  type Middleware,
  type ParamsOption,
  type ParseAsResponse,
  type RequestOptions,
} from "openapi-fetch";
