// Generated from spec/ by `pnpm generate`. Do not edit.

import { BranchView } from "../response/BranchView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getBranch} sends and receives. */
export const getBranchValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getBranch",
  responses: {
    "200": BranchView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, name: null },
});
