// Generated from spec/ by `pnpm generate`. Do not edit.

import { DynamicClientRegistrationResponse } from "../response/DynamicClientRegistrationResponse.js";
import { ErrorView } from "../response/ErrorView.js";
import { DynamicClientRegistrationRequest as Request } from "../request/DynamicClientRegistrationRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateClientConfiguration} sends and receives. */
export const updateClientConfigurationValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateClientConfiguration",
  responses: {
    "200": DynamicClientRegistrationResponse,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { client_id: null },
  known: {
    client_name: true,
    redirect_uris: true,
    grant_types: true,
    response_types: true,
    token_endpoint_auth_method: true,
    client_uri: true,
    logo_uri: true,
    scope: true,
    contacts: true,
    tos_uri: true,
    policy_uri: true,
    jwks_uri: true,
    software_id: true,
    software_version: true,
    application_type: true,
    sector_identifier_uri: true,
    subject_type: true,
    id_token_signed_response_alg: true,
    userinfo_signed_response_alg: true,
    request_object_signing_alg: true,
    description: true,
    token_expires_in: true,
    primary_redirect_uri: true,
    valid: true,
  } as const,
  secrets: ["client_secret", "registration_access_token"],
});
