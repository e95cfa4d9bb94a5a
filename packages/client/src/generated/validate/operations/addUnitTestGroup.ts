// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestGroupView } from "../response/TestGroupView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddTestGroupRequest as Request } from "../request/AddTestGroupRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addUnitTestGroup} sends and receives. */
export const addUnitTestGroupValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addUnitTestGroup",
  responses: {
    "201": TestGroupView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null, suite_id: null, session_id: null },
  known: { name: true } as const,
});
