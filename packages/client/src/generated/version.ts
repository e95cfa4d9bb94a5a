// Generated from spec/ by `pnpm generate`. Do not edit.

/** The version of the package, for its `User-Agent`. */
export const VERSION = "0.0.0";
