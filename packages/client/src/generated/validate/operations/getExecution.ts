// Generated from spec/ by `pnpm generate`. Do not edit.

import { ExecutionView } from "../response/ExecutionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getExecution} sends and receives. */
export const getExecutionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getExecution",
  responses: {
    "200": ExecutionView,
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
  },

  secrets: ["value", "password", "passphrase"],
});
