// Generated from spec/ by `pnpm generate`. Do not edit.

import { TokenView } from "../response/TokenView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getTokenById} sends and receives. */
export const getTokenByIdValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getTokenById",
  responses: {
    "200": TokenView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { token_id: null },

  secrets: ["token"],
});
