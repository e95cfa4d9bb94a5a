// Generated from spec/ by `pnpm generate`. Do not edit.

import { PermissionSetsView } from "../response/PermissionSetsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getPermissionSets} sends and receives. */
export const getPermissionSetsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getPermissionSets",
  responses: {
    "200": PermissionSetsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null },
});
