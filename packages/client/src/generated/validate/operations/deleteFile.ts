// Generated from spec/ by `pnpm generate`. Do not edit.

import { ShortCommitView } from "../response/ShortCommitView.js";
import { ErrorView } from "../response/ErrorView.js";
import { CommitRequest as Request } from "../request/CommitRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link deleteFile} sends and receives. */
export const deleteFileValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "deleteFile",
  responses: {
    "200": ShortCommitView,
    "204": null,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null, path: null },
  known: { message: true, branch: true } as const,
});
