// Generated from spec/ by `pnpm generate`. Do not edit.

import { RecordView } from "../response/RecordView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpsertDomainRecordRequest as Request } from "../request/UpsertDomainRecordRequest.js";
import { DomainRecordType as InDomainRecordType } from "../request/DomainRecordType.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link upsertDomainRecord} sends and receives. */
export const upsertDomainRecordValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "upsertDomainRecord",
  responses: {
    "200": RecordView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, domain_id: null, record_name: null, type: InDomainRecordType },
  known: {
    values: true,
    ttl: true,
    routing: true,
    country: true,
    continent: true,
    note: true,
    agent_note: true,
  } as const,
});
