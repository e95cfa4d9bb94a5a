// Generated from spec/ by `pnpm generate`. Do not edit.

import { WebhookView } from "../response/WebhookView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getWebhook} sends and receives. */
export const getWebhookValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getWebhook",
  responses: {
    "200": WebhookView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, webhook_id: InPageParameter },
});
