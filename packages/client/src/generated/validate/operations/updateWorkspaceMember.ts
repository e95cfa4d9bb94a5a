// Generated from spec/ by `pnpm generate`. Do not edit.

import { WorkspaceMemberView } from "../response/WorkspaceMemberView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateWorkspaceMemberRequest as Request } from "../request/UpdateWorkspaceMemberRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateWorkspaceMember} sends and receives. */
export const updateWorkspaceMemberValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateWorkspaceMember",
  responses: {
    "200": WorkspaceMemberView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, member_id: InPageParameter },
  known: {
    admin: true,
    auto_assign_to_new_projects: true,
    auto_assign_permission_set_id: true,
    note: true,
    agent_note: true,
  } as const,
});
