// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxContentView } from "../response/SandboxContentView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSandboxContent} sends and receives. */
export const getSandboxContentValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSandboxContent",
  responses: {
    "200": SandboxContentView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null, path: null },
});
