// Generated from spec/ by `pnpm generate`. Do not edit.

import { GroupMembersView } from "../response/GroupMembersView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getGroupMembers} sends and receives. */
export const getGroupMembersValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getGroupMembers",
  responses: {
    "200": GroupMembersView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, group_id: InPageParameter },
});
