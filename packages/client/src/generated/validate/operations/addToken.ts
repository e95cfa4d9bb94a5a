// Generated from spec/ by `pnpm generate`. Do not edit.

import { TokenView } from "../response/TokenView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddTokenRequest as Request } from "../request/AddTokenRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addToken} sends and receives. */
export const addTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addToken",
  responses: {
    "200": TokenView,
    "201": TokenView,
    "401": ErrorView,
    "403": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,

  known: {
    name: true,
    expires_in: true,
    expires_at: true,
    scopes: true,
    ip_restrictions: true,
    workspace_restrictions: true,
  } as const,
  secrets: ["token"],
});
