// Generated from spec/ by `pnpm generate`. Do not edit.

import { ExecutionView } from "../response/ExecutionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { RunPipelineRequest as Request } from "../request/RunPipelineRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
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
  parameters: { workspace: null, project_name: null, pipeline_id: InPageParameter },
  known: {
    variables: { key: true, value: true, encrypted: true },
    to_revision: { revision: true },
    from_revision: { revision: true },
    branch: { name: true },
    tag: { name: true },
    pull_request: { name: true },
    comment: true,
    refresh: true,
    clear_cache: true,
    priority: true,
    delay_until: true,
    environment: true,
    package_version: true,
    actions_to_run: true,
  } as const,
  secrets: ["value", "password", "passphrase"],
});
