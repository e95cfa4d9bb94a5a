// Generated from spec/ by `pnpm generate`. Do not edit.

import { PipelineView } from "../response/PipelineView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PipelineYamlView as Request } from "../request/PipelineYamlView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updatePipelineByYaml} sends and receives. */
export const updatePipelineByYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updatePipelineByYaml",
  responses: {
    "200": PipelineView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null, pipeline_id: InPageParameter },
  known: { url: true, html_url: true, yaml: true } as const,
  secrets: ["value", "password", "passphrase"],
});
