// Generated from spec/ by `pnpm generate`. Do not edit.

import { TunnelTokenView } from "../response/TunnelTokenView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getTunnelToken} sends and receives. */
export const getTunnelTokenValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getTunnelToken",
  responses: {
    "200": TunnelTokenView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },

  secrets: ["token"],
});
