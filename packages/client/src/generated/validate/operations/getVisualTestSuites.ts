// Generated from spec/ by `pnpm generate`. Do not edit.

import { VisualTestSuitesView } from "../response/VisualTestSuitesView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getVisualTestSuites} sends and receives. */
export const getVisualTestSuitesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getVisualTestSuites",
  responses: {
    "200": VisualTestSuitesView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },
});
