// Generated from spec/ by `pnpm generate`. Do not edit.

import { GroupMemberView } from "../response/GroupMemberView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateGroupMemberRequest as Request } from "../request/UpdateGroupMemberRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateGroupMember} sends and receives. */
export const updateGroupMemberValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateGroupMember",
  responses: {
    "200": GroupMemberView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, group_id: InPageParameter, member_id: InPageParameter },
  known: { status: true } as const,
});
