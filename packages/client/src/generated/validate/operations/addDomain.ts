// Generated from spec/ by `pnpm generate`. Do not edit.

import { DomainView } from "../response/DomainView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddDomainRequest as Request } from "../request/AddDomainRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addDomain} sends and receives. */
export const addDomainValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addDomain",
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
  known: { type: true, name: true, auto_renew: true, on_owner_behalf: true } as const,
});
