// Generated from spec/ by `pnpm generate`. Do not edit.

import { TargetView } from "../response/TargetView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddTargetRequest as Request } from "../request/AddTargetRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addTarget} sends and receives. */
export const addTargetValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addTarget",
  responses: {
    "201": TargetView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },

  secrets: ["password", "key", "passphrase", "token", "client_key"],
});
