// Generated from spec/ by `pnpm generate`. Do not edit.

import { WebhooksView } from "../response/WebhooksView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getWebhooks} sends and receives. */
export const getWebhooksValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getWebhooks",
  responses: {
    "200": WebhooksView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null },
});
