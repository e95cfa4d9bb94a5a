// Generated from spec/ by `pnpm generate`. Do not edit.

import { GroupMemberView } from "../response/GroupMemberView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddGroupMemberRequest as Request } from "../request/AddGroupMemberRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addGroupMember} sends and receives. */
export const addGroupMemberValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addGroupMember",
  responses: {
    "200": GroupMemberView,
    "201": GroupMemberView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, group_id: InPageParameter },
  known: { id: true, status: true } as const,
});
