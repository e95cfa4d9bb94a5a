// Generated from spec/ by `pnpm generate`. Do not edit.

import { DistributionView } from "../response/DistributionView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getDistribution} sends and receives. */
export const getDistributionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getDistribution",
  responses: {
    "200": DistributionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, distribution_id: null, project_name: null, environment_id: null },
});
