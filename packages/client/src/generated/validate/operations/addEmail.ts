// Generated from spec/ by `pnpm generate`. Do not edit.

import { UserEmailView } from "../response/UserEmailView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddEmailRequest as Request } from "../request/AddEmailRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addEmail} sends and receives. */
export const addEmailValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addEmail",
  responses: {
    "200": UserEmailView,
    "201": UserEmailView,
    "401": ErrorView,
    "403": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,

  known: { email: true } as const,
});
