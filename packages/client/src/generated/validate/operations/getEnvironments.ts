// Generated from spec/ by `pnpm generate`. Do not edit.

import { EnvironmentsView } from "../response/EnvironmentsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getEnvironments} sends and receives. */
export const getEnvironmentsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getEnvironments",
  responses: {
    "200": EnvironmentsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },
});
