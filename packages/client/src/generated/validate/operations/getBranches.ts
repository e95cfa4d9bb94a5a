// Generated from spec/ by `pnpm generate`. Do not edit.

import { BranchesView } from "../response/BranchesView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getBranches} sends and receives. */
export const getBranchesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getBranches",
  responses: {
    "200": BranchesView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },
});
