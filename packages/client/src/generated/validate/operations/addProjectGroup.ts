// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectGroupView } from "../response/ProjectGroupView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddProjectGroupRequest as Request } from "../request/AddProjectGroupRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addProjectGroup} sends and receives. */
export const addProjectGroupValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addProjectGroup",
  responses: {
    "201": ProjectGroupView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null },
  known: { permission_set: { id: true }, id: true } as const,
});
