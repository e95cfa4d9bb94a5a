// Generated from spec/ by `pnpm generate`. Do not edit.

import { VariableView } from "../response/VariableView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateVariableRequest as Request } from "../request/UpdateVariableRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateVariable} sends and receives. */
export const updateVariableValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateVariable",
  responses: {
    "200": VariableView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  secrets: ["value", "password", "passphrase"],
});
