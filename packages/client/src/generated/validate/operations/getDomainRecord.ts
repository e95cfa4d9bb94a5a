// Generated from spec/ by `pnpm generate`. Do not edit.

import { RecordView } from "../response/RecordView.js";
import { ErrorView } from "../response/ErrorView.js";
import { DomainRecordType as InDomainRecordType } from "../request/DomainRecordType.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getDomainRecord} sends and receives. */
export const getDomainRecordValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getDomainRecord",
  responses: {
    "200": RecordView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, domain_id: null, record_name: null, type: InDomainRecordType },
});
