// Generated from spec/ by `pnpm generate`. Do not edit.

import { IntegrationView } from "../response/IntegrationView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateIntegrationRequest as Request } from "../request/UpdateIntegrationRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateIntegration} sends and receives. */
export const updateIntegrationValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateIntegration",
  responses: {
    "200": IntegrationView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  secrets: [
    "token",
    "access_key",
    "secret_key",
    "api_key",
    "password",
    "partner_token",
    "application_key",
    "refresh_token",
    "client_token",
    "server_token",
  ],
});
