// Generated from spec/ by `pnpm generate`. Do not edit.

import { PublicSshKeyView } from "../response/PublicSshKeyView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddSshKeyRequest as Request } from "../request/AddSshKeyRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addKey} sends and receives. */
export const addKeyValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addKey",
  responses: {
    "201": PublicSshKeyView,
    "401": ErrorView,
    "403": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,

  known: { content: true, title: true } as const,
});
