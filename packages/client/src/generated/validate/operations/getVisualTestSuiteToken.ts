// Generated from spec/ by `pnpm generate`. Do not edit.

import { SuiteTokenView } from "../response/SuiteTokenView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getVisualTestSuiteToken} sends and receives. */
export const getVisualTestSuiteTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getVisualTestSuiteToken",
  responses: {
    "200": SuiteTokenView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, suite_id: null },

  secrets: ["token"],
});
