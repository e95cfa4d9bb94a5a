// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestSessionView } from "../response/TestSessionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddTestSessionRequest as Request } from "../request/AddTestSessionRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addSessionByToken} sends and receives. */
export const addSessionByTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addSessionByToken",
  responses: {
    "201": TestSessionView,
    "401": ErrorView,
    "403": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,

  known: {
    ci_provider: true,
    ci_run_url: true,
    revision: true,
    ref_type: true,
    ref_name: true,
    run_id: true,
    created_by: { id: true },
    execution_id: true,
    action_execution_id: true,
  } as const,
});
