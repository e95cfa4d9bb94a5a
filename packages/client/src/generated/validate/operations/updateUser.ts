// Generated from spec/ by `pnpm generate`. Do not edit.

import { UserView } from "../response/UserView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateUserRequest as Request } from "../request/UpdateUserRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateUser} sends and receives. */
export const updateUserValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateUser",
  responses: { "200": UserView, "401": ErrorView, "403": ErrorView, "429": ErrorView, default: ErrorView },
  request: Request,

  known: { name: true } as const,
});
