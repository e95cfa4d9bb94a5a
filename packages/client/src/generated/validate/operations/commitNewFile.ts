// Generated from spec/ by `pnpm generate`. Do not edit.

import { CommittedFileView } from "../response/CommittedFileView.js";
import { ErrorView } from "../response/ErrorView.js";
import { CommitNewFileRequest as Request } from "../request/CommitNewFileRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link commitNewFile} sends and receives. */
export const commitNewFileValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "commitNewFile",
  responses: {
    "201": CommittedFileView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null },
  known: { message: true, branch: true, content: true, path: true } as const,
});
