// Generated from spec/ by `pnpm generate`. Do not edit.

import { ErrorView } from "../response/ErrorView.js";
import { MembershipParameter as InMembershipParameter } from "../parameter/MembershipParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link deleteBranch} sends and receives. */
export const deleteBranchValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "deleteBranch",
  responses: {
    "204": null,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, name: null, force: InMembershipParameter },
});
