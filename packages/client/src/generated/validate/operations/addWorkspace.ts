// Generated from spec/ by `pnpm generate`. Do not edit.

import { WorkspaceView } from "../response/WorkspaceView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddWorkspaceRequest as Request } from "../request/AddWorkspaceRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addWorkspace} sends and receives. */
export const addWorkspaceValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addWorkspace",
  responses: {
    "200": WorkspaceView,
    "201": WorkspaceView,
    "401": ErrorView,
    "403": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,

  known: { name: true, encryption_salt: true, domain: true } as const,
  secrets: ["encryption_salt"],
});
