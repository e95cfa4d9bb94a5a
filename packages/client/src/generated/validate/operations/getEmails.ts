// Generated from spec/ by `pnpm generate`. Do not edit.

import { UserEmailsView } from "../response/UserEmailsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getEmails} sends and receives. */
export const getEmailsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getEmails",
  responses: {
    "200": UserEmailsView,
    "401": ErrorView,
    "403": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
});
