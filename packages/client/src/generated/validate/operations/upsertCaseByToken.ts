// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestCaseView } from "../response/TestCaseView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddTestCaseRequest as Request } from "../request/AddTestCaseRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link upsertCaseByToken} sends and receives. */
export const upsertCaseByTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "upsertCaseByToken",
  responses: {
    "201": TestCaseView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { session_id: null },
  known: {
    name: true,
    test_group_name: true,
    classname: true,
    status: true,
    time: true,
    data: true,
  } as const,
});
