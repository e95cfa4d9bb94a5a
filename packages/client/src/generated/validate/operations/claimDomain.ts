// Generated from spec/ by `pnpm generate`. Do not edit.

import { DomainView } from "../response/DomainView.js";
import { ErrorView } from "../response/ErrorView.js";
import { ClaimDomainRequest as Request } from "../request/ClaimDomainRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link claimDomain} sends and receives. */
export const claimDomainValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "claimDomain",
  responses: {
    "200": DomainView,
    "201": DomainView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },
  known: { name: true, on_owner_behalf: true } as const,
});
