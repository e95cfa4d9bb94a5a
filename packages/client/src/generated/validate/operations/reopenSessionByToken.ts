// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestSessionView } from "../response/TestSessionView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link reopenSessionByToken} sends and receives. */
export const reopenSessionByTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "reopenSessionByToken",
  responses: {
    "200": TestSessionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { session_id: null },
});
