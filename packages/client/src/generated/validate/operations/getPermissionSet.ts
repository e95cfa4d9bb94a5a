// Generated from spec/ by `pnpm generate`. Do not edit.

import { PermissionSetView } from "../response/PermissionSetView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getPermissionSet} sends and receives. */
export const getPermissionSetValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getPermissionSet",
  responses: {
    "200": PermissionSetView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, permission_set_id: InPageParameter },
});
