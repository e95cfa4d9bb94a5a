// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectGroupsView } from "../response/ProjectGroupsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getProjectGroups} sends and receives. */
export const getProjectGroupsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getProjectGroups",
  responses: {
    "200": ProjectGroupsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },
});
