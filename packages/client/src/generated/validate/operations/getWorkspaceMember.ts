// Generated from spec/ by `pnpm generate`. Do not edit.

import { WorkspaceMemberView } from "../response/WorkspaceMemberView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getWorkspaceMember} sends and receives. */
export const getWorkspaceMemberValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getWorkspaceMember",
  responses: {
    "200": WorkspaceMemberView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, member_id: InPageParameter },
});
