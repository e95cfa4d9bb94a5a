// The one module that knows openapi-fetch, so that it can be replaced in one place.
export { type Client, createQuerySerializer, default as createClient } from "openapi-fetch";
