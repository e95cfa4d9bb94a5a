// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectMemberView } from "../response/ProjectMemberView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddProjectMemberRequest as Request } from "../request/AddProjectMemberRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addProjectMember} sends and receives. */
export const addProjectMemberValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addProjectMember",
  responses: {
    "201": ProjectMemberView,
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
