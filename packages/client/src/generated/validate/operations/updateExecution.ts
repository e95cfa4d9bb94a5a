// Generated from spec/ by `pnpm generate`. Do not edit.

import { ExecutionView } from "../response/ExecutionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateExecutionRequest as Request } from "../request/UpdateExecutionRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateExecution} sends and receives. */
export const updateExecutionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateExecution",
  responses: {
    "200": ExecutionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: {
    workspace: null,
    project_name: null,
    pipeline_id: InPageParameter,
    execution_id: InPageParameter,
  },
  known: {
    operation: true,
    variables: { key: true, value: true, encrypted: true },
    approve_action_id: true,
  } as const,
  secrets: ["value", "password", "passphrase"],
});
