// Generated from spec/ by `pnpm generate`. Do not edit.

import { DistributionView } from "../response/DistributionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateDistributionRequest as Request } from "../request/UpdateDistributionRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateDistribution} sends and receives. */
export const updateDistributionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateDistribution",
  responses: {
    "200": DistributionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, distribution_id: null, project_name: null, environment_id: null },
  known: {
    name: true,
    identifier: true,
    scope: true,
    project_name: true,
    disabled: true,
    permissions: { others: true, users: true, groups: true },
  } as const,
});
