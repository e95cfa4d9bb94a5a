// Generated from spec/ by `pnpm generate`. Do not edit.

import { WorkspaceView } from "../response/WorkspaceView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getWorkspace} sends and receives. */
export const getWorkspaceValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getWorkspace",
  responses: {
    "200": WorkspaceView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null },
});
