// Generated from spec/ by `pnpm generate`. Do not edit.

import { PublicSshKeyView } from "../response/PublicSshKeyView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getKey} sends and receives. */
export const getKeyValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getKey",
  responses: {
    "200": PublicSshKeyView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { key_id: InPageParameter },
});
