// Generated from spec/ by `pnpm generate`. Do not edit.

/** What a client without a token does. */
export { refuseMissingToken as withoutToken } from "../runtime/missing-token.js";
