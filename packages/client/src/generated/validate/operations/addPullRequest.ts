// Generated from spec/ by `pnpm generate`. Do not edit.

import { PullRequestView } from "../response/PullRequestView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddPullRequestRequest as Request } from "../request/AddPullRequestRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addPullRequest} sends and receives. */
export const addPullRequestValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addPullRequest",
  responses: {
    "200": PullRequestView,
    "201": PullRequestView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null },
  known: { base: true, head: true, title: true, description: true, draft: true, labels: true } as const,
});
