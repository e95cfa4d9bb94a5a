// Generated from spec/ by `pnpm generate`. Do not edit.

import { WebhookView } from "../response/WebhookView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateWebhookRequest as Request } from "../request/UpdateWebhookRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateWebhook} sends and receives. */
export const updateWebhookValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateWebhook",
  responses: {
    "200": WebhookView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, webhook_id: InPageParameter },
  known: { target_url: true, name: true, secret_key: true, projects: true, events: true } as const,
  secrets: ["secret_key"],
});
