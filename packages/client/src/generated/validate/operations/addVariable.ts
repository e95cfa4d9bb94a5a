// Generated from spec/ by `pnpm generate`. Do not edit.

import { VariableView } from "../response/VariableView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddVariableRequest as Request } from "../request/AddVariableRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addVariable} sends and receives. */
export const addVariableValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addVariable",
  responses: {
    "200": VariableView,
    "201": VariableView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  secrets: ["value", "password", "passphrase"],
});
