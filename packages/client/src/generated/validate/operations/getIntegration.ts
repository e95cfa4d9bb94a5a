// Generated from spec/ by `pnpm generate`. Do not edit.

import { IntegrationView } from "../response/IntegrationView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getIntegration} sends and receives. */
export const getIntegrationValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getIntegration",
  responses: {
    "200": IntegrationView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, hash_id: null },
});
