/** OpenAPI says that header parameters of these names are ignored. */
export const IGNORED_HEADERS: readonly string[] = ["accept", "content-type", "authorization"];
