// Generated from spec/ by `pnpm generate`. Do not edit.

import { VariablesView } from "../response/VariablesView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getVariables} sends and receives. */
export const getVariablesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getVariables",
  responses: {
    "200": VariablesView,
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
    environment_id: null,
    action_id: InPageParameter,
    sandbox_id: null,
  },

  secrets: ["value", "password", "passphrase"],
});
