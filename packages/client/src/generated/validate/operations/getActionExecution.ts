// Generated from spec/ by `pnpm generate`. Do not edit.

import { ActionExecutionView } from "../response/ActionExecutionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getActionExecution} sends and receives. */
export const getActionExecutionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getActionExecution",
  responses: {
    "200": ActionExecutionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    project_name: null,
    pipeline_id: InPageParameter,
    execution_id: InPageParameter,
    action_execution_id: null,
  },

  secrets: ["value", "password", "passphrase"],
});
