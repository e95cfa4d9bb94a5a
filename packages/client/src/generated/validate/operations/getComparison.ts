// Generated from spec/ by `pnpm generate`. Do not edit.

import { CommitComparisonView } from "../response/CommitComparisonView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getComparison} sends and receives. */
export const getComparisonValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getComparison",
  responses: {
    "200": CommitComparisonView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, base: null, head: null },
});
