// Generated from spec/ by `pnpm generate`. Do not edit.

import { EnvironmentView } from "../response/EnvironmentView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getEnvironment} sends and receives. */
export const getEnvironmentValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getEnvironment",
  responses: {
    "200": EnvironmentView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, environment_id: null },

  secrets: ["value", "password", "passphrase"],
});
