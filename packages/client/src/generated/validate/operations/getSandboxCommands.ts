// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxCommandsView } from "../response/SandboxCommandsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSandboxCommands} sends and receives. */
export const getSandboxCommandsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSandboxCommands",
  responses: {
    "200": SandboxCommandsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null, cursor: null, limit: InPageParameter },
});
