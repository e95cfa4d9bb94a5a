// Generated from spec/ by `pnpm generate`. Do not edit.

import { TokensView } from "../response/TokensView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getTokens} sends and receives. */
export const getTokensValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getTokens",
  responses: { "200": TokensView, "401": ErrorView, "403": ErrorView, "429": ErrorView, default: ErrorView },

  secrets: ["token"],
});
