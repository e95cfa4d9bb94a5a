// Generated from spec/ by `pnpm generate`. Do not edit.

import { TargetView } from "../response/TargetView.js";
import { ErrorView } from "../response/ErrorView.js";
import { TargetYamlView as Request } from "../request/TargetYamlView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateTargetByYaml} sends and receives. */
export const updateTargetByYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateTargetByYaml",
  responses: {
    "200": TargetView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, target_id: null },
  known: { url: true, html_url: true, yaml: true } as const,
  secrets: ["password", "key", "passphrase", "token", "client_key"],
});
