// Generated from spec/ by `pnpm generate`. Do not edit.

import { TunnelTokenView } from "../response/TunnelTokenView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link regenerateTunnelToken} sends and receives. */
export const regenerateTunnelTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "regenerateTunnelToken",
  responses: {
    "200": TunnelTokenView,
    "201": TunnelTokenView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },

  secrets: ["token"],
});
