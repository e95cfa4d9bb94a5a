// Generated from spec/ by `pnpm generate`. Do not edit.

import { CommitsView } from "../response/CommitsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getCommits} sends and receives. */
export const getCommitsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getCommits",
  responses: {
    "200": CommitsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    project_name: null,
    path: null,
    branch: null,
    author: null,
    since: null,
    until: null,
    revision: null,
    page: InPageParameter,
    per_page: InPageParameter,
  },
});
