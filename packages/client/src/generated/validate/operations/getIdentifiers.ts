// Generated from spec/ by `pnpm generate`. Do not edit.

import { IdsView } from "../response/IdsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getIdentifiers} sends and receives. */
export const getIdentifiersValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getIdentifiers",
  responses: {
    "200": IdsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
});
