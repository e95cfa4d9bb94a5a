// Generated from spec/ by `pnpm generate`. Do not edit.

/** Whether every operation needs a token, so that a client without one is a mistake. */
export const NEEDS_TOKEN: boolean = true;
