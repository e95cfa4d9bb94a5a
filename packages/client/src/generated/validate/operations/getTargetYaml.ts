// Generated from spec/ by `pnpm generate`. Do not edit.

import { TargetYamlView } from "../response/TargetYamlView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getTargetYaml} sends and receives. */
export const getTargetYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getTargetYaml",
  responses: {
    "200": TargetYamlView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, target_id: null },
});
