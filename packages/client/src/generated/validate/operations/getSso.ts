// Generated from spec/ by `pnpm generate`. Do not edit.

import { SsoView } from "../response/SsoView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSso} sends and receives. */
export const getSsoValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSso",
  responses: {
    "200": SsoView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null },
});
