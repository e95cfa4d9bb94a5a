// Generated from spec/ by `pnpm generate`. Do not edit.

import { DomainView } from "../response/DomainView.js";
import { ErrorView } from "../response/ErrorView.js";
import { RegisterDomainRequest as Request } from "../request/RegisterDomainRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link registerDomain} sends and receives. */
export const registerDomainValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "registerDomain",
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
  known: { name: true, auto_renew: true, on_owner_behalf: true } as const,
});
