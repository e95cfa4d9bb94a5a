// Generated from spec/ by `pnpm generate`. Do not edit.

import { CommitView } from "../response/CommitView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getCommit} sends and receives. */
export const getCommitValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getCommit",
  responses: {
    "200": CommitView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, revision: null },
});
