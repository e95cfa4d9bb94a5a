// Generated from spec/ by `pnpm generate`. Do not edit.

import { RouteView } from "../response/RouteView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getRoute} sends and receives. */
export const getRouteValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getRoute",
  responses: {
    "200": RouteView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    distribution_id: null,
    route_id: InPageParameter,
    project_name: null,
    environment_id: null,
  },
});
