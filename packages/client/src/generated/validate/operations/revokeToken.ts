// Generated from spec/ by `pnpm generate`. Do not edit.

import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link revokeToken} sends and receives. */
export const revokeTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "revokeToken",
  responses: { "200": null, "429": ErrorView, default: ErrorView },
});
