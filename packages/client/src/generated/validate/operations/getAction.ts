// Generated from spec/ by `pnpm generate`. Do not edit.

import { ActionView } from "../response/ActionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getAction} sends and receives. */
export const getActionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getAction",
  responses: {
    "200": ActionView,
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
    action_id: InPageParameter,
  },

  secrets: ["value", "password", "passphrase"],
});
