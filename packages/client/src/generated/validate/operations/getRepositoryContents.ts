// Generated from spec/ by `pnpm generate`. Do not edit.

import { RepositoryContentsView } from "../response/RepositoryContentsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getRepositoryContents} sends and receives. */
export const getRepositoryContentsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getRepositoryContents",
  responses: {
    "200": RepositoryContentsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, revision: null },
});
