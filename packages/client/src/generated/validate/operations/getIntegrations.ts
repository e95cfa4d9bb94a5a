// Generated from spec/ by `pnpm generate`. Do not edit.

import { IntegrationsView } from "../response/IntegrationsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getIntegrations} sends and receives. */
export const getIntegrationsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getIntegrations",
  responses: {
    "200": IntegrationsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, environment_id: null },
});
