// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestCasesView } from "../response/TestCasesView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddCasesRequest as Request } from "../request/AddCasesRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addCasesByToken} sends and receives. */
export const addCasesByTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addCasesByToken",
  responses: {
    "201": TestCasesView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { session_id: null },
  known: {
    cases: { name: true, test_group_name: true, classname: true, status: true, time: true, data: true },
  } as const,
});
