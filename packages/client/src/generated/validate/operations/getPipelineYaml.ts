// Generated from spec/ by `pnpm generate`. Do not edit.

import { PipelineYamlView } from "../response/PipelineYamlView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getPipelineYaml} sends and receives. */
export const getPipelineYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getPipelineYaml",
  responses: {
    "200": PipelineYamlView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, pipeline_id: InPageParameter },
});
