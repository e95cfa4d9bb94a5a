// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxYamlView } from "../response/SandboxYamlView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSandboxYaml} sends and receives. */
export const getSandboxYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSandboxYaml",
  responses: {
    "200": SandboxYamlView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null },
});
