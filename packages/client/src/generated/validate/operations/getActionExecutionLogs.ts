// Generated from spec/ by `pnpm generate`. Do not edit.

import { ActionExecutionLogsView } from "../response/ActionExecutionLogsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import { OffsetParameter as InOffsetParameter } from "../parameter/OffsetParameter.js";
import { LimitParameter as InLimitParameter } from "../parameter/LimitParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getActionExecutionLogs} sends and receives. */
export const getActionExecutionLogsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getActionExecutionLogs",
  responses: {
    "200": ActionExecutionLogsView,
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
    offset: InOffsetParameter,
    limit: InLimitParameter,
  },
});
