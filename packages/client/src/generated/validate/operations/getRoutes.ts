// Generated from spec/ by `pnpm generate`. Do not edit.

import { RoutesView } from "../response/RoutesView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getRoutes} sends and receives. */
export const getRoutesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getRoutes",
  responses: {
    "200": RoutesView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, distribution_id: null, project_name: null, environment_id: null },
});
