// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectMemberView } from "../response/ProjectMemberView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateProjectMemberRequest as Request } from "../request/UpdateProjectMemberRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateProjectMember} sends and receives. */
export const updateProjectMemberValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateProjectMember",
  responses: {
    "200": ProjectMemberView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null, member_id: InPageParameter },
  known: { permission_set: { id: true } } as const,
});
