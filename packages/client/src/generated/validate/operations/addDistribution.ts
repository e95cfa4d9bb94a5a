// Generated from spec/ by `pnpm generate`. Do not edit.

import { DistributionView } from "../response/DistributionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddDistributionRequest as Request } from "../request/AddDistributionRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addDistribution} sends and receives. */
export const addDistributionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addDistribution",
  responses: {
    "200": DistributionView,
    "201": DistributionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },
  known: {
    name: true,
    scope: true,
    identifier: true,
    project_name: true,
    environment_id: true,
    permissions: { others: true, users: true, groups: true },
  } as const,
});
