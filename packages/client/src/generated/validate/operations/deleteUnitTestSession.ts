// Generated from spec/ by `pnpm generate`. Do not edit.

import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link deleteUnitTestSession} sends and receives. */
export const deleteUnitTestSessionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "deleteUnitTestSession",
  responses: {
    "204": null,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, suite_id: null, session_id: null },
});
