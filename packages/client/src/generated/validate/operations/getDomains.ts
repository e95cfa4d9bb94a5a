// Generated from spec/ by `pnpm generate`. Do not edit.

import { DomainsView } from "../response/DomainsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getDomains} sends and receives. */
export const getDomainsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getDomains",
  responses: {
    "200": DomainsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null },
});
