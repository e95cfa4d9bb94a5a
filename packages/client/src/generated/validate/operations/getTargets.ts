// Generated from spec/ by `pnpm generate`. Do not edit.

import { TargetsView } from "../response/TargetsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getTargets} sends and receives. */
export const getTargetsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getTargets",
  responses: {
    "200": TargetsView,
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
  },

  secrets: ["password", "key", "passphrase", "token", "client_key"],
});
