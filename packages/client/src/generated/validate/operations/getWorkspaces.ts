// Generated from spec/ by `pnpm generate`. Do not edit.

import { WorkspacesView } from "../response/WorkspacesView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getWorkspaces} sends and receives. */
export const getWorkspacesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getWorkspaces",
  responses: {
    "200": WorkspacesView,
    "401": ErrorView,
    "403": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
});
