// Generated from spec/ by `pnpm generate`. Do not edit.

import { UnitTestSuiteView } from "../response/UnitTestSuiteView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getUnitTestSuite} sends and receives. */
export const getUnitTestSuiteValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getUnitTestSuite",
  responses: {
    "200": UnitTestSuiteView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, suite_id: null },

  secrets: ["token"],
});
