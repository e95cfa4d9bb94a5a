// Generated from spec/ by `pnpm generate`. Do not edit.

import { ExecutionsView } from "../response/ExecutionsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getExecutions} sends and receives. */
export const getExecutionsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getExecutions",
  responses: {
    "200": ExecutionsView,
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
    page: InPageParameter,
    per_page: InPageParameter,
  },
});
