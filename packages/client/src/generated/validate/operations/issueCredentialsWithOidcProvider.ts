// Generated from spec/ by `pnpm generate`. Do not edit.

import { IssueCredentialsWithOidcProviderResponse200 } from "../response/IssueCredentialsWithOidcProviderResponse200.js";
import { ErrorView } from "../response/ErrorView.js";
import { IssueTokenRequest as Request } from "../request/IssueTokenRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link issueCredentialsWithOidcProvider} sends and receives. */
export const issueCredentialsWithOidcProviderValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "issueCredentialsWithOidcProvider",
  responses: { "200": IssueCredentialsWithOidcProviderResponse200, "429": ErrorView, default: ErrorView },
  request: Request,

  known: { provider_id: true, web_identity_token: true } as const,
  secrets: ["web_identity_token"],
});
