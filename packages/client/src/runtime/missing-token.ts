import { BuddyUsageError } from "../errors.js";
import type { Credentials } from "./client-options.js";

/** Where every operation needs a token, a client without one is a mistake. */
export function refuseMissingToken(): never {
  throw new BuddyUsageError("No token: pass the option token, or set BUDDY_TOKEN.");
}

/** Where some operations need none, only those that do reject. */
export function allowMissingToken(): Credentials {
  return { getToken: async () => refuseMissingToken(), canRefresh: false, isMissing: true };
}
