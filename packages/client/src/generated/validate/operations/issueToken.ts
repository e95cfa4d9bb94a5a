// Generated from spec/ by `pnpm generate`. Do not edit.

import { OAuthTokenView } from "../response/OAuthTokenView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link issueToken} sends and receives. */
export const issueTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "issueToken",
  responses: { "200": OAuthTokenView, "429": ErrorView, default: ErrorView },

  secrets: ["access_token", "refresh_token"],
});
