// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestCaseView } from "../response/TestCaseView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getUnitTestCase} sends and receives. */
export const getUnitTestCaseValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getUnitTestCase",
  responses: {
    "200": TestCaseView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    project_name: null,
    suite_id: null,
    session_id: null,
    test_group_id: null,
    case_id: null,
  },
});
