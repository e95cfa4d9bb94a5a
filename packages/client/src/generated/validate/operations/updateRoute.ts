// Generated from spec/ by `pnpm generate`. Do not edit.

import { RouteView } from "../response/RouteView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateRouteRequest as Request } from "../request/UpdateRouteRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateRoute} sends and receives. */
export const updateRouteValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateRoute",
  responses: {
    "200": RouteView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: {
    workspace: null,
    distribution_id: null,
    route_id: InPageParameter,
    project_name: null,
    environment_id: null,
  },
  known: { type: true, subdomain: true, domain: true, path: true, targets: true } as const,
});
