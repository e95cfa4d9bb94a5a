// Generated from spec/ by `pnpm generate`. Do not edit.

import { PullRequestsView } from "../response/PullRequestsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getPullRequests} sends and receives. */
export const getPullRequestsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getPullRequests",
  responses: {
    "200": PullRequestsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },
});
