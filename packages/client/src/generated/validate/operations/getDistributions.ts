// Generated from spec/ by `pnpm generate`. Do not edit.

import { DistributionsView } from "../response/DistributionsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getDistributions} sends and receives. */
export const getDistributionsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getDistributions",
  responses: {
    "200": DistributionsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, environment_id: null },
});
