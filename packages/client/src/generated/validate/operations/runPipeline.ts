// Generated from spec/ by `pnpm generate`. Do not edit.

import { ExecutionView } from "../response/ExecutionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { RunPipelineRequest as Request } from "../request/RunPipelineRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link runPipeline} sends and receives. */
export const runPipelineValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "runPipeline",
  responses: {
    "200": ExecutionView,
    "201": ExecutionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  secrets: ["value", "password", "passphrase"],
});
