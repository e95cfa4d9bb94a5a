// Generated from spec/ by `pnpm generate`. Do not edit.

import { VariableView } from "../response/VariableView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateVariableRequest as Request } from "../request/UpdateVariableRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateVariable} sends and receives. */
export const updateVariableValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateVariable",
  responses: {
    "200": VariableView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, variable_id: InPageParameter },
  known: {
    key: true,
    value: true,
    settable: true,
    run_only_settable: true,
    encrypted: true,
    description: true,
    init_path: true,
    defaults: true,
    file_path: true,
    file_chmod: true,
    file_place: true,
    password: true,
    passphrase: true,
    key_identifier: true,
    disabled: true,
    pipelines_access_level: true,
    sandboxes_access_level: true,
    allowed_pipelines: { project: true, pipeline: true, access_level: true, action: true },
    allowed_sandboxes: { project: true, sandbox: true, access_level: true },
    note: true,
    agent_note: true,
  } as const,
  secrets: ["value", "password", "passphrase"],
});
