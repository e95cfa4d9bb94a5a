// Generated from spec/ by `pnpm generate`. Do not edit.

import { ErrorView } from "../response/ErrorView.js";
import { DomainRecordType as InDomainRecordType } from "../request/DomainRecordType.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link deleteDomainRecord} sends and receives. */
export const deleteDomainRecordValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "deleteDomainRecord",
  responses: {
    "204": null,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, domain_id: null, record_name: null, type: InDomainRecordType },
});
