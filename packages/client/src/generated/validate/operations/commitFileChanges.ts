// Generated from spec/ by `pnpm generate`. Do not edit.

import { CommittedFileView } from "../response/CommittedFileView.js";
import { ErrorView } from "../response/ErrorView.js";
import { CommitFileRequest as Request } from "../request/CommitFileRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link commitFileChanges} sends and receives. */
export const commitFileChangesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "commitFileChanges",
  responses: {
    "200": CommittedFileView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null, path: null },
  known: { message: true, branch: true, content: true } as const,
});
