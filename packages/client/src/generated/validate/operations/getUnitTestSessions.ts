// Generated from spec/ by `pnpm generate`. Do not edit.

import { TestSessionsView } from "../response/TestSessionsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getUnitTestSessions} sends and receives. */
export const getUnitTestSessionsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getUnitTestSessions",
  responses: {
    "200": TestSessionsView,
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
    branch: null,
    page: InPageParameter,
    per_page: InPageParameter,
  },
});
