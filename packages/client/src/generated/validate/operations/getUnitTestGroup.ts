// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestGroupView } from "../response/TestGroupView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getUnitTestGroup} sends and receives. */
export const getUnitTestGroupValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getUnitTestGroup",
  responses: {
    "200": TestGroupView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, suite_id: null, session_id: null, test_group_id: null },
});
