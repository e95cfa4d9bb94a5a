// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestGroupsView } from "../response/TestGroupsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getUnitTestGroups} sends and receives. */
export const getUnitTestGroupsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getUnitTestGroups",
  responses: {
    "200": TestGroupsView,
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
    page: InPageParameter,
    per_page: InPageParameter,
  },
});
