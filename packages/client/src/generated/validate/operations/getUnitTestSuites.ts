// Generated from spec/ by `pnpm generate`. Do not edit.

import { UnitTestSuitesView } from "../response/UnitTestSuitesView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getUnitTestSuites} sends and receives. */
export const getUnitTestSuitesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getUnitTestSuites",
  responses: {
    "200": UnitTestSuitesView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },
});
