// Generated from spec/ by `pnpm generate`. Do not edit.

import { RepositoryPathView } from "../response/RepositoryPathView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getRepositoryContent} sends and receives. */
export const getRepositoryContentValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getRepositoryContent",
  responses: {
    "200": RepositoryPathView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, path: null, revision: null },
});
