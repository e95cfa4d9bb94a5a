// Generated from spec/ by `pnpm generate`. Do not edit.

import { PublicSshKeysView } from "../response/PublicSshKeysView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getKeys} sends and receives. */
export const getKeysValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getKeys",
  responses: {
    "200": PublicSshKeysView,
    "401": ErrorView,
    "403": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
});
