// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestCasesView } from "../response/TestCasesView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getUnitTestCases} sends and receives. */
export const getUnitTestCasesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getUnitTestCases",
  responses: {
    "200": TestCasesView,
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
    page: InPageParameter,
    per_page: InPageParameter,
  },
});
