// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxAppLogsView } from "../response/SandboxAppLogsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSandboxAppLogsById} sends and receives. */
export const getSandboxAppLogsByIdValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSandboxAppLogsById",
  responses: {
    "200": SandboxAppLogsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null, app_id: null, cursor: null },
});
