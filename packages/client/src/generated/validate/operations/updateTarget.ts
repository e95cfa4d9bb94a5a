// Generated from spec/ by `pnpm generate`. Do not edit.

import { TargetView } from "../response/TargetView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateTargetRequest as Request } from "../request/UpdateTargetRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateTarget} sends and receives. */
export const updateTargetValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateTarget",
  responses: {
    "200": TargetView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, target_id: null },

  secrets: ["password", "key", "passphrase", "token", "client_key"],
});
