// Generated from spec/ by `pnpm generate`. Do not edit.

import { DynamicClientRegistrationResponse } from "../response/DynamicClientRegistrationResponse.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getClientConfiguration} sends and receives. */
export const getClientConfigurationValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getClientConfiguration",
  responses: {
    "200": DynamicClientRegistrationResponse,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { client_id: null },

  secrets: ["client_secret", "registration_access_token"],
});
