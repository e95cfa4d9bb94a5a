// Generated from spec/ by `pnpm generate`. Do not edit.

import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link deleteSandboxFile} sends and receives. */
export const deleteSandboxFileValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "deleteSandboxFile",
  responses: {
    "204": null,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null, path: null },
});
