// Generated from spec/ by `pnpm generate`. Do not edit.

import { RecordsView } from "../response/RecordsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSubdomainRecords} sends and receives. */
export const getSubdomainRecordsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSubdomainRecords",
  responses: {
    "200": RecordsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, domain_id: null, record_name: null },
});
