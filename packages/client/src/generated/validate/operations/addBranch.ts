// Generated from spec/ by `pnpm generate`. Do not edit.

import { BranchView } from "../response/BranchView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddBranchRequest as Request } from "../request/AddBranchRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addBranch} sends and receives. */
export const addBranchValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addBranch",
  responses: {
    "201": BranchView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null },
  known: { name: true, description: true, commit: { revision: true } } as const,
});
