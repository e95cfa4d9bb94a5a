// Generated from spec/ by `pnpm generate`. Do not edit.

import { DomainView } from "../response/DomainView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getDomain} sends and receives. */
export const getDomainValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getDomain",
  responses: {
    "200": DomainView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, domain_id: null },
});
