// Generated from spec/ by `pnpm generate`. Do not edit.

import { VisualTestSuiteView } from "../response/VisualTestSuiteView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddVisualTestSuiteRequest as Request } from "../request/AddVisualTestSuiteRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addVisualTestSuite} sends and receives. */
export const addVisualTestSuiteValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addVisualTestSuite",
  responses: {
    "201": VisualTestSuiteView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null },
  known: { name: true } as const,
  secrets: ["token"],
});
