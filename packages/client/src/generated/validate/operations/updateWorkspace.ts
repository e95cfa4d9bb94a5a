// Generated from spec/ by `pnpm generate`. Do not edit.

import { WorkspaceView } from "../response/WorkspaceView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateWorkspaceRequest as Request } from "../request/UpdateWorkspaceRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateWorkspace} sends and receives. */
export const updateWorkspaceValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateWorkspace",
  responses: {
    "200": WorkspaceView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },
  known: { name: true, encryption_salt: true } as const,
  secrets: ["encryption_salt"],
});
