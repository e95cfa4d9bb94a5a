// Generated from spec/ by `pnpm generate`. Do not edit.

import { PullRequestView } from "../response/PullRequestView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updatePullRequestBranch} sends and receives. */
export const updatePullRequestBranchValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updatePullRequestBranch",
  responses: {
    "200": PullRequestView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, number: InPageParameter },
});
