// Generated from spec/ by `pnpm generate`. Do not edit.

/** Whether every operation needs a token, so that a client without one is a mistake. */
export const NEEDS_TOKEN: boolean = false;

/** The names of the tokens that operations take in place of the client's. */
export type TokenName = "SuiteToken" | "RegistrationToken";
