// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxesView } from "../response/SandboxesView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSandboxes} sends and receives. */
export const getSandboxesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSandboxes",
  responses: {
    "200": SandboxesView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, environment_id: null },
});
