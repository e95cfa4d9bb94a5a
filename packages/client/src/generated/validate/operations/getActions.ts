// Generated from spec/ by `pnpm generate`. Do not edit.

import { ActionsView } from "../response/ActionsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import { ActionTriggerTime as InActionTriggerTime } from "../request/ActionTriggerTime.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getActions} sends and receives. */
export const getActionsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getActions",
  responses: {
    "200": ActionsView,
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
    trigger_time: InActionTriggerTime,
  },

  secrets: ["value", "password", "passphrase"],
});
