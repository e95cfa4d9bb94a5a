// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestSessionView } from "../response/TestSessionView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link importSession} sends and receives. */
export const importSessionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "importSession",
  responses: {
    "201": TestSessionView,
    "401": ErrorView,
    "403": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
});
