export { type NeededScopes, type OperationScopes, type ScopedFunction, scopesOf } from "./scopes/needs.js";
export { BuddyScopeError, type Preflight, preflight } from "./tasks/preflight.js";
