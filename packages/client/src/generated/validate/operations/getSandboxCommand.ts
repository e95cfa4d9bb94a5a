// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxCommandView } from "../response/SandboxCommandView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSandboxCommand} sends and receives. */
export const getSandboxCommandValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSandboxCommand",
  responses: {
    "200": SandboxCommandView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null, command_id: null },
});
