// Generated from spec/ by `pnpm generate`. Do not edit.

import { UnitTestSuiteView } from "../response/UnitTestSuiteView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddUnitTestSuiteRequest as Request } from "../request/AddUnitTestSuiteRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addUnitTestSuite} sends and receives. */
export const addUnitTestSuiteValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addUnitTestSuite",
  responses: {
    "201": UnitTestSuiteView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null },
  known: {
    name: true,
    identifier: true,
    timeout: true,
    error_pattern: true,
    slow_threshold: true,
    send_commit_status: true,
  } as const,
  secrets: ["token"],
});
