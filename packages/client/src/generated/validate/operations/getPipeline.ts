// Generated from spec/ by `pnpm generate`. Do not edit.

import { PipelineView } from "../response/PipelineView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getPipeline} sends and receives. */
export const getPipelineValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getPipeline",
  responses: {
    "200": PipelineView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, pipeline_id: InPageParameter },

  secrets: ["value", "password", "passphrase"],
});
