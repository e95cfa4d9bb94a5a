// Generated from spec/ by `pnpm generate`. Do not edit.

import { PullRequestView } from "../response/PullRequestView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import { MembershipParameter as InMembershipParameter } from "../parameter/MembershipParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link mergePullRequest} sends and receives. */
export const mergePullRequestValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "mergePullRequest",
  responses: {
    "200": PullRequestView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    project_name: null,
    number: InPageParameter,
    squash: InMembershipParameter,
    delete_branch: InMembershipParameter,
    commit_message: null,
  },
});
