// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectView } from "../response/ProjectView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getProject} sends and receives. */
export const getProjectValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getProject",
  responses: {
    "200": ProjectView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },

  secrets: ["custom_repo_pass"],
});
