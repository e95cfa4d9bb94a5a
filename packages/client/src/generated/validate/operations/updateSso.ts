// Generated from spec/ by `pnpm generate`. Do not edit.

import { SsoView } from "../response/SsoView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateSsoRequest as Request } from "../request/UpdateSsoRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateSso} sends and receives. */
export const updateSsoValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateSso",
  responses: {
    "200": SsoView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },
  known: {
    type: true,
    sso_provider_type: true,
    sso_url: true,
    issuer: true,
    certificate: true,
    signature_method: true,
    digest_method: true,
    client_id: true,
    client_secret: true,
    require_sso_for_all_members: true,
  } as const,
  secrets: ["client_secret"],
});
