// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestCasesView } from "../response/TestCasesView.js";
import { ErrorView } from "../response/ErrorView.js";
import { TestCaseStatus as InTestCaseStatus } from "../request/TestCaseStatus.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSessionCases} sends and receives. */
export const getSessionCasesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSessionCases",
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
    status: InTestCaseStatus,
    page: InPageParameter,
    per_page: InPageParameter,
  },
});
