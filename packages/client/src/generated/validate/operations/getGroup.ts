// Generated from spec/ by `pnpm generate`. Do not edit.

import { GroupView } from "../response/GroupView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getGroup} sends and receives. */
export const getGroupValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getGroup",
  responses: {
    "200": GroupView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, group_id: InPageParameter },
});
