// Generated from spec/ by `pnpm generate`. Do not edit.

import { TokenView } from "../response/TokenView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getCurrentToken} sends and receives. */
export const getCurrentTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getCurrentToken",
  responses: { "200": TokenView, "401": ErrorView, "403": ErrorView, "429": ErrorView, default: ErrorView },

  secrets: ["token"],
});
