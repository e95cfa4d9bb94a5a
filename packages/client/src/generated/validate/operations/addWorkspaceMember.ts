// Generated from spec/ by `pnpm generate`. Do not edit.

import { WorkspaceMemberView } from "../response/WorkspaceMemberView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddWorkspaceMemberRequest as Request } from "../request/AddWorkspaceMemberRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addWorkspaceMember} sends and receives. */
export const addWorkspaceMemberValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addWorkspaceMember",
  responses: {
    "201": WorkspaceMemberView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },
  known: {
    admin: true,
    auto_assign_to_new_projects: true,
    auto_assign_permission_set_id: true,
    note: true,
    agent_note: true,
    email: true,
  } as const,
});
