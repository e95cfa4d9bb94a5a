// Generated from spec/ by `pnpm generate`. Do not edit.

import { WebhookView } from "../response/WebhookView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddWebhookRequest as Request } from "../request/AddWebhookRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addWebhook} sends and receives. */
export const addWebhookValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addWebhook",
  responses: {
    "200": WebhookView,
    "201": WebhookView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },
  known: { target_url: true, name: true, secret_key: true, projects: true, events: true } as const,
  secrets: ["secret_key"],
});
